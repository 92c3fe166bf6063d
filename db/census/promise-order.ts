import { type Cursor, decodeCursor, encodeCursor } from "../../app/domain/cursor.ts";
import { isDay } from "../../app/domain/days.ts";
import type { PageRequest, PromiseSort } from "../../app/domain/filters.ts";
import { dayNumber, dayOfNumber, UNDATED } from "./day-number.ts";
import type { PromiseMatches } from "./promise-matches.ts";
import { STATES } from "./state.ts";

/** The orders that readers choose from, and by how long a state has lasted. */
export type Order = PromiseSort | "lasting";

/** A number for each row; rows are in order of it, and of key where it is the same. */
interface Ranking {
  rank: (row: number) => number;
  descending?: boolean;
  /** The rank as the first parts of a cursor, and back; NaN for parts that are none. */
  parts: (rank: number) => string[];
  read: (parts: readonly string[]) => number;
}

/** What is not overdue comes after everything that is. */
const BEHIND = UNDATED + 1;
const BEHIND_OF = Int32Array.from(STATES, ({ schedule }) => (schedule === "overdue" ? 0 : BEHIND));

const given = (day: string | undefined) => (day && isDay(day) ? dayNumber(day) : Number.NaN);

const dayParts = {
  parts: (rank: number) => [dayOfNumber(rank)],
  read: ([day, ...more]: readonly string[]) => (more.length === 0 ? given(day) : Number.NaN),
};

function rankingOf({ census, standing }: PromiseMatches, order: Order): Ranking {
  const { span, state } = standing;
  const { columns, lists } = census.promises;
  const { from, due } = lists.spans.columns;
  const { said } = columns;
  switch (order) {
    case "due":
      return { rank: (row) => due[span[row] as number] as number, ...dayParts };
    case "said":
      return { rank: (row) => said[row] as number, ...dayParts };
    case "changed":
      return { rank: (row) => from[span[row] as number] as number, descending: true, ...dayParts };
    case "lasting":
      return { rank: (row) => from[span[row] as number] as number, ...dayParts };
    case "overdue":
      return {
        rank: (row) => (due[span[row] as number] as number) + (BEHIND_OF[state[row] as number] as number),
        parts: (rank) => (rank < BEHIND ? ["0", dayOfNumber(rank)] : ["1", dayOfNumber(rank - BEHIND)]),
        read: ([behind, day]) => given(day) + (behind === "0" ? 0 : BEHIND),
      };
  }
}

/** One page's rows in order, and the cursors to its neighbours. */
export interface RowPage {
  rows: number[];
  next: string | null;
  previous: string | null;
}

/** The page of matching rows that a request asks for; a cursor that this order did not make is taken for none. */
export function rowPage(found: PromiseMatches, order: Order, { cursor }: PageRequest, size: number): RowPage {
  const ranking = rankingOf(found, order);
  const { key } = found.census.promises.columns;
  const at = cursor ? boundary(decodeCursor(cursor), ranking) : null;
  const backwards = at?.direction === "before";
  const rows = firstRows(found, ranking, backwards, at, size + 1);
  const more = rows.length > size;
  if (more) rows.pop();
  if (backwards) rows.reverse();
  const link = (direction: Cursor["direction"], row: number | undefined) =>
    row === undefined
      ? null
      : encodeCursor({ direction, key: [...ranking.parts(ranking.rank(row)), String(key[row])] });
  return {
    rows,
    next: backwards || more ? link("after", rows.at(-1)) : null,
    previous: (backwards ? more : at !== null) ? link("before", rows[0]) : null,
  };
}

/** Every matching row in order, as its pages have them one after another. */
export function allRows(found: PromiseMatches, order: Order): number[] {
  const { rank, descending = false } = rankingOf(found, order);
  const rows = Array.from(found.left).sort((a, b) => rank(a) - rank(b) || a - b);
  return descending ? rows.reverse() : rows;
}

interface Boundary {
  direction: Cursor["direction"];
  rank: number;
  key: number;
}

function boundary(cursor: Cursor | null, { read }: Ranking): Boundary | null {
  if (!cursor) return null;
  const rank = read(cursor.key.slice(0, -1));
  const key = Number(cursor.key.at(-1));
  return Number.isNaN(rank) || Number.isNaN(key) ? null : { direction: cursor.direction, rank, key };
}

/** The first `limit` matching rows after a boundary, in the order or against it: one walk, no sort of everything. */
function firstRows(
  { left, census }: PromiseMatches,
  { rank, descending = false }: Ranking,
  backwards: boolean,
  after: Boundary | null,
  limit: number,
): number[] {
  const { key } = census.promises.columns;
  const size = left.length;
  const sign = descending === backwards ? 1 : -1;
  const rows: number[] = [];
  const ranks: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (let step = 0; step < size; step += 1) {
    // Rows are in order of key, so of two of the same rank the one met first comes first.
    const row = left[sign > 0 ? step : size - 1 - step] as number;
    const value = sign * rank(row);
    if (value >= worst) continue;
    if (after && value < sign * after.rank) continue;
    if (after && value === sign * after.rank && sign * (key[row] as number) <= sign * after.key) continue;
    let place = rows.length;
    while (place > 0 && (ranks[place - 1] as number) > value) place -= 1;
    rows.splice(place, 0, row);
    ranks.splice(place, 0, value);
    if (rows.length > limit) {
      rows.pop();
      ranks.pop();
    }
    if (rows.length === limit) worst = ranks[limit - 1] as number;
  }
  return rows;
}
