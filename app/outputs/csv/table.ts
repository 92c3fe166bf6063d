import type { Localized } from "../../domain/localized.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { type Cell, type Column, csvHead, csvLines } from "./csv.ts";

/** A table whose rows come part by part, as a text in parts. */
export function* csvParts<Row>(
  columns: readonly Column<Row>[],
  parts: Iterable<readonly Row[]>,
): Generator<string> {
  yield csvHead(columns);
  for (const rows of parts) yield csvLines(columns, rows);
}

/** One column of a table. */
export function column<Row>(name: string, value: (row: Row) => Cell): Column<Row> {
  return { name, value };
}

/** A text in a column for each language, as in `title_ko,title_en`; empty where it is not there in that language. */
export function inLanguages<Row>(name: string, value: (row: Row) => Localized | null): Column<Row>[] {
  return LANGS.map((lang) => column(`${name}_${lang}`, (row) => value(row)?.[lang] ?? null));
}

/** Several values in one cell for each language. */
export function listInLanguages<Row>(
  name: string,
  values: (row: Row, lang: Lang) => readonly string[],
): Column<Row>[] {
  return LANGS.map((lang) => column(`${name}_${lang}`, (row) => several(values(row, lang))));
}

/** Several values in one cell. */
export function several(values: readonly string[]): string | null {
  return values.length > 0 ? values.join("; ") : null;
}
