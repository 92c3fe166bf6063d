import { type Day, END_OF_TIME, todayAsOf } from "../app/domain/days.ts";
import { censusOf } from "./census/census.ts";
import { type PartNoun, partsOf } from "./census/parts.ts";
import type { Database } from "./client.ts";

/** What the sitemaps need to know of the record: which pages there are, and when each last changed. */

export const SITEMAP_KINDS = [
  "series",
  "organizations",
  "people",
  "venues",
  "dialogues",
  "promises",
] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

/** So many records at most stand in one file; a record stays in its file as others come. */
export const RECORDS_PER_FILE = 1_000;

/** A file's worth of records, counted from 0; `changedAt` is the latest instant (UTC) at which one of them changed, null where that is not known. */
export interface RecordBlock {
  block: number;
  count: number;
  changedAt: string | null;
}

/** Published records with the instant of the latest change that their page shows: a dialogue's shows its promises. */
const RECORDS: Record<Exclude<SitemapKind, PartNoun>, string> = {
  series: `SELECT row_number() OVER (ORDER BY series_id) AS key, series_id AS id, max(updated_at) AS changedAt
    FROM dialogues WHERE series_id IS NOT NULL AND state IN ('published', 'disputed') GROUP BY series_id`,
  dialogues: `SELECT key, id, max(updated_at, coalesce((SELECT max(p.updated_at) FROM promises p
      WHERE p.dialogue_id = d.id AND p.state IN ('published', 'disputed')), '')) AS changedAt
    FROM dialogues d WHERE state IN ('published', 'disputed')`,
  promises: `SELECT key, id, updated_at AS changedAt FROM promises WHERE state IN ('published', 'disputed')`,
};

/** The blocks that have records, in their order. */
export function listRecordBlocks(db: Database, kind: SitemapKind): RecordBlock[] {
  if (isPart(kind)) {
    const { length } = named(db, kind);
    return Array.from({ length: Math.ceil(length / RECORDS_PER_FILE) }, (_, block) => ({
      block,
      count: Math.min(RECORDS_PER_FILE, length - block * RECORDS_PER_FILE),
      changedAt: null,
    }));
  }
  return db.$client
    .prepare<[], RecordBlock>(
      // A bound number would be a float, and the division too.
      `SELECT (key - 1) / ${RECORDS_PER_FILE} AS block, count(*) AS count, max(changedAt) AS changedAt
       FROM (${RECORDS[kind]}) GROUP BY block ORDER BY block`,
    )
    .all();
}

/** The records of one block; none for a block that is not there. */
export function listRecordsInBlock(
  db: Database,
  kind: SitemapKind,
  block: number,
): { id: string; changedAt: string | null }[] {
  if (isPart(kind)) {
    const ids = named(db, kind).slice(block * RECORDS_PER_FILE, (block + 1) * RECORDS_PER_FILE);
    return ids.map((id) => ({ id, changedAt: null }));
  }
  const first = block * RECORDS_PER_FILE + 1;
  return db.$client
    .prepare<[number, number], { id: string; changedAt: string }>(
      `SELECT id, changedAt FROM (${RECORDS[kind]}) WHERE key BETWEEN ? AND ? ORDER BY key`,
    )
    .all(first, first + RECORDS_PER_FILE - 1);
}

function isPart(kind: SitemapKind): kind is PartNoun {
  return kind === "organizations" || kind === "people" || kind === "venues";
}

/** Ids of whoever and whatever has a part in the record, whatever the day, in the order of ids. */
function named(db: Database, noun: PartNoun): string[] {
  return [...partsOf(censusOf(db), noun, todayAsOf(END_OF_TIME)).keys()].sort();
}

/** The local days of the first and the last published dialogue; null in an empty record. */
export function recordedDays(db: Database): { first: Day; last: Day } | null {
  const row = db.$client
    .prepare<[], { first: Day | null; last: Day | null }>(
      `SELECT min(day) AS first, max(last_day) AS last FROM dialogues WHERE state IN ('published', 'disputed')`,
    )
    .get();
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}
