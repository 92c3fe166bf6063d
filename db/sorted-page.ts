import { decodeCursor, encodeCursor } from "../app/domain/cursor.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import { pageSize } from "./keyset.ts";

/** How a list in memory is ordered. A place is what a row is sorted by and its id, as the cursor has them. */
export interface Sorting<T> {
  placeOf(row: T): [by: string, id: string];
  compare(a: readonly string[], b: readonly string[]): number;
  /** Whether a text is one that `placeOf` may give. */
  isPlace(by: string): boolean;
}

/** The page of rows that a request asks for; a cursor that this order did not make is taken for none. */
export function sortedPage<T>(rows: readonly T[], sorting: Sorting<T>, request: PageRequest): Page<T> {
  const { placeOf, compare, isPlace } = sorting;
  const places = rows.map((row) => ({ row, place: placeOf(row) }));
  places.sort((a, b) => compare(a.place, b.place));
  const decoded = request.cursor ? decodeCursor(request.cursor) : null;
  const [by = "", ...more] = decoded?.key ?? [];
  const at = decoded && more.length === 1 && isPlace(by) ? decoded : null;
  const size = pageSize(request);
  let start = 0;
  if (at) {
    const after = places.findIndex(({ place }) => compare(place, at.key) > 0);
    const behind = after === -1 ? places.length : after;
    const exact = places[behind - 1];
    const before = exact && compare(exact.place, at.key) === 0 ? behind - 1 : behind;
    start = at.direction === "after" ? behind : Math.max(0, before - size);
    if (at.direction === "before") return cut(start, before);
  }
  return cut(start, start + size);

  function cut(from: number, to: number): Page<T> {
    const shown = places.slice(from, to);
    const first = shown[0];
    const last = shown.at(-1);
    return {
      items: shown.map(({ row }) => row),
      total: rows.length,
      next:
        last && from + shown.length < places.length
          ? encodeCursor({ direction: "after", key: last.place })
          : null,
      previous: first && from > 0 ? encodeCursor({ direction: "before", key: first.place }) : null,
    };
  }
}
