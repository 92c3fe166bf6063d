import { isDeepStrictEqual } from "node:util";
import type SQLite from "better-sqlite3";
import { END_OF_TIME } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import {
  type Judgement,
  type PromiseFacts,
  type StateSpan,
  stateSpans,
  type Term,
} from "../../app/domain/schedule.ts";
import type { DeadlineRevision } from "../../app/domain/vocabulary.ts";
import { meetingsOf } from "../meetings.ts";

type TermRow = Term & { seq: number; revises: DeadlineRevision | null };

/** Tells a promise's key and the spans that the rule gives for it; null for a promise that does not exist. */
export function stateReader(client: SQLite.Database) {
  const termsOf = client.prepare<[string], TermRow>(
    `SELECT seq, stated_on AS statedOn, hardness, earliest, latest, review_on AS reviewOn, revises FROM deadlines
     WHERE promise_id = ? ORDER BY seq`,
  );
  const judgementsOf = client.prepare<[string], Judgement>(
    `SELECT outcome, effective_from AS effectiveFrom, effective_to AS effectiveTo FROM assessments
     WHERE promise_id = ? AND occurrence IS NULL ORDER BY seq`,
  );
  const contextOf = client.prepare<[string], { key: number; saidOn: string }>(
    "SELECT key, said_on AS saidOn FROM promises WHERE id = ?",
  );
  const factsOf = (promise: string, saidOn: string): PromiseFacts => {
    const rows = termsOf.all(promise);
    if (rows.some(({ hardness }) => hardness === "event")) {
      for (const { seq, day, lastDay } of meetingsOf(client, [promise])) {
        const row = rows.find((each) => each.seq === seq);
        if (row) Object.assign(row, { earliest: day, latest: lastDay });
      }
    }
    return { saidOn, terms: deadlineVersions(rows), judgements: judgementsOf.all(promise) };
  };
  return (promise: string): { key: number; spans: StateSpan[] } | null => {
    const context = contextOf.get(promise);
    if (!context) return null;
    const { key, saidOn } = context;
    return { key, spans: stateSpans(factsOf(promise, saidOn)) };
  };
}

/** The rows of `promise_states` that a promise has, as the spans that they hold. */
export function storedSpans(client: SQLite.Database) {
  const stored = client.prepare<[number], StateSpan>(
    `SELECT from_day AS "from", until_day AS until, outcome, schedule, nullif(due_day, '${END_OF_TIME}') AS due, hardness,
       days_late AS daysLate FROM promise_states WHERE promise_key = ? ORDER BY from_day`,
  );
  return (key: number): StateSpan[] => stored.all(key);
}

/** Writes the rows of `promise_states`, which are derived and never a fact of their own. */
export function stateWriter(client: SQLite.Database) {
  const read = stateReader(client);
  const stored = storedSpans(client);
  const clear = client.prepare("DELETE FROM promise_states WHERE promise_key = ?");
  const put = client.prepare(
    `INSERT INTO promise_states (promise_key, from_day, until_day, outcome, schedule, due_day, hardness, days_late)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    /** Computes a promise's rows anew; `known` tells that it has some already. True when they are others than before. */
    refresh(promise: string, known: boolean): boolean {
      const state = read(promise);
      if (!state) throw new Error(`there is no promise ${promise}`);
      if (known) {
        if (isDeepStrictEqual(stored(state.key), state.spans)) return false;
        clear.run(state.key);
      }
      for (const { from, until, outcome, schedule, due, hardness, daysLate } of state.spans) {
        put.run(state.key, from, until, outcome, schedule, due ?? END_OF_TIME, hardness, daysLate);
      }
      return true;
    },
  };
}
