import { sql } from "drizzle-orm";
import type { Day, Today } from "../app/domain/days.ts";
import { type Rates, ratesOf, type Tally } from "../app/domain/rates.ts";
import { OUTCOME_STATES, type OutcomeState, SCHEDULES, type Schedule } from "../app/domain/vocabulary.ts";
import type { Database } from "./client.ts";
import { remembered } from "./memo.ts";
import { currentSpan, localDay } from "./promises.ts";
import { promiseStates } from "./schema.ts";

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
  return remembered(db, today, "figures", () => {
    const counts = db.$client
      .prepare<[], Pick<RecordFigures, "dialogues" | "organizations" | "people" | "firstDay" | "lastDay">>(
        `SELECT (SELECT count(*) FROM dialogues WHERE state IN ('published', 'disputed')) AS dialogues,
          (SELECT count(*) FROM organizations) AS organizations, (SELECT count(*) FROM people) AS people,
          (SELECT min(day) FROM dialogues) AS firstDay, (SELECT max(day) FROM dialogues) AS lastDay`,
      )
      .get() as RecordFigures;
    const tallies = db
      .all<Omit<Tally, "duePassed"> & { duePassed: 0 | 1 }>(
        sql`SELECT outcome, schedule, due_day < ${localDay(today)} AS duePassed, count(*) AS count FROM ${promiseStates}
          WHERE ${currentSpan(today)} GROUP BY 1, 2, 3`,
      )
      .map((tally) => ({ ...tally, duePassed: tally.duePassed === 1 }));
    const byOutcome = Object.fromEntries(OUTCOME_STATES.map((each) => [each, 0])) as Record<
      OutcomeState,
      number
    >;
    const bySchedule = Object.fromEntries(SCHEDULES.map((each) => [each, 0])) as Record<Schedule, number>;
    let promises = 0;
    for (const { outcome, schedule, count } of tallies) {
      byOutcome[outcome] += count;
      bySchedule[schedule] += count;
      promises += count;
    }
    return { ...counts, promises, byOutcome, bySchedule, rates: ratesOf(tallies) };
  });
}
