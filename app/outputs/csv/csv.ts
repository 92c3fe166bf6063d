import { stringify } from "csv-stringify/sync";

/** What may stand in a cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** One column: the name on the first line, and what it says of a row. */
export interface Column<Row> {
  name: string;
  value(row: Row): Cell;
}

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

const options = {
  record_delimiter: "\r\n",
  // A single CR or LF within a cell is quoted too; where a delimiter is named, the library would not.
  quote_record_delimiter: true,
  // A text that a spreadsheet would run as a formula (first character = + - @, tab, return, or a full-width form of a sign)
  // gets an apostrophe before it; a number keeps its minus sign. https://owasp.org/www-community/attacks/CSV_Injection
  escape_formulas: true,
  cast: { boolean: String },
};

/**
 * Rows as CSV (RFC 4180: lines end with CR LF, text/csv; header=present), with the names of the columns on the first line
 * and a byte order mark before it. No cell is a formula.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  return csvHead(columns) + csvLines(columns, rows);
}

/** The beginning of a CSV text: the byte order mark and the line of names. */
export function csvHead<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + stringify([columns.map(({ name }) => name)], options);
}

/** Further lines of a CSV text. */
export function csvLines<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const cells = Array.from(rows, (row) => columns.map((column) => column.value(row)));
  return stringify(cells, options);
}
