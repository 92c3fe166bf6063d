/** Tables in memory, column by column: one array of numbers for each, so that a scan touches only what it asks about. */

type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;
type Columns = Record<string, Numbers>;

/** Several entries a row: those of row `i` stand from `at[i]` to before `at[i + 1]`, in each of the columns. */
export interface Lists<C extends Columns = Columns> {
  at: Int32Array<ArrayBuffer>;
  columns: C;
}

export interface Table<C extends Columns = Columns, L extends Record<string, Lists> = Record<string, Lists>> {
  size: number;
  columns: C & { key: Int32Array<ArrayBuffer> };
  lists: L;
}

/** Lists of numbers alone, as of the organisations that host a dialogue. */
export type NumberLists = Lists<{ id: Int32Array<ArrayBuffer> }>;

/** An array of numbers that grows as it is written. */
export class Growing<T extends Numbers> {
  #array: T;
  #length = 0;

  constructor(array: T) {
    this.#array = array;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const wider = like(this.#array, Math.max(64, this.#length * 2));
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.#length] = value;
    this.#length += 1;
  }

  /** What was written, in an array of just that length. */
  done(): T {
    return this.#array.slice(0, this.#length) as T;
  }
}

export const int32s = () => new Growing(new Int32Array(64));
export const uint16s = () => new Growing(new Uint16Array(64));

/** Lists of numbers, written in any order of rows; a number that a row already has is left out. */
export class GrowingLists {
  readonly #rows = int32s();
  readonly #ids = int32s();

  push(row: number, id: number): void {
    this.#rows.push(row);
    this.#ids.push(id);
  }

  /** The lists of so many rows, the numbers of each in the order they were written. */
  done(size: number): NumberLists {
    const [rows, ids] = [this.#rows.done(), this.#ids.done()];
    const next = new Int32Array(size + 1);
    for (const row of rows) next[row + 1] = (next[row + 1] as number) + 1;
    for (let row = 0; row < size; row += 1) next[row + 1] = (next[row + 1] as number) + (next[row] as number);
    const begin = next.slice();
    const sorted = new Int32Array(ids.length);
    rows.forEach((row, index) => {
      const place = next[row] as number;
      sorted[place] = ids[index] as number;
      next[row] = place + 1;
    });
    return withoutRepeats(begin, sorted);
  }
}

function withoutRepeats(begin: Int32Array, sorted: Int32Array): NumberLists {
  const at = new Int32Array(begin.length);
  let length = 0;
  for (let row = 0; row + 1 < begin.length; row += 1) {
    const start = length;
    for (let place = begin[row] as number; place < (begin[row + 1] as number); place += 1) {
      const id = sorted[place] as number;
      const known = sorted.indexOf(id, start);
      if (known !== -1 && known < length) continue;
      sorted[length] = id;
      length += 1;
    }
    at[row + 1] = length;
  }
  return { at, columns: { id: sorted.slice(0, length) } };
}

function like<T extends Numbers>(array: T, length: number): T {
  return (array instanceof Int32Array ? new Int32Array(length) : new Uint16Array(length)) as T;
}

/** Rows `start` to before `end` of a table. */
interface Run<T> {
  table: T;
  start: number;
  end: number;
}

/**
 * The table with every row of `fresh` in it, and without those of `gone` (keys, ascending) that `fresh` does not have.
 * Both are in ascending order of key, and so is the result; neither is changed.
 */
export function spliced<T extends Table>(old: T, fresh: T, gone: readonly number[]): T {
  const runs: Run<T>[] = [];
  const take = (table: T, start: number, end: number) => {
    if (end > start) runs.push({ table, start, end });
  };
  let kept = 0;
  let put = 0;
  for (const key of gone) {
    const place = lowerBound(old.columns.key, key);
    take(old, kept, place);
    kept = old.columns.key[place] === key ? place + 1 : place;
    if (fresh.columns.key[put] !== key) continue;
    take(fresh, put, put + 1);
    put += 1;
  }
  take(old, kept, old.size);
  const size = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const columns = Object.keys(old.columns).map((name) => [
    name,
    joined(
      runs.map(({ table, start, end }) => (table.columns[name] as Numbers).subarray(start, end)),
      old.columns[name] as Numbers,
    ),
  ]);
  const lists = Object.keys(old.lists).map((name) => [
    name,
    joinedLists(
      runs.map(({ table, start, end }) => ({ table: table.lists[name] as Lists, start, end })),
      size,
    ),
  ]);
  return { ...old, size, columns: Object.fromEntries(columns), lists: Object.fromEntries(lists) };
}

function joined<T extends Numbers>(parts: readonly Numbers[], kind: T): T {
  const all = like(
    kind,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  let length = 0;
  for (const part of parts) {
    all.set(part, length);
    length += part.length;
  }
  return all;
}

function joinedLists(runs: readonly Run<Lists>[], size: number): Lists {
  const at = new Int32Array(size + 1);
  let row = 0;
  let length = 0;
  for (const { table, start, end } of runs) {
    const shift = length - (table.at[start] as number);
    for (let index = start; index < end; index += 1) at[row++] = (table.at[index] as number) + shift;
    length = (table.at[end] as number) + shift;
  }
  at[row] = length;
  const columns = Object.entries(runs[0]?.table.columns ?? {}).map(([name, kind]) => [
    name,
    joined(
      runs.map(({ table, start, end }) =>
        (table.columns[name] as Numbers).subarray(table.at[start], table.at[end]),
      ),
      kind,
    ),
  ]);
  return { at, columns: Object.fromEntries(columns) };
}

/** The row of each key, -1 for a key that the table does not have; keys are small and dense. */
export function rowsByKey(keys: Int32Array): Int32Array {
  const rows = new Int32Array((keys.at(-1) ?? -1) + 1).fill(-1);
  for (let row = 0; row < keys.length; row += 1) rows[keys[row] as number] = row;
  return rows;
}

/** Where in an ascending array a value stands, or would stand. */
export function lowerBound(array: Int32Array, value: number): number {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((array[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
