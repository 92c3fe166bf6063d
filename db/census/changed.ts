import type { Database } from "../client.ts";

/** What the history says has changed. Whatever writes the record leaves a line for each promise or dialogue concerned. */

const LINES = "FROM changes WHERE seq > ?";

/**
 * Keys, ascending, of the promises that may not be as they were at a revision: those with a line of their own, and those of
 * the series of a dialogue with a line, for what was promised at one meeting may fall due at another.
 */
export function changedPromises(db: Database, since: number): number[] {
  const sql = `WITH
      touched AS (SELECT DISTINCT promise_id AS id ${LINES} AND promise_id IS NOT NULL),
      moved AS (SELECT subject_id AS id, before ->> '$.series.id' AS series_before, after ->> '$.series.id' AS series_after
        ${LINES} AND subject_kind = 'dialogue'),
      meetings AS (SELECT id FROM moved UNION SELECT d.id FROM dialogues d WHERE d.series_id IN
        (SELECT series_before FROM moved UNION SELECT series_after FROM moved))
    SELECT key FROM promises WHERE id IN (SELECT id FROM touched)
    UNION SELECT key FROM promises WHERE dialogue_id IN (SELECT id FROM meetings)
    ORDER BY 1`;
  return db.$client.prepare(sql).pluck().all(since, since) as number[];
}

/** Keys, ascending, of the dialogues that changed since a revision. */
export function changedDialogues(db: Database, since: number): number[] {
  const sql = `SELECT key FROM dialogues WHERE id IN (SELECT subject_id ${LINES} AND subject_kind = 'dialogue') ORDER BY key`;
  return db.$client.prepare(sql).pluck().all(since) as number[];
}
