import { isMonth, type Month, type Today } from "../../app/domain/days.ts";
import { dayOfNumber, UNDATED } from "../census/day-number.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import { recent } from "../census/recent.ts";
import type { Database } from "../client.ts";

const months = recent<Month[]>(3);

/** The months in which the record has a dialogue or a due day, as in force today, that the calendar answers for; ascending. */
export function monthsOnRecord(db: Database, today: Today): Month[] {
  const { census, standing, left } = promiseMatches(db, {}, today);
  return months(census, JSON.stringify([today.day, today.byZone]), () => {
    const days = new Set<number>(census.dialogues.columns.day);
    const { due } = census.promises.lists.spans.columns;
    for (const row of left) days.add(due[standing.span[row] as number] as number);
    days.delete(UNDATED);
    const found = new Set<Month>();
    for (const day of days) found.add(dayOfNumber(day).slice(0, 7));
    return [...found].filter(isMonth).sort();
  });
}

/** The years of those months, ascending. */
export function yearsOnRecord(db: Database, today: Today): number[] {
  return [...new Set(monthsOnRecord(db, today).map((month) => Number(month.slice(0, 4))))];
}

/** The nearest months on record before and after a month (`YYYY-MM`) or a year (`YYYY`); null where there is none. */
export function nearestMonths(
  db: Database,
  period: string,
  today: Today,
): { before: Month | null; after: Month | null } {
  const all = monthsOnRecord(db, today);
  const within = (month: Month) => month.slice(0, period.length);
  return {
    before: all.findLast((month) => within(month) < period) ?? null,
    after: all.find((month) => within(month) > period) ?? null,
  };
}
