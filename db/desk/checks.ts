import type { Day } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { CheckDocument, SourceDocument } from "../record/documents.ts";
import { saysTheSame } from "../record/history.ts";
import { writeRecord } from "../record/writer.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";
import { NoSuchPromise, writtenPromise } from "./written.ts";

/** A look at a promise. */
export interface Look {
  promise: string;
  /** A local day of the dialogue. */
  checkedOn: Day;
  found: boolean;
  note: Localized | null;
  sources: SourceDocument[];
  /** An instant in UTC. */
  at: string;
}

/**
 * Logs a look, also one that found nothing; the same look of the same editor is logged once.
 * @throws NotAllowed, NoSuchPromise, and RecordRefused for a day before the promise or ahead.
 */
export function logCheck(db: Database, actor: Actor, { promise, at, ...look }: Look): void {
  db.$client
    .transaction(() => {
      const { id, name } = authorise(db, actor, "publish");
      if (!writtenPromise(db, promise)) throw new NoSuchPromise(promise);
      const { checkedOn, found, sources } = look;
      const document: CheckDocument = { checkedOn, found, note: look.note, sources, author: name };
      const text = JSON.stringify(document);
      if (checksOf(db, promise).some((each) => saysTheSame(each, text))) return;
      writeRecord(db, { author: name, recordedAt: at, reason: null }, (writer) =>
        writer.logCheck(promise, document),
      );
      note(db, { at, editorId: id, action: "check.logged", subject: promise });
    })
    .immediate();
}

/**
 * Plans the day to look again, a local day of the dialogue; null leaves it to the rules. `at` is an instant in UTC.
 * @throws NotAllowed and NoSuchPromise.
 */
export function planCheck(
  db: Database,
  actor: Actor,
  { promise, on, at }: { promise: string; on: Day | null; at: string },
): void {
  db.$client
    .transaction(() => {
      const { id, name } = authorise(db, actor, "publish");
      const document = writtenPromise(db, promise);
      if (!document) throw new NoSuchPromise(promise);
      if (document.nextCheckOn === on) return;
      writeRecord(db, { author: name, recordedAt: at, reason: null }, (writer) =>
        writer.savePromise({ ...document, nextCheckOn: on }),
      );
      note(db, { at, editorId: id, action: "record.corrected", subject: promise });
    })
    .immediate();
}

function checksOf(db: Database, promise: string): string[] {
  return db.$client
    .prepare<[string], string>("SELECT after FROM changes WHERE promise_id = ? AND +subject_kind = 'check'")
    .pluck()
    .all(promise);
}
