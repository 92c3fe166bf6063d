import type { NumberLists } from "./table.ts";

/** Rows of a table, and the numbers of the lines that are news of each row. */
export interface News {
  rows: Int32Array;
  lines: NumberLists;
}

/** How many lines are news of any of the rows; one that is news of several counts once. */
export function countLines(news: readonly News[]): number {
  const seen = new Set<number>();
  for (const { rows, lines } of news) {
    const { at, columns } = lines;
    for (const row of rows) {
      for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
        seen.add(columns.id[place] as number);
      }
    }
  }
  return seen.size;
}

/** Where a page begins: after (in a list of the newest first, below) a line, or before (above) it. */
export interface Bound {
  direction: "after" | "before";
  seq: number;
}

/**
 * The first `limit` lines after a bound, the newest first; before a bound, the nearest ones, the oldest first. One walk over
 * the rows; they are mostly in the order of recording, so few lines are put in only to be pushed out again.
 */
export function nearestLines(news: readonly News[], bound: Bound | null, limit: number): number[] {
  const sign = bound?.direction === "before" ? 1 : -1;
  const least = bound ? sign * bound.seq : Number.NEGATIVE_INFINITY;
  const found: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (const { rows, lines } of news) {
    const { at, columns } = lines;
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[sign > 0 ? step : rows.length - 1 - step] as number;
      for (let place = at[row] as number; place < (at[row + 1] as number); place += 1) {
        const value = sign * (columns.id[place] as number);
        if (value >= worst || value <= least) continue;
        let slot = found.length;
        while (slot > 0 && (found[slot - 1] as number) > value) slot -= 1;
        found.splice(slot, 0, value);
        if (found.length > limit) found.pop();
        if (found.length === limit) worst = found[limit - 1] as number;
      }
    }
  }
  return found.map((value) => sign * value);
}
