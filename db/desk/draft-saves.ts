import { type Branch, type Path, sameTree } from "../../app/domain/desk/fields.ts";
import { type Conflict, choose, merge } from "../../app/domain/desk/merge.ts";
import type { Database } from "../client.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { immediate, openDraft } from "./draft-access.ts";
import type { Draft } from "./draft-rows.ts";
import { fieldsAt, keep } from "./draft-versions.ts";

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
