import type SQLite from "better-sqlite3";
import { END_OF_TIME } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import { type Judgement, type PromiseFacts, stateSpans, type Term } from "../../app/domain/schedule.ts";
import type { DeadlineRevision } from "../../app/domain/vocabulary.ts";
import { meetingsOf } from "../meetings.ts";

/** One row of `promise_states` without its promise. */
export interface StateRow {
  from: string;
  until: string;
  zone: string;
  outcome: string;
  schedule: string;
  due: string;
  seriesId: string | null;
}

type TermRow = Term & { seq: number; revises: DeadlineRevision | null };

/** Tells which rows of `promise_states` the rule gives for a promise; null for a promise that does not exist. */
export function stateReader(client: SQLite.Database) {
  const termsOf = client.prepare<[string], TermRow>(
    `SELECT seq, stated_on AS statedOn, hardness, earliest, latest, review_on AS reviewOn, revises FROM deadlines
     WHERE promise_id = ? ORDER BY seq`,
  );
  const judgementsOf = client.prepare<[string], Judgement>(
    `SELECT outcome, effective_from AS effectiveFrom, effective_to AS effectiveTo FROM assessments
     WHERE promise_id = ? AND occurrence IS NULL ORDER BY seq`,
  );
  const contextOf = client.prepare<
    [string],
    { key: number; saidOn: string; zone: string; seriesId: string | null }
  >(
    `SELECT p.key, p.said_on AS saidOn, d.zone, d.series_id AS seriesId FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
     WHERE p.id = ?`,
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
  return (promise: string): { key: number; rows: StateRow[] } | null => {
    const context = contextOf.get(promise);
    if (!context) return null;
    const { key, saidOn, zone, seriesId } = context;
    const rows = stateSpans(factsOf(promise, saidOn)).map((span) => ({
      ...span,
      due: span.due ?? END_OF_TIME,
      zone,
      seriesId,
    }));
    return { key, rows };
  };
}

/** Writes the rows of `promise_states`, which are derived and never a fact of their own. */
export function stateWriter(client: SQLite.Database) {
  const read = stateReader(client);
  const clear = client.prepare("DELETE FROM promise_states WHERE promise_key = ?");
  const put = client.prepare(
    `INSERT INTO promise_states (promise_key, from_day, until_day, zone, outcome, schedule, due_day, series_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    /** Computes a promise's rows anew; `known` tells that it has some already. */
    refresh(promise: string, known: boolean): void {
      const state = read(promise);
      if (!state) throw new Error(`there is no promise ${promise}`);
      if (known) clear.run(state.key);
      for (const { from, until, zone, outcome, schedule, due, seriesId } of state.rows) {
        put.run(state.key, from, until, zone, outcome, schedule, due, seriesId);
      }
    },
  };
}
