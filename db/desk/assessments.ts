import { randomUUID } from "node:crypto";
import { type Refusal, refusal } from "../../app/domain/guards/refusal.ts";
import { countedCriteria, needsApproval, type ProposedAssessment } from "../../app/domain/proposal.ts";
import type { Approval } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import type { AssessmentDocument } from "../record/documents.ts";
import { RecordRefused } from "../record/refused.ts";
import { type Writer, writeRecord } from "../record/writer.ts";
import { note } from "./activity.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { saveProposal } from "./proposal-rows.ts";
import { type Proposal, proposalOf } from "./proposals.ts";
import { isOnePersonDesk } from "./settings.ts";
import { NoSuchPromise, writtenPromise } from "./written.ts";

/** Assessments: recorded at once where one editor may, else proposed for somebody else to approve. */

export interface Proposing {
  /** Chosen by the form, so that one that is sent twice is one proposal. */
  id: string;
  promise: string;
  value: ProposedAssessment;
  /** The form as typed. */
  fields: object;
  /** An instant in UTC. */
  at: string;
}

/**
 * Records an assessment, or lays it before a second editor: whatever closes a promise, and all that a contributor says
 * (PROMISES.md A). Tells which. The guards are asked at once, all but for the approval that is still to come.
 * @throws NotAllowed, NoSuchPromise, and RecordRefused with the reasons of the guards; then nothing is written.
 */
export function proposeAssessment(
  db: Database,
  actor: Actor,
  { id: given, promise, value, fields, at }: Proposing,
): "recorded" | "proposed" {
  return db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "draft");
      if (!writtenPromise(db, promise)) throw new NoSuchPromise(promise);
      const known = proposalOf(db, given);
      const isSame =
        known?.promise === promise &&
        known.authorId === editor.id &&
        JSON.stringify(known.fields) === JSON.stringify(fields);
      if (known && isSame && known.state === "published") return "recorded";
      if (known && isSame && known.state === "in_review") return "proposed";
      // A page that was gone back to sends its old id with other words: these are another proposal.
      const id = isTaken(db, given) ? randomUUID() : given;
      const isOnePerson = isOnePersonDesk(db);
      const waits = needsApproval(value.outcome, editor.role, isOnePerson);
      if (waits) askGuards(db, promise, value, editor.name, at);
      else record(db, { promise, value, author: editor.name, reviewer: null, isOnePerson, at });
      const state = waits ? "in_review" : "published";
      saveProposal(db, { id, promise, state, editorId: editor.id, fields, at });
      const action = waits ? "draft.submitted" : "draft.published";
      note(db, { at, editorId: editor.id, action, subject: promise, detail: { draft: id } });
      return waits ? "proposed" : "recorded";
    })
    .immediate();
}

/** What an approval came to, with the promise it is about. */
export interface Approved {
  promise: string;
  result: "approved" | "already" | "gone" | "changed";
}

/**
 * Approves a proposal as it was looked at (`version`): it becomes an assessment by its proposer, reviewed by the actor. A
 * second approval leads to the same record. `read` makes the form's fields a proposal again. `at` is an instant in UTC.
 * @throws NotAllowed, and RecordRefused where the actor proposed it, or where the guards refuse it by now.
 */
export function approveAssessment(
  db: Database,
  actor: Actor,
  { id, version, at }: { id: string; version: number; at: string },
  read: (fields: Proposal["fields"]) => ProposedAssessment,
): Approved | null {
  return db.$client
    .transaction((): Approved | null => {
      const editor = authorise(db, actor, "publish");
      const proposal = proposalOf(db, id);
      if (!proposal) return null;
      const { promise, state, author } = proposal;
      if (state === "published") return { promise, result: "already" };
      if (state !== "in_review") return { promise, result: "gone" };
      if (proposal.authorId === editor.id) throw refused(promise, ownProposal(editor));
      if (proposal.version !== version) return { promise, result: "changed" };
      const value = read(proposal.fields);
      record(db, { promise, value, author, reviewer: editor.name, isOnePerson: false, at });
      db.$client
        .prepare(
          `UPDATE drafts SET state = 'published', reviewer_id = ?, published_id = ?, updated_at = ? WHERE id = ?`,
        )
        .run(editor.id, `${promise}#${latestOf(db, promise)}`, at, id);
      note(db, {
        at,
        editorId: editor.id,
        action: "draft.published",
        subject: promise,
        detail: { draft: id },
      });
      return { promise, result: "approved" };
    })
    .immediate();
}

interface Recorded {
  promise: string;
  value: ProposedAssessment;
  author: string;
  reviewer: string | null;
  isOnePerson: boolean;
  at: string;
}

function record(db: Database, { promise, value, author, reviewer, isOnePerson, at }: Recorded): void {
  const alone: Approval | null =
    isOnePerson && needsApproval(value.outcome, "editor", false) ? "one_person" : null;
  const document = documentOf(db, promise, value, author, reviewer, reviewer ? "second_editor" : alone);
  const policy = { imported: false, copied: false, onePerson: isOnePerson };
  const stamp = { author, recordedAt: at, reason: null, policy };
  writeRecord(db, stamp, (writer) => write(db, writer, promise, value, document));
}

class OnlyAsking extends Error {}

/**
 * Asks the guards what they would say, and writes nothing.
 * @throws RecordRefused with every reason but the approval that is still to come.
 */
export function askGuards(
  db: Database,
  promise: string,
  value: ProposedAssessment,
  author: string,
  at: string,
): void {
  const document = documentOf(db, promise, value, author, null, null);
  try {
    db.$client.transaction(() => {
      writeRecord(db, { author, recordedAt: at, reason: null }, (writer) =>
        write(db, writer, promise, value, document),
      );
      throw new OnlyAsking();
    })();
  } catch (error) {
    if (error instanceof OnlyAsking) return;
    if (!(error instanceof RecordRefused)) throw error;
    const entries = error.entries.filter((each) => each.refusal.guard !== "approval_missing");
    if (entries.length > 0) throw new RecordRefused(entries);
  }
}

function write(
  db: Database,
  writer: Writer,
  promise: string,
  { outcome, successor }: ProposedAssessment,
  document: AssessmentDocument,
): void {
  if (outcome === "superseded" && successor) {
    if (!writtenPromise(db, successor)) {
      throw refused(promise, refusal("link_to_unknown", "to", { kind: "supersedes", to: successor }));
    }
    writer.link({ from: successor, kind: "supersedes", to: promise });
  }
  writer.assess(promise, document);
}

function documentOf(
  db: Database,
  promise: string,
  value: ProposedAssessment,
  author: string,
  reviewer: string | null,
  approval: Approval | null,
): AssessmentDocument {
  const { met: _, successor: __, ...said } = value;
  const criteria = writtenPromise(db, promise)?.criteria.map(({ key }) => key) ?? [];
  return {
    outcome: said.outcome,
    effectiveOn: said.effectiveOn,
    effectiveFrom: said.effectiveFrom,
    effectiveTo: said.effectiveTo,
    summary: said.summary,
    strength: said.strength,
    met: countedCriteria(value, criteria),
    evidence: said.evidence,
    author,
    reviewer,
    approval,
    occurrence: said.occurrence,
  };
}

const ownProposal = ({ name }: Editor) => refusal("approval_by_author", "reviewer", { reviewer: name });

const refused = (promise: string, why: Refusal) =>
  new RecordRefused([{ promise, kind: "assessment", refusal: why }]);

function isTaken(db: Database, id: string): boolean {
  return db.$client.prepare("SELECT 1 FROM drafts WHERE id = ?").get(id) !== undefined;
}

function latestOf(db: Database, promise: string): number {
  return db.$client
    .prepare<[string], number>("SELECT max(seq) FROM assessments WHERE promise_id = ?")
    .pluck()
    .get(promise) as number;
}
