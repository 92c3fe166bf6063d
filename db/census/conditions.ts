import type { NumberLists } from "./table.ts";

/** Which conditions of a filter each row of a table fails: a bit for each condition, 0 for the rows that are left. */
export type Failed = Uint16Array<ArrayBuffer>;

/** Marks the rows whose value is not allowed. */
export function failValues(
  failed: Failed,
  bit: number,
  values: Int32Array,
  allowed: (value: number) => boolean,
) {
  for (let row = 0; row < failed.length; row += 1) {
    if (!allowed(values[row] as number)) failed[row] = (failed[row] as number) | bit;
  }
}

/** Marks the rows that have another number than the one wanted; a wanted one below 0 is no row's. */
export function failOthers(failed: Failed, bit: number, values: Int32Array, wanted: number) {
  failValues(failed, bit, values, (value) => wanted >= 0 && value === wanted);
}

/** Marks the rows whose list does not hold a number. */
export function failLists(failed: Failed, bit: number, { at, columns }: NumberLists, wanted: number) {
  const { id } = columns;
  for (let row = 0; row < failed.length; row += 1) {
    const end = at[row + 1] as number;
    let place = at[row] as number;
    while (place < end && id[place] !== wanted) place += 1;
    if (place === end) failed[row] = (failed[row] as number) | bit;
  }
}

/** Marks the rows whose key is not marked. */
export function failUnmarked(failed: Failed, bit: number, keys: Int32Array, marked: Uint8Array) {
  for (let row = 0; row < failed.length; row += 1) {
    if (marked[keys[row] as number] !== 1) failed[row] = (failed[row] as number) | bit;
  }
}

/** Which rows a filter leaves. */
export interface Matches {
  failed: Failed;
  /** The rows that fail nothing, ascending. */
  left: Int32Array;
  /** The bits of the conditions that any row fails. */
  anywhere: number;
}

/** The rows that fail nothing, beside what each one fails. */
export function matchesOf(failed: Failed): Matches {
  let anywhere = 0;
  let count = 0;
  const rows = new Int32Array(failed.length);
  for (let row = 0; row < failed.length; row += 1) {
    const bits = failed[row] as number;
    anywhere |= bits;
    rows[count] = row;
    count += bits === 0 ? 1 : 0;
  }
  return { failed, anywhere, left: rows.subarray(0, count) };
}

/** The rows that fail nothing but conditions of these bits: those that other values of them may leave. */
export function leftWithout({ failed, left, anywhere }: Matches, bits: number): Int32Array {
  if ((anywhere & bits) === 0) return left;
  const rows = new Int32Array(failed.length);
  let count = 0;
  for (let row = 0; row < failed.length; row += 1) {
    rows[count] = row;
    count += ((failed[row] as number) & ~bits) === 0 ? 1 : 0;
  }
  return rows.subarray(0, count);
}

/** How many of the rows have each value; one below 0 is none. */
export function countValues(rows: Int32Array, values: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[rows[index] as number] as number;
    if (value >= 0) counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

/** The same for lists: a row counts for each number that it holds. */
export function countLists(rows: Int32Array, { at, columns }: NumberLists, size: number): Int32Array {
  const counts = new Int32Array(size);
  const { id } = columns;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const end = at[row + 1] as number;
    for (let place = at[row] as number; place < end; place += 1) {
      const value = id[place] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
}
