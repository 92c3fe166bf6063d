import type { Database } from "../client.ts";
import type { SearchTable } from "./index.ts";
import { firstPlace, keyAt } from "./places.ts";
import type { Noun } from "./texts.ts";

/** Which dialogues or promises may be found at all: rows of the census. */
export interface Allowed {
  /** The row of each key, -1 for none. */
  rowOf: Int32Array;
  /** 0 for the rows that a filter leaves. */
  failed: ArrayLike<number>;
  /** The first and last day of those rows, as numbers. */
  from: number;
  to: number;
}

/** How many places are read first, and at most at a time. */
const FIRST = 256;
const MOST = 16_384;

/**
 * The newest rows that an expression of FTS5 finds among the allowed ones, at most `limit`. It reads on from the newest day
 * until there are enough, so that a word which is everywhere costs no more than one that is rare.
 */
export function newestRows(
  db: Database,
  table: `${Noun}_${SearchTable}`,
  expression: string,
  allowed: Allowed,
  limit: number,
): number[] {
  const { rowOf, failed, from, to } = allowed;
  const read = db.$client
    .prepare<[string, number, number, number], number>(
      `SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?`,
    )
    .pluck();
  const rows: number[] = [];
  const least = firstPlace(from);
  let below = firstPlace(to + 1);
  let size = Math.max(FIRST, limit);
  while (rows.length < limit && below > least) {
    const places = read.all(expression, least, below, size);
    for (const place of places) {
      const row = rowOf[keyAt(place)] ?? -1;
      if (row < 0 || failed[row] !== 0) continue;
      rows.push(row);
      if (rows.length === limit) break;
    }
    if (places.length < size) break;
    below = places.at(-1) as number;
    size = Math.min(size * 4, MOST);
  }
  return rows;
}
