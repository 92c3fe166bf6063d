import type { Today } from "../../app/domain/days.ts";
import type { PromiseDetail } from "../../app/domain/records.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "../../app/domain/vocabulary.ts";
import { dayNumber, UNDATED, zoneDays } from "../census/day-number.ts";
import { promiseMatches } from "../census/promise-matches.ts";
import { STATES } from "../census/state.ts";
import type { Database } from "../client.ts";
import { promiseDetails } from "../promise-records.ts";
import { idsOf } from "../promises.ts";

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);
const IS_CLOSED = STATES.map(({ outcome }) => CLOSED.has(outcome));
const IS_OVERDUE = STATES.map(({ schedule }) => schedule === "overdue");

/** The promises of a year, those shown whole, and how many there are. */
export interface YearPromises {
  shown: PromiseDetail[];
  total: number;
}

/**
 * The promises that were said, due or settled in a year, as they stand today. Of more than `most`, those furthest past their
 * due day, then those that fall due first; shown by due day, those without one last, by the day they were said.
 */
export function promisesOfYear(db: Database, year: number, today: Today, most: number): YearPromises {
  const found = promiseMatches(db, {}, today);
  const { census, standing, left } = found;
  const { said, zone } = census.promises.columns;
  const { at, columns } = census.promises.lists.spans;
  const { due, late, from, state } = columns;
  const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
  const days = zoneDays(today, census.names.zones.texts);
  const within = (day: number) => day >= first && day <= last;
  const dueOf = (row: number) => due[standing.span[row] as number] as number;
  /** The day from which it has been closed, or too late for any year. */
  const settled = (row: number) => {
    let span = standing.span[row] as number;
    if (!IS_CLOSED[state[span] as number]) return UNDATED;
    while (span > (at[row] as number) && IS_CLOSED[state[span - 1] as number]) span -= 1;
    return from[span] as number;
  };
  const pastDue = (row: number) =>
    IS_OVERDUE[standing.state[row] as number]
      ? (days[zone[row] as number] as number) - dueOf(row)
      : (late[standing.span[row] as number] as number);
  const rows = [...left].filter(
    (row) => within(said[row] as number) || within(dueOf(row)) || within(settled(row)),
  );
  const byDue = (a: number, b: number) =>
    dueOf(a) - dueOf(b) || (said[a] as number) - (said[b] as number) || a - b;
  const chosen = rows.length > most ? rows.sort((a, b) => pastDue(b) - pastDue(a) || byDue(a, b)) : rows;
  const shown = chosen.slice(0, most).sort(byDue);
  return { shown: promiseDetails(db, idsOf(db, found, shown), today), total: rows.length };
}

/** Repeated promises that were made at a series by the end of a year, at most `most`, the latest ones. */
export function repeatedBySeries(db: Database, year: number, today: Today, most: number): PromiseDetail[] {
  const found = promiseMatches(db, { kind: ["cadence"] }, today);
  const { said, series } = found.census.promises.columns;
  const last = dayNumber(`${year}-12-31`);
  const rows = [...found.left].filter((row) => (said[row] as number) <= last && (series[row] as number) >= 0);
  return promiseDetails(db, idsOf(db, found, rows.slice(-most)), today);
}
