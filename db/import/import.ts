import type { Database } from "../client.ts";
import { RecordRefused } from "../record/refused.ts";
import { type Stamp, type Writer, writeLargeRecord, writeRecord } from "../record/writer.ts";
import { dialogueDocument, promiseDocument } from "./documents.ts";
import type { DialogueInput } from "./format.ts";
import { ledgerImporter } from "./ledger.ts";
import { writeNames } from "./names.ts";
import { type Count, emptyReport, type ImportReport } from "./report.ts";

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
 * the file no longer has stays, for nothing published is ever deleted. The file may lack criteria or reviewers, and is taken
 * without them (PROMISES.md B).
 * @throws RecordRefused with every entry that breaks a rule of the record, each with its JSON path; then nothing is written.
 */
export function importDialogues(
  db: Database,
  dialogues: readonly DialogueInput[],
  { stamp, dryRun = false, onProgress }: ImportOptions,
): ImportReport {
  const report = emptyReport();
  const policy = { onePerson: false, ...stamp.policy, imported: true };
  const large = dialogues.length > LARGE && dialogues.length > countDialogues(db);
  try {
    (large ? writeLargeRecord : writeRecord)(db, { ...stamp, policy }, (writer) => {
      write(db, writer, dialogues, report, onProgress);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (error instanceof RecordRefused) throw withPaths(error, dialogues);
    if (!(error instanceof DryRun)) throw error;
  }
  return report;
}

function write(
  db: Database,
  writer: Writer,
  dialogues: readonly DialogueInput[],
  report: ImportReport,
  onProgress: ImportOptions["onProgress"],
): void {
  const count: Count = (noun, saved) => {
    report[noun][saved] += 1;
  };
  const resolve = writeNames(db, writer, dialogues, count);
  const ledger = ledgerImporter(db, writer, count);
  // Links come last but for the assessments: one may name a promise of a later dialogue, and "superseded" needs it.
  dialogues.forEach((input, index) => {
    const document = dialogueDocument(input, resolve);
    count("dialogues", writer.saveDialogue(document));
    input.promises.forEach((promise, position) => {
      const { day } = document.time;
      const saved = writer.savePromise(promiseDocument(promise, position, input.id, day, resolve));
      count("promises", saved);
      ledger.writeTerms(promise, day, saved);
    });
    onProgress?.(index + 1, dialogues.length);
  });
  const promises = dialogues.flatMap((dialogue) => dialogue.promises);
  for (const promise of promises) ledger.writeLinks(promise);
  for (const promise of promises) ledger.writeFindings(promise);
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
