import { and, eq, sql } from "drizzle-orm";
import type { Today } from "../app/domain/days.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { PromiseDetail, SeriesRef } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { promiseDetails, published } from "./promise-records.ts";
import { dialogues, promises, series } from "./schema.ts";

export { listDialoguesOfSeries } from "./dialogues.ts";
export { listSeries, listSeriesInTime, type SeriesInTime, type SeriesSummary } from "./series-list.ts";

const publishedDialogue = sql`${dialogues.state} IN ('published', 'disputed')`;

/** A series by id; null where there is none, or where all that it has is unpublished. */
export function findSeries(db: Database, id: string): SeriesRef | null {
  const row = db
    .select({ id: series.id, name: series.name })
    .from(series)
    .where(
      and(
        eq(series.id, id),
        sql`(EXISTS (SELECT 1 FROM ${dialogues} WHERE ${dialogues.seriesId} = ${id} AND ${publishedDialogue})
          OR NOT EXISTS (SELECT 1 FROM ${dialogues} WHERE ${dialogues.seriesId} = ${id}))`,
      ),
    )
    .get();
  return row ?? null;
}

/** Names that a series had before, by its id, the latest first; its history is public, and so are they. */
export function formerNames(db: Database, id?: string): Map<string, Localized[]> {
  const rows = db.$client
    .prepare<{ id: string | null }, { id: string; name: string }>(
      `SELECT c.subject_id AS id, json_extract(c.before, '$.name') AS name FROM changes c JOIN series s ON s.id = c.subject_id
       WHERE c.subject_kind = 'series' AND c.before IS NOT NULL AND (@id IS NULL OR c.subject_id = @id)
         AND json(json_extract(c.before, '$.name')) <> json(s.name)
       ORDER BY c.seq DESC`,
    )
    .all({ id: id ?? null });
  const found = new Map<string, Localized[]>();
  for (const row of rows) {
    const known = found.get(row.id) ?? [];
    const name = JSON.parse(row.name) as Localized;
    if (!known.some((each) => JSON.stringify(each) === row.name)) found.set(row.id, [...known, name]);
  }
  return found;
}

/** Published promises made at the dialogues of a series, oldest dialogue first, whole, as they stand today. */
export function listPromisesOfSeries(db: Database, id: string, today: Today): PromiseDetail[] {
  const rows = db
    .select({ id: promises.id })
    .from(promises)
    .innerJoin(dialogues, eq(dialogues.id, promises.dialogueId))
    .where(and(published, publishedDialogue, eq(dialogues.seriesId, id)))
    .orderBy(dialogues.day, dialogues.id, promises.position)
    .all();
  return promiseDetails(
    db,
    rows.map((row) => row.id),
    today,
  );
}
