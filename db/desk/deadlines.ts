import type { Day } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import { type Refusal, refusal } from "../../app/domain/guards/refusal.ts";
import type { StatedTerm } from "../../app/domain/stated-term.ts";
import type { DeadlineRevision } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import type { DeadlineDocument } from "../record/documents.ts";
import { RecordRefused } from "../record/refused.ts";
import { writeRecord } from "../record/writer.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";
import { NoSuchPromise, writtenPromise } from "./written.ts";

/** A deadline that is read anew, or moved. */
export interface NewDeadline {
  promise: string;
  revises: DeadlineRevision;
  /** The words with the reading that an editor saw and took. */
  term: StatedTerm;
  /**
   * The local day on which an extension was given; for a correction, the day of the deadline that it corrects, whose place
   * it takes.
   */
  statedOn: Day;
  /** Where it was given. */
  source: string | null;
  /** Why, for the public history. */
  reason: string;
  /** An instant in UTC. */
  at: string;
}

/**
 * Appends a correction or an extension; the same one that is in force already is not appended again.
 * @throws NotAllowed, NoSuchPromise, and RecordRefused for an extension that is none, or a correction of no deadline.
 */
export function stateDeadline(db: Database, actor: Actor, deadline: NewDeadline): void {
  const { promise, revises, term, statedOn, source, reason, at } = deadline;
  db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "publish");
      if (!writtenPromise(db, promise)) throw new NoSuchPromise(promise);
      const document: DeadlineDocument = { ...term, statedOn, revises, source };
      const said = saidOf(db, promise);
      if (said.some((each) => saysAs(each, document))) return;
      if (revises === "correction" && !deadlineVersions(said).some((each) => each.statedOn === statedOn))
        throw refused(
          promise,
          refusal("extension_before_promise", "on", { day: statedOn, saidOn: statedOn }),
        );
      writeRecord(db, { author: editor.name, recordedAt: at, reason }, (writer) =>
        writer.stateDeadline(promise, document),
      );
      note(db, { at, editorId: editor.id, action: "deadline.stated", subject: promise });
    })
    .immediate();
}

/** All deadlines that the history has of a promise, in the order recorded. */
function saidOf(db: Database, promise: string): DeadlineDocument[] {
  return db.$client
    .prepare<[string], string>(
      "SELECT after FROM changes WHERE promise_id = ? AND +subject_kind = 'deadline' ORDER BY seq",
    )
    .pluck()
    .all(promise)
    .map((text) => JSON.parse(text) as DeadlineDocument);
}

function saysAs(a: DeadlineDocument, b: DeadlineDocument): boolean {
  const keys = Object.keys(b) as (keyof DeadlineDocument)[];
  return keys.every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));
}

const refused = (promise: string, why: Refusal) =>
  new RecordRefused([{ promise, kind: "deadline", refusal: why }]);
