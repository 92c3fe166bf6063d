import type { Day, Today } from "../app/domain/days.ts";
import { type Rates, ratesOf } from "../app/domain/rates.ts";
import { OUTCOME_STATES, type OutcomeState, SCHEDULES, type Schedule } from "../app/domain/vocabulary.ts";
import { dayOfNumber } from "./census/day-number.ts";
import { promiseMatches } from "./census/promise-matches.ts";
import { talliesOf } from "./census/tallies.ts";
import type { Database } from "./client.ts";

/** The record in figures. `firstDay` and `lastDay` are local days of the first and last dialogue; null in an empty record. */
export interface RecordFigures {
  dialogues: number;
  promises: number;
  organizations: number;
  people: number;
  firstDay: Day | null;
  lastDay: Day | null;
  byOutcome: Record<OutcomeState, number>;
  bySchedule: Record<Schedule, number>;
  rates: Rates;
}

/** Counts of everything published, promises as they stand today. */
export function recordFigures(db: Database, today: Today): RecordFigures {
  const parties = db.$client
    .prepare<[], Pick<RecordFigures, "organizations" | "people">>(
      "SELECT (SELECT count(*) FROM organizations) AS organizations, (SELECT count(*) FROM people) AS people",
    )
    .get();
  const found = promiseMatches(db, {}, today);
  const { size, columns, order } = found.census.dialogues;
  const dayAt = (place: number) => {
    const row = order.at(place);
    return row === undefined ? null : dayOfNumber(columns.day[row] as number);
  };
  const tallies = talliesOf(found);
  const byOutcome = Object.fromEntries(OUTCOME_STATES.map((each) => [each, 0])) as RecordFigures["byOutcome"];
  const bySchedule = Object.fromEntries(SCHEDULES.map((each) => [each, 0])) as RecordFigures["bySchedule"];
  let promises = 0;
  for (const { outcome, schedule, count } of tallies) {
    byOutcome[outcome] += count;
    bySchedule[schedule] += count;
    promises += count;
  }
  return {
    dialogues: size,
    promises,
    organizations: parties?.organizations ?? 0,
    people: parties?.people ?? 0,
    firstDay: dayAt(0),
    lastDay: dayAt(-1),
    byOutcome,
    bySchedule,
    rates: ratesOf(tallies),
  };
}
