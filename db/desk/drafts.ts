import { randomUUID } from "node:crypto";
import { type Branch, type Path, sameTree } from "../../app/domain/desk/fields.ts";
import { type Conflict, choose, merge } from "../../app/domain/desk/merge.ts";
import { may } from "../../app/domain/roles.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { type Draft, type DraftKind, draftReader, OPEN } from "./draft-rows.ts";

/** A draft keeps so many of its saves: the first, which an edit began from, and the latest. */
export const VERSIONS_KEPT = 200;

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

/** A draft that this editor may see: their own, and everybody's for one who publishes. Null where there is none. */
export function findDraft(db: Database, actor: Actor, id: string): Draft | null {
  const editor = authorise(db, actor, "draft");
  const draft = draftReader(db).find(id);
  return draft && maySee(editor, draft) ? draft : null;
}

/** Drafts that this editor may see and that are still open, the last touched first. */
export function listDrafts(db: Database, actor: Actor, kind: DraftKind = "dialogue"): Draft[] {
  const editor = authorise(db, actor, "draft");
  return draftReader(db)
    .listOpen(kind)
    .filter((draft) => maySee(editor, draft));
}

function maySee({ id, role }: Editor, { author }: Draft): boolean {
  return author.id === id || may(role, "publish");
}

/** The fields that a draft began from, and null for a draft that this editor may not see. */
export function firstFields(db: Database, actor: Actor, id: string): Branch | null {
  return findDraft(db, actor, id) && fieldsAt(db, id, 1);
}

/** The fields of a version; null where it is no longer kept. */
function fieldsAt(db: Database, id: string, version: number): Branch | null {
  const text = db.$client
    .prepare<[string, number], string>("SELECT fields FROM draft_versions WHERE draft_id = ? AND version = ?")
    .pluck()
    .get(id, version);
  return text === undefined ? null : (JSON.parse(text) as Branch);
}

interface Save {
  fields: object;
  /** The version that it began from. */
  version: number;
  at: string;
  /** What was chosen in a conflict, by the path's text, and the version of theirs that was shown then. */
  chosen?: { seen: number; theirs: ReadonlySet<string>; mine: ReadonlySet<string> };
}

export type SaveResult =
  | { saved: true; version: number; fields: Branch; at: string; taken: Path[]; by: string | null }
  | { saved: false; conflicts: Conflict[]; fields: Branch; seen: number; by: string };

/** The text that a conflict's choice is posted under. */
export const pathText = (path: Path): string => path.join("/");

/**
 * Saves what was typed as a new version. Where others saved since the version it began from, what only one changed is merged;
 * where both changed the same, nothing is saved and the conflicts come back, for the editor to choose of.
 * @throws NoDraft, DraftClosed
 */
export function saveDraft(db: Database, actor: Actor, id: string, save: Save): SaveResult {
  return immediate(db, () => {
    const editor = authorise(db, actor, "draft");
    const draft = openDraft(db, actor, id);
    const mine = save.fields as Branch;
    if (draft.version === save.version) return stored(db, editor, draft, mine, save.at, []);
    const base = fieldsAt(db, id, save.version);
    const merged = merge(base, draft.fields, mine);
    const by = draft.savedBy;
    const { chosen } = save;
    const shown = chosen ? fieldsAt(db, id, chosen.seen) : null;
    const isSettled = ({ path, theirs }: Conflict) =>
      shown !== null &&
      (chosen?.theirs.has(pathText(path)) || chosen?.mine.has(pathText(path))) === true &&
      merge(base, shown, mine).conflicts.some(
        (each) => pathText(each.path) === pathText(path) && sameTree(each.theirs ?? "", theirs ?? ""),
      );
    const open = merged.conflicts.filter((each) => !isSettled(each));
    if (open.length > 0)
      return {
        saved: false,
        conflicts: merged.conflicts,
        fields: merged.tree as Branch,
        seen: draft.version,
        by,
      };
    const tree = choose(
      merged.tree,
      merged.conflicts,
      ({ path }) => chosen?.theirs.has(pathText(path)) === true,
    );
    return stored(db, editor, draft, tree as Branch, save.at, merged.taken);
  });
}

function stored(
  db: Database,
  editor: Editor,
  draft: Draft,
  fields: Branch,
  at: string,
  taken: Path[],
): SaveResult {
  const by = taken.length > 0 ? draft.savedBy : null;
  if (sameTree(draft.fields, fields))
    return { saved: true, version: draft.version, fields, at: draft.updatedAt, taken, by };
  const version = draft.version + 1;
  const text = JSON.stringify(fields);
  db.$client
    .prepare("UPDATE drafts SET fields = ?, version = ?, updated_at = ? WHERE id = ?")
    .run(text, version, at, draft.id);
  keep(db, { id: draft.id, version, editor: editor.id, at, text });
  return { saved: true, version, fields, at, taken, by };
}

function keep(
  db: Database,
  {
    id,
    version,
    editor,
    at,
    text,
  }: { id: string; version: number; editor: number; at: string; text: string },
): void {
  db.$client
    .prepare(
      "INSERT INTO draft_versions (draft_id, version, editor_id, saved_at, fields) VALUES (?, ?, ?, ?, ?)",
    )
    .run(id, version, editor, at, text);
  db.$client
    .prepare("DELETE FROM draft_versions WHERE draft_id = ? AND version > 1 AND version <= ?")
    .run(id, version - VERSIONS_KEPT + 1);
}

/** Makes a draft of a published dialogue begin from the record as it is now: `base` is what the record says. */
export function rebase(
  db: Database,
  actor: Actor,
  id: string,
  { base, fields, seq, at }: { base: object; fields: object; seq: number | null; at: string },
): void {
  immediate(db, () => {
    const editor = authorise(db, actor, "draft");
    const draft = openDraft(db, actor, id);
    stored(db, editor, draft, fields as Branch, at, []);
    db.$client
      .prepare("UPDATE draft_versions SET fields = ? WHERE draft_id = ? AND version = 1")
      .run(JSON.stringify(base), id);
    db.$client.prepare("UPDATE drafts SET base_seq = ? WHERE id = ?").run(seq, id);
  });
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

/**
 * The draft, open and within the editor's sight.
 * @throws NoDraft, DraftClosed
 */
export function openDraft(db: Database, actor: Actor, id: string): Draft {
  const draft = findDraft(db, actor, id);
  if (!draft) throw new NoDraft(id);
  if (draft.state === "published" || draft.state === "discarded") throw new DraftClosed(draft);
  return draft;
}

function immediate<T>(db: Database, work: () => T): T {
  return db.$client.transaction(work).immediate();
}
