import type { Day } from "../../../domain/days.ts";
import { INTAKE_BOUNDS, type Intake, IntakeRefused, type IntakeRow } from "../../../domain/intake/rows.ts";
import { tableOf } from "./csv.ts";
import { eventsOf } from "./ics.ts";
import { datasetOfTables, isRecordInTables } from "./record-tables.ts";
import { textOf } from "./text.ts";
import { filesIn } from "./unzip.ts";

interface Given {
  bytes: Uint8Array;
  /** The local day from which on what has no status is scheduled. */
  today: Day;
  /** Checks a dataset's text and makes rows of it. */
  dataset: (json: string) => IntakeRow[];
}

/**
 * What a file holds, told by what is in it and never by its name: a dataset, a calendar, a table, or an archive of one of these or
 * of the record's own tables. It may take long: give it a thread of its own and a deadline.
 * @throws IntakeRefused
 */
export function intakeOf(given: Given): Intake {
  const intake = read(given);
  if (JSON.stringify(intake).length > INTAKE_BOUNDS.kept)
    throw new IntakeRefused("too_large", { most: INTAKE_BOUNDS.kept / 1_000_000 });
  return intake;
}

function read(given: Given): Intake {
  const { bytes } = given;
  if (bytes.byteLength > INTAKE_BOUNDS.bytes)
    throw new IntakeRefused("too_large", { most: INTAKE_BOUNDS.bytes / 1_000_000 });
  return isZip(bytes) ? readArchive(given) : readPlain(given);
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;

function readArchive({ bytes, ...how }: Given): Intake {
  const files = filesIn(bytes);
  if (isRecordInTables(files))
    return { kind: "dataset", rows: bounded(how.dataset(JSON.stringify(datasetOfTables(files)))) };
  const usable = [...files].filter(
    ([name]) => /\.(?:json|csv|tsv|txt|ics)$/i.test(name) && !/readme/i.test(name),
  );
  const [only] = usable;
  if (usable.length !== 1 || !only) throw new IntakeRefused("zip_nothing");
  return readPlain({ ...how, bytes: only[1] });
}

function readPlain({ bytes, today, dataset }: Given): Intake {
  if (isZip(bytes)) throw new IntakeRefused("unknown_kind");
  const { text } = textOf(bytes);
  const beginning = text.slice(0, 1_000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return { kind: "ics", rows: eventsOf(bytes, today) };
  if (/^[{[]/.test(beginning)) return { kind: "dataset", rows: bounded(dataset(text)) };
  if (/^(?:%PDF|<)/.test(beginning)) throw new IntakeRefused("unknown_kind");
  return { kind: "table", table: tableOf(bytes) };
}

function bounded(rows: IntakeRow[]): IntakeRow[] {
  if (rows.length === 0) throw new IntakeRefused("empty");
  if (rows.length > INTAKE_BOUNDS.rows)
    throw new IntakeRefused("too_many_rows", { most: INTAKE_BOUNDS.rows });
  return rows;
}
