import { isDeepStrictEqual } from "node:util";
import { type Findings, quoted } from "./finding.ts";

/** A document, or what the tables say in its place, by field. */
export type Fields = Record<string, unknown>;

/**
 * Compares what the tables say of a subject with what the history says, field by field. A field that an older line does not
 * have was not known then, so the table must leave it empty. `lineOf` tells which line a field comes from.
 */
export function compareFields(
  findings: Findings,
  lineOf: (field: string) => number,
  subject: string,
  table: Fields,
  history: Fields,
): void {
  for (const field of new Set([...Object.keys(history), ...Object.keys(table)])) {
    const said = history[field];
    if (!(field in table)) {
      findings.add(
        lineOf(field),
        `${subject}: ${field}: the history has this field, and this program does not know it`,
      );
    } else if (!(field in history) ? !isEmpty(table[field]) : !isDeepStrictEqual(table[field], said)) {
      findings.add(
        lineOf(field),
        `${subject}: ${field}: the table says ${quoted(table[field])}, the history says ${quoted(said)}`,
      );
    }
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

/** A JSON column's value; a text that is no JSON stands as it is, under a name that no document has. */
export function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text };
  }
}

/** The values of rows that are numbered from 0; one that is out of its place keeps its number, so that it is seen. */
export function inPlace<Row extends { position: number }, T>(
  rows: readonly Row[],
  read: (row: Omit<Row, "position">) => T,
): unknown[] {
  return rows.map(({ position, ...row }, index) =>
    position === index ? read(row) : { position, value: read(row) },
  );
}

/** 1 and 0 as true and false, anything else as it is. */
export function truth(value: number | null): unknown {
  return value === 1 ? true : value === 0 ? false : value;
}

/** The addresses that a document's list of sources names. */
export function addresses(sources: unknown): unknown {
  return Array.isArray(sources) ? sources.map((source: { url?: unknown } | null) => source?.url) : sources;
}
