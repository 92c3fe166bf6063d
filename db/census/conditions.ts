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

/** Marks the rows whose key is not among these; both ascend. */
export function failKeys(failed: Failed, bit: number, keys: Int32Array, found: readonly number[]) {
  let next = 0;
  for (let row = 0; row < failed.length; row += 1) {
    const key = keys[row] as number;
    while (next < found.length && (found[next] as number) < key) next += 1;
    if (found[next] !== key) failed[row] = (failed[row] as number) | bit;
  }
}

/** How many rows fail nothing. */
export function countLeft(failed: Failed): number {
  let count = 0;
  for (let row = 0; row < failed.length; row += 1) if (failed[row] === 0) count += 1;
  return count;
}

/**
 * How many rows have each value, of those that fail nothing but the condition of `bit`: what each value would leave if it
 * took the place of that condition. A row of a value below 0 has none.
 */
export function countValues(failed: Failed, bit: number, values: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let row = 0; row < failed.length; row += 1) {
    if (((failed[row] as number) & ~bit) !== 0) continue;
    const value = values[row] as number;
    if (value >= 0) counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

/** The same for lists: a row counts for each number that it holds. */
export function countLists(
  failed: Failed,
  bit: number,
  { at, columns }: NumberLists,
  size: number,
): Int32Array {
  const counts = new Int32Array(size);
  const { id } = columns;
  for (let row = 0; row < failed.length; row += 1) {
    if (((failed[row] as number) & ~bit) !== 0) continue;
    const end = at[row + 1] as number;
    for (let place = at[row] as number; place < end; place += 1) {
      const value = id[place] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
}
