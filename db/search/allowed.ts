import type { Matches } from "../census/conditions.ts";
import { rowsByKey, type Table } from "../census/table.ts";
import type { Allowed } from "./newest.ts";

const known = new WeakMap<Matches, Allowed>();
const rowsOfKeys = new WeakMap<Int32Array, Int32Array>();

/** What a filter leaves of a table, for a search that goes by day. */
export function allowedOf(matches: Matches, { columns }: Table, days: Int32Array): Allowed {
  let allowed = known.get(matches);
  if (!allowed) {
    allowed = { rowOf: rowOf(columns.key), failed: matches.failed, ...daysOf(matches.left, days) };
    known.set(matches, allowed);
  }
  return allowed;
}

function rowOf(keys: Int32Array): Int32Array {
  let rows = rowsOfKeys.get(keys);
  if (!rows) {
    rows = rowsByKey(keys);
    rowsOfKeys.set(keys, rows);
  }
  return rows;
}

function daysOf(left: Int32Array, days: Int32Array): Pick<Allowed, "from" | "to"> {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < left.length; index += 1) {
    const day = days[left[index] as number] as number;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return left.length === 0 ? { from: 0, to: -1 } : { from, to };
}
