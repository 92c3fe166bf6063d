import type { ProposedAssessment } from "../../app/domain/proposal.ts";
import { may } from "../../app/domain/roles.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise, type Editor, NotAllowed } from "./actor.ts";
import { askGuards } from "./assessments.ts";
import { saveAnew, settleProposal } from "./proposal-rows.ts";
import { type Proposal, proposalOf } from "./proposals.ts";

/** What became of a proposal that somebody meant to change: `changed` since they looked, or `gone` from the desk. */
export type Handled = "done" | "changed" | "gone";

interface Seen {
  id: string;
  /** The version that was looked at. */
  version: number;
  /** An instant in UTC. */
  at: string;
}

/**
 * Writes a proposal anew: its author after a return, or an editor in review, who is then its author, so that somebody else
 * must approve it.
 * @throws NotAllowed for a contributor who did not propose it, and RecordRefused with the reasons of the guards.
 */
export function amendProposal(
  db: Database,
  actor: Actor,
  { id, version, at, value, fields }: Seen & { value: ProposedAssessment; fields: object },
): Handled {
  return handle(db, actor, { id, version }, (proposal, editor) => {
    askGuards(db, proposal.promise, value, editor.name, at);
    saveAnew(db, proposal, { editorId: editor.id, fields, at });
    note(db, {
      at,
      editorId: editor.id,
      action: "draft.submitted",
      subject: proposal.promise,
      detail: { draft: id },
    });
  });
}

/**
 * Sends a proposal back to its author with what is to be done about it.
 * @throws NotAllowed for anybody but an editor, and for its author.
 */
export function returnProposal(
  db: Database,
  actor: Actor,
  { id, version, at, comment }: Seen & { comment: string },
): Handled {
  return handle(db, actor, { id, version }, (proposal, editor) => {
    if (!may(editor.role, "publish") || proposal.authorId === editor.id)
      throw new NotAllowed(`editor ${editor.id} may not return the proposal ${id}`);
    settleProposal(db, id, { state: "returned", reviewerId: editor.id, comment, at });
    note(db, {
      at,
      editorId: editor.id,
      action: "draft.returned",
      subject: proposal.promise,
      detail: { draft: id },
    });
  });
}

/**
 * Throws a proposal away; what was typed stays in its versions.
 * @throws NotAllowed for a contributor who did not propose it.
 */
export function discardProposal(db: Database, actor: Actor, { id, version, at }: Seen): Handled {
  return handle(db, actor, { id, version }, (proposal, editor) => {
    settleProposal(db, id, {
      state: "discarded",
      reviewerId: editor.id,
      comment: proposal.comment,
      at,
    });
    note(db, {
      at,
      editorId: editor.id,
      action: "draft.discarded",
      subject: proposal.promise,
      detail: { draft: id },
    });
  });
}

/** Does something to an open proposal that stands as it was looked at. */
function handle(
  db: Database,
  actor: Actor,
  { id, version }: Pick<Seen, "id" | "version">,
  work: (proposal: Proposal, editor: Editor) => void,
): Handled {
  return db.$client
    .transaction((): Handled => {
      const editor = authorise(db, actor, "draft");
      const proposal = proposalOf(db, id);
      if (!proposal || (proposal.state !== "in_review" && proposal.state !== "returned")) return "gone";
      if (!may(editor.role, "publish") && proposal.authorId !== editor.id)
        throw new NotAllowed(`editor ${editor.id} did not propose ${id}`);
      if (proposal.version !== version) return "changed";
      work(proposal, editor);
      return "done";
    })
    .immediate();
}
