import { and, eq, sql } from "drizzle-orm";
import type { Today } from "../app/domain/days.ts";
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
