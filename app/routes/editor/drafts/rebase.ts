import type { Database } from "../../../../db/client.ts";
import type { Actor } from "../../../../db/desk/actor.ts";
import type { Draft } from "../../../../db/desk/draft-rows.ts";
import { pathText } from "../../../../db/desk/draft-saves.ts";
import { firstFields } from "../../../../db/desk/draft-versions.ts";
import { findPublished } from "../../../../db/desk/published.ts";
import { asDialogueFields } from "../../../domain/desk/dialogue-fields.ts";
import type { Tree } from "../../../domain/desk/fields.ts";
import { merge } from "../../../domain/desk/merge.ts";
import { fieldsOfDialogue } from "../../../forms/desk/fields-of-dialogue.ts";
import { newItemKey } from "./keys.ts";

/** What became of the record since an edit of it began, merged with the draft; null where nothing did. */
export function recordChanges(db: Database, actor: Actor, draft: Draft) {
  if (!draft.subjectId) return null;
  const published = findPublished(db, actor, draft.subjectId);
  if (!published || published.seq === draft.baseSeq) return null;
  const now = fieldsOfDialogue(published.dialogue);
  const base = asDialogueFields(firstFields(db, actor, draft.id) ?? {}, newItemKey);
  const mine = asDialogueFields(draft.fields, newItemKey);
  // What is the draft's own is no part of the record.
  const theirs = { ...now, report: base.report, reason: base.reason };
  const merged = merge(base as unknown as Tree, theirs as unknown as Tree, mine as unknown as Tree);
  return { ...merged, base: theirs, seq: published.seq, trees: [mine, theirs, base] as unknown as Tree[] };
}

/** The conflicts in which theirs was chosen, of those posted; null where one is not answered. */
export function answered(
  conflicts: readonly { path: readonly string[] }[],
  chosen: { theirs: ReadonlySet<string>; mine: ReadonlySet<string> } | undefined,
): ((path: readonly string[]) => boolean) | null {
  const { theirs = new Set<string>(), mine = new Set<string>() } = chosen ?? {};
  const all = conflicts.every(({ path }) => theirs.has(pathText(path)) || mine.has(pathText(path)));
  return all ? (path) => theirs.has(pathText(path)) : null;
}
