import type SQLite from "better-sqlite3";
import type { SubjectKind } from "../record/history.ts";
import type { Fields } from "./compare.ts";
import { dialogueReader } from "./read-dialogues.ts";
import { assessmentReader, checkReader, deadlineReader, linkReader } from "./read-ledger.ts";
import { organizationReader, personReader, seriesReader, venueReader } from "./read-names.ts";
import { promiseReader } from "./read-promises.ts";

/** The lines about one subject, by number and by the instant (UTC) they were recorded. */
export interface SubjectLines {
  id: string;
  count: number;
  last: number;
  firstRecordedAt: string;
  lastRecordedAt: string;
}

/** How a noun's rows are held against its lines. */
export interface Reader {
  /** Its table, and its subjects' ids as SQL over that table. */
  table: string;
  idSql: string;
  /** Which rows must have a line; all where it is not said. */
  where?: string;
  /** What the tables say, by the fields of its document and those that follow from its lines; null without a row. */
  read(id: string): Fields | null;
  /** The same as the history says it, from the last document and the lines; `table` is what `read` gave. */
  expected(document: Fields, lines: SubjectLines, table: Fields): Fields;
  /** The line that a field comes from, where that is not the subject's last one. */
  lineOf?(id: string, field: string): number | undefined;
}

/** A reader for each kind of subject. */
export function openReaders(client: SQLite.Database): Record<SubjectKind, Reader> {
  return {
    organization: organizationReader(client),
    person: personReader(client),
    venue: venueReader(client),
    series: seriesReader(client),
    dialogue: dialogueReader(client),
    promise: promiseReader(client),
    deadline: deadlineReader(client),
    assessment: assessmentReader(client),
    check: checkReader(client),
    link: linkReader(client),
  };
}
