import type { Database } from "../client.ts";
import { RecordRefused } from "../record/refused.ts";
import { type Stamp, type Writer, writeLargeRecord, writeRecord } from "../record/writer.ts";
import { knownCitations } from "./citations.ts";
import { copiedRevision, linesOf } from "./copy.ts";
import { dialogueDocument, promiseDocument } from "./documents.ts";
import type { DatasetInput, DialogueInput } from "./format.ts";
import { ledgerImporter } from "./ledger.ts";
import { settleNames, writeNames } from "./names.ts";
import { redirectTo } from "./redirects.ts";
import { type Count, emptyReport, type ImportReport } from "./report.ts";
import { disputedIn } from "./state.ts";

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
 * Writes a checked file into the record, all or nothing. A second import of the same file changes nothing; what the file no
 * longer has stays, for nothing published is ever deleted. The file may lack criteria or reviewers, and is taken without
 * them (PROMISES.md B). A whole record that comes into an empty one is a copy (db/import/copy.ts).
 * @throws RecordRefused with every entry that breaks a rule of the record, each with its JSON path; then nothing is written.
 */
export function importDataset(
  db: Database,
  input: DatasetInput,
  { stamp, dryRun = false, onProgress }: ImportOptions,
): ImportReport {
  const report = emptyReport();
  const copied = copiedRevision(db, input, stamp.recordedAt);
  const policy = { onePerson: false, ...stamp.policy, imported: true, copied: copied !== null };
  const { length } = input.dialogues;
  const isLarge = length > LARGE && length > countDialogues(db);
  const recordedAt = copied?.publishedAt ?? stamp.recordedAt;
  try {
    (isLarge ? writeLargeRecord : writeRecord)(db, { ...stamp, recordedAt, policy }, (writer) => {
      write(db, writer, input, copied?.revision ?? null, report, onProgress);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (error instanceof RecordRefused) throw withPaths(error, input.dialogues);
    if (!(error instanceof DryRun)) throw error;
  }
  return report;
}

/** The same for dialogues alone. */
export function importDialogues(
  db: Database,
  dialogues: DialogueInput[],
  options: ImportOptions,
): ImportReport {
  return importDataset(db, { organizations: [], people: [], redirects: [], dialogues }, options);
}

function write(
  db: Database,
  writer: Writer,
  input: DatasetInput,
  copiedAt: number | null,
  report: ImportReport,
  onProgress: ImportOptions["onProgress"],
): void {
  const count: Count = (noun, saved) => {
    report[noun][saved] += 1;
  };
  const { dialogues } = input;
  const names = settleNames(db, input);
  if (copiedAt !== null) writer.beginAt(Math.max(copiedAt - linesOf(names, dialogues), 0) + 1);
  writeNames(writer, names, count);
  const { resolve } = names;
  const isDisputed = disputedIn(db);
  const cited = knownCitations(db);
  const ledger = ledgerImporter(db, writer, count, copiedAt !== null);
  // Links come last but for the assessments: one may name a promise of a later dialogue, and "superseded" needs it.
  dialogues.forEach((dialogue, index) => {
    const document = cited(dialogueDocument(dialogue, resolve, isDisputed("dialogue", dialogue.id)));
    count("dialogues", writer.saveDialogue(document));
    dialogue.promises.forEach((promise, position) => {
      const { day } = document.time;
      const disputed = isDisputed("promise", promise.id);
      const said = promiseDocument(promise, position, dialogue.id, day, resolve, disputed);
      const saved = writer.savePromise(said);
      count("promises", saved);
      ledger.writeTerms(promise, said.saidOn, saved);
    });
    onProgress?.(index + 1, dialogues.length);
  });
  const promises = dialogues.flatMap((dialogue) => dialogue.promises);
  for (const promise of promises) ledger.writeLinks(promise);
  for (const promise of promises) ledger.writeFindings(promise);
  for (const each of input.redirects) writer.redirect(each.kind, each.from, redirectTo(each, resolve));
}

/** The same refusals, each with the place in the file that it is about. */
function withPaths({ entries }: RecordRefused, dialogues: readonly DialogueInput[]): RecordRefused {
  const paths = new Map<string, string>();
  dialogues.forEach(({ promises }, index) => {
    promises.forEach(({ id }, position) => {
      paths.set(id, `$.dialogues[${index}].promises[${position}]`);
    });
  });
  return new RecordRefused(
    entries.map((entry) => ({ ...entry, path: `${paths.get(entry.promise) ?? "$"}${entry.path ?? ""}` })),
  );
}
