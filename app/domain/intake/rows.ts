import type { DatasetDialogue } from "../dataset.ts";

/** What somebody brought from elsewhere, on its way to drafts. */

/** What is taken of one file. */
export const INTAKE_BOUNDS = {
  /** Of the file as it comes, in bytes. */
  bytes: 20_000_000,
  /** Rows of a table, events of a calendar, dialogues of a dataset. */
  rows: 5_000,
  columns: 200,
  /** Of one cell or text, in UTF-16 units. */
  cell: 20_000,
  /** Of what a file holds once it is read, in UTF-16 units of JSON. */
  kept: 20_000_000,
  /** Of an archive: files, bytes of all once unpacked, and bytes for each packed one. */
  files: 100,
  unpacked: 60_000_000,
  ratio: 200,
  /** Times that one event is repeated, and years after its first. */
  occurrences: 100,
  years: 2,
  /** For reading a file, in milliseconds. */
  time: 10_000,
} as const;

/** What is to be known of a row before it is taken. `values` stand in the message. */
export interface IntakeProblem {
  code: IntakeProblemCode;
  values?: Readonly<Record<string, string | number>>;
}

export const INTAKE_PROBLEMS = [
  "no_title",
  "no_start",
  "bad_start",
  "bad_end",
  "end_before_start",
  "bad_zone",
  "zone_guessed",
  "bad_number",
  "number_without_series",
  "bad_source",
  "bad_status",
  "bad_country",
  "bad_id",
  "formula",
  "cut",
  "no_host",
  "no_source",
  "recurrence_cut",
  "findings_left",
  "bad_entry",
] as const;
export type IntakeProblemCode = (typeof INTAKE_PROBLEMS)[number];

/**
 * A dialogue that may yet lack what a published one needs: then `id` and `start` are empty, and so are the lists. So is the id of a
 * series that is only named.
 */
export type IntakeDialogue = DatasetDialogue;

export interface IntakeRow {
  /** Where it stands in the file: the number of its first line, of its event, or a JSON path. */
  place: string;
  /** Null where nothing can be made of it; then the problems say why. */
  dialogue: IntakeDialogue | null;
  problems: IntakeProblem[];
}

/** A table as it was found: texts only, each line as long as the head. */
export interface IntakeTable {
  head: string[];
  lines: string[][];
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "euc-kr";
  delimiter: "," | "\t" | ";" | "|";
}

/** What a file is refused for as a whole. */
export const INTAKE_REFUSALS = [
  "empty",
  "too_large",
  "too_many_rows",
  "too_many_columns",
  "too_long",
  "unknown_kind",
  "not_text",
  "not_csv",
  "not_ics",
  "not_json",
  "not_dataset",
  "not_zip",
  "zip_bomb",
  "zip_many_files",
  "zip_nothing",
  "recurs_too_often",
  "too_slow",
] as const;
export type IntakeRefusalCode = (typeof INTAKE_REFUSALS)[number];

/** A file that is not taken at all. */
export class IntakeRefused extends Error {
  override name = "IntakeRefused";
  readonly code: IntakeRefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
  constructor(code: IntakeRefusalCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** What a file turned out to hold: rows, or a table whose columns an editor has yet to name. */
export type Intake = { kind: "dataset" | "ics"; rows: IntakeRow[] } | { kind: "table"; table: IntakeTable };

/** A dialogue of which nothing is known yet. */
export function unknownDialogue(zone: string): IntakeDialogue {
  return {
    id: "",
    title: {},
    start: "",
    timezone: zone,
    status: "held",
    hosts: [],
    attendees: [],
    sources: [],
    promises: [],
  };
}
