import type { Database } from "../../../db/client.ts";
import { countPromisesDueByDay } from "../../../db/promises.ts";
import { dialoguesOfYear } from "../../../db/year/dialogues.ts";
import { promisesOfYear, repeatedBySeries } from "../../../db/year/promises.ts";
import { nearestMonths, yearsOnRecord } from "../../../db/year/years.ts";
import type { Today } from "../../domain/days.ts";
import { daysOfYear } from "../../domain/year/days.ts";
import { MOST_PROMISES, promiseRow } from "../../domain/year/promises.ts";
import { seriesOfYear } from "../../domain/year/series.ts";

/** Repeated promises that are asked whether their series said it would meet; there are few in any record. */
const MOST_REPEATED = 200;

/** A year on the day asked for: its days, its series, its promises, and the years that have something. */
export function yearRecord(db: Database, year: number, today: Today) {
  const dialogues = dialoguesOfYear(db, year, today);
  const due = countPromisesDueByDay(db, `${year}-01-01`, `${year}-12-31`, today);
  const { shown, total } = promisesOfYear(db, year, today, MOST_PROMISES);
  const repeated = repeatedBySeries(db, year, today, MOST_REPEATED);
  const known = new Map([...repeated, ...shown].map((promise) => [promise.id, promise]));
  return {
    years: yearsOnRecord(db, today),
    nearest: nearestMonths(db, String(year), today),
    counts: {
      dialogues: dialogues.length,
      deadlines: [...due.values()].reduce((sum, count) => sum + count, 0),
    },
    months: daysOfYear(year, dialogues, Object.fromEntries(due)),
    series: seriesOfYear(year, dialogues, [...known.values()]),
    promises: { rows: shown.flatMap((promise) => promiseRow(year, promise) ?? []), total },
  };
}
