import type { TableName } from "../../domain/dataset.ts";
import type { Localized } from "../../domain/localized.ts";
import { LANGS } from "../../i18n/locale.ts";
import { type Cell, type Column, csvHead, csvLines } from "../csv/csv.ts";

/** A column, or those of one text in several languages, under the name by which it is explained. */
export interface Field<Row> {
  name: string;
  columns: Column<Row>[];
}

/** One file of the record as tables, and what it makes of items of the record. `isText` fields are in several languages. */
export interface Table<Item> {
  name: TableName;
  fields: { name: string; isText: boolean }[];
  head: string;
  lines(items: readonly Item[]): string;
}

/** A field of one column; what is not known is an empty cell. */
export function cell<Row>(name: string, value: (row: Row) => Cell | undefined): Field<Row> {
  return { name, columns: [{ name, value: (row) => value(row) ?? null }] };
}

/** A field of a text: a column for each language of the site, and one for all others as JSON by language. */
export function text<Row>(name: string, value: (row: Row) => Localized | undefined): Field<Row> {
  const inLanguages = LANGS.map((lang) => ({
    name: `${name}_${lang}`,
    value: (row: Row) => value(row)?.[lang] ?? null,
  }));
  const others = {
    name: `${name}_other`,
    value: (row: Row) => {
      const left = Object.entries(value(row) ?? {}).filter(([lang]) => !LANGS.some((each) => each === lang));
      return left.length > 0 ? JSON.stringify(Object.fromEntries(left)) : null;
    },
  };
  return { name, columns: [...inLanguages, others] };
}

/** A table of the rows that `rows` finds in each item. */
export function table<Item, Row>(
  name: TableName,
  fields: readonly Field<Row>[],
  rows: (item: Item) => readonly Row[],
): Table<Item> {
  const columns = fields.flatMap((field) => field.columns);
  return {
    name,
    fields: fields.map((field) => ({ name: field.name, isText: field.columns.length > 1 })),
    head: csvHead(columns),
    lines: (items) => csvLines(columns, items.flatMap(rows)),
  };
}
