import { and, eq, sql } from "drizzle-orm";
import type { Day, Today } from "../app/domain/days.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { PromiseDetail, SeriesRef } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { promiseDetails, published } from "./promise-records.ts";
import { dialogues, promises, series } from "./schema.ts";

export { listDialoguesOfSeries } from "./dialogues.ts";

const publishedDialogue = sql`${dialogues.state} IN ('published', 'disputed')`;

/** A series in the list of them. Days are local days of its first and latest dialogue. */
export interface SeriesSummary extends SeriesRef {
  dialogues: number;
  promises: number;
  firstDay: Day;
  lastDay: Day;
}

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

/**
 * Series with their published dialogues and promises counted, the one that met latest first; of a past day, those that had
 * met by then and what they had promised.
 */
export function listSeries(db: Database, today: Today): SeriesSummary[] {
  const rows = db.$client
    .prepare<{ day: Day | null }, Omit<SeriesSummary, "name"> & { name: string }>(
      `SELECT s.id, s.name, count(*) AS dialogues, min(d.day) AS firstDay, max(d.day) AS lastDay,
        sum((SELECT count(*) FROM promises p WHERE p.dialogue_id = d.id AND p.state IN ('published', 'disputed')
          AND (@day IS NULL OR p.said_on <= @day))) AS promises
       FROM series s JOIN dialogues d ON d.series_id = s.id
       WHERE d.state IN ('published', 'disputed') AND (@day IS NULL OR d.day <= @day)
       GROUP BY s.id ORDER BY lastDay DESC, s.id`,
    )
    .all({ day: today.asOf ? today.day : null });
  return rows.map((row) => ({ ...row, name: JSON.parse(row.name) as Localized }));
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
