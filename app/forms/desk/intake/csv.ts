import { CsvError, parse } from "csv-parse/sync";
import { INTAKE_BOUNDS, IntakeRefused, type IntakeTable } from "../../../domain/intake/rows.ts";
import { textOf } from "./text.ts";

const DELIMITERS = [",", "\t", ";", "|"] as const;
/** So much of a text shows which delimiter it has, in UTF-16 units. */
const BEGINNING = 20_000;

/** The delimiter that stands most often outside quotes in the first line that has one; a comma where none does. */
export function delimiterOf(text: string): IntakeTable["delimiter"] {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const letter of text.slice(0, BEGINNING)) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === "\n" && counts.size > 0) break;
    else if ((DELIMITERS as readonly string[]).includes(letter))
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const [first] = [...DELIMITERS].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return first ?? ",";
}

/**
 * A table of comma- or tab-separated values (RFC 4180, and what spreadsheets make of it) as texts. Reading stops at the first row
 * that is one too many, however many follow. Cells that were kept from being formulas by an apostrophe lose it.
 * @throws IntakeRefused
 */
export function tableOf(bytes: Uint8Array): IntakeTable {
  const { text, encoding } = textOf(bytes);
  const delimiter = delimiterOf(text);
  const [head = [], ...lines] = recordsOf(text, delimiter);
  if (lines.length === 0) throw new IntakeRefused("empty");
  if (lines.length > INTAKE_BOUNDS.rows)
    throw new IntakeRefused("too_many_rows", { most: INTAKE_BOUNDS.rows });
  const columns = Math.max(head.length, ...lines.map((line) => line.length));
  if (columns > INTAKE_BOUNDS.columns)
    throw new IntakeRefused("too_many_columns", { most: INTAKE_BOUNDS.columns });
  const whole = (line: readonly string[]) => Array.from({ length: columns }, (_, index) => cell(line[index]));
  return { head: whole(head), lines: lines.map(whole), encoding, delimiter };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: INTAKE_BOUNDS.rows + 2,
      // A quote that nobody closes would make one record of all that follows.
      max_record_size: 10 * INTAKE_BOUNDS.cell,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new IntakeRefused("not_csv", { said: error.message.slice(0, 200) });
    throw error;
  }
}

/** An apostrophe before what would be a formula was put there by us, or by a spreadsheet (db exports do the same). */
function cell(text = ""): string {
  const plain = /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
  if (plain.length > INTAKE_BOUNDS.cell) throw new IntakeRefused("too_long", { most: INTAKE_BOUNDS.cell });
  return plain.replaceAll("\r\n", "\n").toWellFormed();
}
