import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { Saved } from "../record/history.ts";
import { type Stamp, type Writer, writeLargeRecord, writeRecord } from "../record/writer.ts";
import { deadlineOf } from "./deadline.ts";
import {
  assessmentDocuments,
  dialogueDocument,
  promiseDocument,
  type Resolver,
  sorted,
} from "./documents.ts";
import { gatherEntities } from "./entities.ts";
import type { DialogueInput, PromiseInput, VenueInput } from "./format.ts";
import { knownOrganizations, knownPeople, knownVenues } from "./known.ts";

export type Noun =
  | "organizations"
  | "people"
  | "venues"
  | "series"
  | "dialogues"
  | "promises"
  | "deadlines"
  | "assessments";
/** How many of each noun an import created, changed and left as they were. */
export type ImportReport = Record<Noun, Record<Saved, number>>;

export interface ImportOptions {
  stamp: Stamp;
  dryRun?: boolean;
  /** Called after each dialogue with how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** From here on, and when it more than doubles the record, an import fills the widest indexes at its end. */
const LARGE = 1_000;

function countDialogues(db: Database): number {
  return db.$client.prepare("SELECT count(*) FROM dialogues").pluck().get() as number;
}

class DryRun extends Error {}

/**
 * Writes checked dialogues into the record, all or nothing. A second import of the same dialogues changes nothing; what
 * the file no longer has stays, for nothing published is ever deleted.
 */
export function importDialogues(
  db: Database,
  dialogues: readonly DialogueInput[],
  { stamp, dryRun = false, onProgress }: ImportOptions,
): ImportReport {
  const report = emptyReport();
  const large = dialogues.length > LARGE && dialogues.length > countDialogues(db);
  try {
    (large ? writeLargeRecord : writeRecord)(db, stamp, (writer) => {
      write(db, writer, dialogues, report, onProgress);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return report;
}

function emptyReport(): ImportReport {
  const nouns = [
    "organizations",
    "people",
    "venues",
    "series",
    "dialogues",
    "promises",
    "deadlines",
    "assessments",
  ] as const;
  return Object.fromEntries(
    nouns.map((noun) => [noun, { created: 0, changed: 0, unchanged: 0 }]),
  ) as ImportReport;
}

function write(
  db: Database,
  writer: Writer,
  dialogues: readonly DialogueInput[],
  report: ImportReport,
  onProgress: ImportOptions["onProgress"],
): void {
  const count = (noun: Noun, saved: Saved) => {
    report[noun][saved] += 1;
  };
  const resolve = writeEntities(db, writer, dialogues, count);
  dialogues.forEach((input, index) => {
    const document = dialogueDocument(input, resolve);
    count("dialogues", writer.saveDialogue(document));
    input.promises.forEach((promise, position) => {
      const saved = writer.savePromise(
        promiseDocument(promise, position, input.id, document.time.day, resolve),
      );
      count("promises", saved);
      writeLedger(db, writer, promise, input.id, document.time.day, saved, count);
    });
    onProgress?.(index + 1, dialogues.length);
  });
}

function writeLedger(
  db: Database,
  writer: Writer,
  promise: PromiseInput,
  dialogue: string,
  saidOn: string,
  saved: Saved,
  count: (noun: Noun, saved: Saved) => void,
): void {
  const deadline = deadlineOf(promise, saidOn);
  const assessments = assessmentDocuments(promise);
  if (saved === "created") {
    writer.stateDeadline(promise.id, dialogue, 0, deadline);
    count("deadlines", "created");
    assessments.forEach((assessment, seq) => {
      writer.assess(promise.id, dialogue, seq, assessment);
      count("assessments", "created");
    });
    writer.refreshStates(promise.id, { terms: [deadline], judgements: assessments });
    return;
  }
  const stated = documentsOf(db, promise.id, "deadline");
  const corrected = stated.at(-1) !== JSON.stringify(deadline);
  if (corrected) writer.stateDeadline(promise.id, dialogue, stated.length, deadline);
  count("deadlines", corrected ? "changed" : "unchanged");
  const known = documentsOf(db, promise.id, "assessment");
  let seq = known.length;
  for (const assessment of assessments) {
    const isKnown = known.includes(JSON.stringify(assessment));
    if (!isKnown) writer.assess(promise.id, dialogue, seq++, assessment);
    count("assessments", isKnown ? "unchanged" : "created");
  }
  if (seq > known.length) writer.touchPromise(promise.id);
  if (saved === "changed" || corrected || seq > known.length) writer.refreshStates(promise.id);
}

/** What the history says of a promise's deadlines or assessments, in the order recorded. */
function documentsOf(db: Database, promise: string, kind: "deadline" | "assessment"): string[] {
  const sql = "SELECT after FROM changes WHERE promise_id = ? AND subject_kind = ? ORDER BY seq";
  return db.$client.prepare(sql).pluck().all(promise, kind) as string[];
}

function writeEntities(
  db: Database,
  writer: Writer,
  dialogues: readonly DialogueInput[],
  count: (noun: Noun, saved: Saved) => void,
): Resolver {
  const organizations = gatherEntities(knownOrganizations(db));
  const people = gatherEntities(knownPeople(db));
  const venues = gatherEntities(knownVenues(db));
  const series = new Map<string, Localized>();
  const places = new Map<string, VenueInput>();
  for (const dialogue of dialogues) {
    if (dialogue.series) {
      series.set(dialogue.series.id, { ...dialogue.series.name, ...series.get(dialogue.series.id) });
    }
    if (dialogue.venue) venues.mention({ name: dialogue.venue.name });
    for (const host of dialogue.hosts) organizations.mention(host);
    const parties = [...dialogue.attendees, ...dialogue.promises.flatMap((promise) => promise.promisors)];
    for (const { person, organization } of parties) {
      if (person) people.mention({ name: person });
      if (organization) organizations.mention(organization);
    }
  }
  const taken = (table: string) => {
    const statement = db.$client
      .prepare(`SELECT 1 FROM ${table} WHERE id = ? UNION ALL SELECT 1 FROM former_ids WHERE former_id = ?`)
      .pluck();
    return (id: string) => statement.get(id, id) !== undefined;
  };
  for (const entity of organizations.settle(taken("organizations")))
    count("organizations", writer.saveOrganization(entity));
  for (const { id, name, aliases } of people.settle(taken("people"))) {
    count("people", writer.savePerson({ id, name, aliases }));
  }
  const settled = venues.settle(taken("venues"));
  for (const { venue } of dialogues) {
    if (!venue) continue;
    const id = venues.idOf({ name: venue.name });
    places.set(id, { ...venue, ...places.get(id) });
  }
  for (const { id, name } of settled) {
    const place = places.get(id);
    if (!place) continue;
    const { address = null, city = null, country = null } = place;
    count("venues", writer.saveVenue({ id, name, address, city, country }));
  }
  for (const [id, name] of series)
    count("series", writer.saveSeries({ id, name: sorted(name) as Localized }));
  return {
    organization: (mention) => organizations.idOf(mention),
    person: (mention) => people.idOf(mention),
    venue: (mention) => venues.idOf(mention),
  };
}
