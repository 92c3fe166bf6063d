import { randomUUID } from "node:crypto";
import { may } from "../../app/domain/roles.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { immediate, maySee, openDraft } from "./draft-access.ts";
import { type Draft, type DraftKind, draftReader, OPEN } from "./draft-rows.ts";
import { keep } from "./draft-versions.ts";

interface Begun {
  kind: DraftKind;
  /** The published dialogue that is edited, null for a new one; the promise that is assessed. */
  subjectId: string | null;
  fields: object;
  /** The instant, in UTC. */
  at: string;
}

/**
 * Begins a draft and gives its id. An open one about the same subject is reopened, as is a new one of the same editor with
 * these fields that nobody has touched.
 */
export function beginDraft(db: Database, actor: Actor, { kind, subjectId, fields, at }: Begun): string {
  return immediate(db, () => {
    const editor = authorise(db, actor, "draft");
    const author = editor.id;
    const text = JSON.stringify(fields);
    const there = subjectId ? openAbout(db, editor, kind, subjectId) : untouched(db, kind, author, text);
    if (there) return there;
    const id = randomUUID();
    db.$client
      .prepare(
        `INSERT INTO drafts (id, kind, subject_id, base_seq, author_id, state, fields, version, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, 'draft', ?, 1, ?, ?)`,
      )
      .run(id, kind, subjectId, subjectId && lastSeqAbout(db, kind, subjectId), author, text, at, at);
    keep(db, { id, version: 1, editor: author, at, text });
    note(db, { at, editorId: author, action: "draft.begun", subject: id, detail: { kind, of: subjectId } });
    return id;
  });
}

function untouched(db: Database, kind: DraftKind, author: number, text: string): string | undefined {
  return db.$client
    .prepare<unknown[], string>(
      `SELECT id FROM drafts WHERE kind = ? AND subject_id IS NULL AND author_id = ? AND state = 'draft' AND version = 1
         AND fields = ? LIMIT 1`,
    )
    .pluck()
    .get(kind, author, text);
}

/** The open draft about something published: of a dialogue anybody's that the editor may see, else their own. */
function openAbout(db: Database, editor: Editor, kind: DraftKind, subjectId: string): string | undefined {
  const shared = kind === "dialogue" && may(editor.role, "publish");
  return db.$client
    .prepare<unknown[], string>(
      `SELECT id FROM drafts WHERE kind = ? AND subject_id = ? AND state IN (${OPEN}) AND (author_id = ? OR ?)
         ORDER BY updated_at DESC LIMIT 1`,
    )
    .pluck()
    .get(kind, subjectId, editor.id, Number(shared));
}

/** The last line of the history about a dialogue and what was said there, or about a promise. */
export function lastSeqAbout(db: Database, kind: DraftKind, subjectId: string): number | null {
  const sql =
    kind === "dialogue"
      ? "SELECT max(seq) FROM changes WHERE dialogue_id = ? AND subject_kind IN ('dialogue', 'promise')"
      : "SELECT max(seq) FROM changes WHERE promise_id = ?";
  return db.$client.prepare<[string], number | null>(sql).pluck().get(subjectId) ?? null;
}

/** Drafts that this editor may see and that are still open, the last touched first. */
export function listDrafts(db: Database, actor: Actor, kind: DraftKind = "dialogue"): Draft[] {
  const editor = authorise(db, actor, "draft");
  return draftReader(db)
    .listOpen(kind)
    .filter((draft) => maySee(editor, draft));
}

/** Hands a draft over to whoever publishes. Handing it over again changes nothing. */
export function submitDraft(db: Database, actor: Actor, id: string, at: string): void {
  immediate(db, () => {
    const editor = authorise(db, actor, "draft");
    const draft = openDraft(db, actor, id);
    if (draft.state === "in_review") return;
    db.$client
      .prepare("UPDATE drafts SET state = 'in_review', submitted_at = ?, comment = NULL WHERE id = ?")
      .run(at, id);
    note(db, { at, editorId: editor.id, action: "draft.submitted", subject: id });
  });
}

/** Gives a draft back to its author with what is to be done. */
export function returnDraft(
  db: Database,
  actor: Actor,
  id: string,
  { comment, at }: { comment: string; at: string },
): void {
  immediate(db, () => {
    const editor = authorise(db, actor, "publish");
    openDraft(db, actor, id);
    db.$client
      .prepare("UPDATE drafts SET state = 'returned', comment = ?, reviewer_id = ? WHERE id = ?")
      .run(comment, editor.id, id);
    note(db, { at, editorId: editor.id, action: "draft.returned", subject: id });
  });
}

/** Puts a draft away. Its versions are kept, so that nothing typed is lost. */
export function discardDraft(db: Database, actor: Actor, id: string, at: string): void {
  immediate(db, () => {
    const editor = authorise(db, actor, "draft");
    const draft = draftReader(db).find(id);
    if (draft?.state === "discarded") return;
    openDraft(db, actor, id);
    db.$client.prepare("UPDATE drafts SET state = 'discarded', updated_at = ? WHERE id = ?").run(at, id);
    note(db, { at, editorId: editor.id, action: "draft.discarded", subject: id });
  });
}
