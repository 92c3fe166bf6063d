import { may } from "../../app/domain/roles.ts";
import type { Database } from "../client.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { type Draft, draftReader } from "./draft-rows.ts";

/** Which drafts an editor may see and write. */

/** No such draft, or none that this editor may see. */
export class NoDraft extends Error {
  override name = "NoDraft";
}

/** The draft is no longer open: it was published or discarded. */
export class DraftClosed extends Error {
  override name = "DraftClosed";
  readonly draft: Draft;
  constructor(draft: Draft) {
    super(`draft ${draft.id} is ${draft.state}`);
    this.draft = draft;
  }
}

/** A draft that this editor may see: their own, and everybody's for one who publishes. Null where there is none. */
export function findDraft(db: Database, actor: Actor, id: string): Draft | null {
  const editor = authorise(db, actor, "draft");
  const draft = draftReader(db).find(id);
  return draft && maySee(editor, draft) ? draft : null;
}

export function maySee({ id, role }: Editor, { author }: Draft): boolean {
  return author.id === id || may(role, "publish");
}

/**
 * The draft, open and within the editor's sight.
 * @throws NoDraft, DraftClosed
 */
export function openDraft(db: Database, actor: Actor, id: string): Draft {
  const draft = findDraft(db, actor, id);
  // Proposed outcomes stand in the same table and have ways of their own.
  if (draft?.kind !== "dialogue") throw new NoDraft(id);
  if (draft.state === "published" || draft.state === "discarded") throw new DraftClosed(draft);
  return draft;
}

/** Runs something in a transaction that holds the write lock from its beginning. */
export function immediate<T>(db: Database, work: () => T): T {
  return db.$client.transaction(work).immediate();
}
