import { decodeCursor, encodeCursor } from "../../app/domain/cursor.ts";
import { isDay } from "../../app/domain/days.ts";
import type { PageRequest } from "../../app/domain/filters.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import type { DialogueMatches } from "./dialogue-matches.ts";
import { placeOf } from "./dialogue-table.ts";

/** One page's dialogues, newest first, by key, and the cursors to its neighbours. */
export interface KeyPage {
  keys: number[];
  next: string | null;
  previous: string | null;
}

/** The page of matching dialogues that a request asks for; a cursor that no list of dialogues made is taken for none. */
export function dialoguePage(
  { census, failed }: DialogueMatches,
  { cursor }: PageRequest,
  size: number,
): KeyPage {
  const { dialogues } = census;
  const { columns, ids, order } = dialogues;
  const decoded = cursor ? decodeCursor(cursor) : null;
  const [day = "", id = "", ...more] = decoded?.key ?? [];
  const at = decoded && id !== "" && more.length === 0 && isDay(day) ? decoded : null;
  const backwards = at?.direction === "before";
  // Newest first is from the end of the order; reading backwards goes up again from just after the cursor's row.
  let place = at ? placeOf(dialogues, dayNumber(day), id) : order.length;
  const idAt = (row: number | undefined) => ids.get(columns.key[row ?? -1] ?? -1);
  if (backwards && idAt(order[place]) !== id) place -= 1;
  const rows: number[] = [];
  while (rows.length <= size) {
    place += backwards ? 1 : -1;
    const row = order[place];
    if (row === undefined) break;
    if (failed[row] === 0) rows.push(row);
  }
  const isMore = rows.length > size;
  if (isMore) rows.pop();
  if (backwards) rows.reverse();
  const link = (direction: "after" | "before", row: number | undefined) =>
    row === undefined
      ? null
      : encodeCursor({ direction, key: [dayOfNumber(columns.day[row] as number), idAt(row) ?? ""] });
  return {
    keys: rows.map((row) => columns.key[row] as number),
    next: backwards || isMore ? link("after", rows.at(-1)) : null,
    previous: (backwards ? isMore : at !== null) ? link("before", rows[0]) : null,
  };
}

/** Keys of every matching dialogue, newest first, as its pages have them one after another. */
export function allKeys({ census, failed }: DialogueMatches): number[] {
  const { columns, order } = census.dialogues;
  const keys: number[] = [];
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const row = order[place] as number;
    if (failed[row] === 0) keys.push(columns.key[row] as number);
  }
  return keys;
}
