import { IntakeRefused } from "../../../domain/intake/rows.ts";
import { tableOf } from "./csv.ts";

/** Rows of the record's tables, and what their cells say. */

export type Row = Readonly<Record<string, string>>;
export type Part = Record<string, unknown>;

/** What is published says so in a table, and nothing in a dataset. */
export function stateOf({ state }: Row): string | undefined {
  return state === "published" ? undefined : state;
}

/** The rows of a table by the names of its columns. */
export function rowsIn(bytes: Uint8Array): Row[] {
  try {
    const { head, lines } = tableOf(bytes);
    return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ""])));
  } catch (error) {
    // A table of the record may well have no rows.
    if (error instanceof IntakeRefused && error.code === "empty") return [];
    throw error;
  }
}

/** Rows by what they say in a column, in their order. */
export function grouped(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? "";
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** A text in several columns, one for each language; undefined where it is in none. */
export function text(row: Row, name: string): Part | undefined {
  const other = row[`${name}_other`];
  let others: Part = {};
  try {
    others = other ? JSON.parse(other) : {};
  } catch {
    // Then the check of the dataset says what is missing.
  }
  const value = present({ ko: row[`${name}_ko`], en: row[`${name}_en`], ...others });
  return Object.keys(value).length > 0 ? value : undefined;
}

/** A number; undefined for an empty cell. */
export function number(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}

/** The parts that are known: an empty cell says nothing, but null stands for itself. */
export function present(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined && value !== ""));
}
