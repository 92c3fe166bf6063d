import type { Database } from "../../../../db/client.ts";
import type { Actor } from "../../../../db/desk/actor.ts";
import { pathText, type SaveResult, saveDraft } from "../../../../db/desk/draft-saves.ts";
import { asDialogueFields, type DialogueFields } from "../../../domain/desk/dialogue-fields.ts";
import { plainText } from "../../../domain/desk/differences.ts";
import type { Path, Tree } from "../../../domain/desk/fields.ts";
import type { Conflict } from "../../../domain/desk/merge.ts";
import { beyondBounds, inputNameAt } from "../../../forms/desk/bounds.ts";
import { postedDialogue } from "../../../forms/desk/dialogue-form.ts";
import type { Problem } from "../../../forms/desk/problems.ts";
import type { Lang } from "../../../i18n/locale.ts";
import type { AskedConflict, DraftConflict } from "../../../ui/desk/drafts/conflicts.tsx";
import { labelOf } from "../../../ui/desk/drafts/labels.ts";
import { newItemKey } from "./keys.ts";

/** The fields that a page sent: each by its name, or all of them as JSON. */
export function sentFields(form: FormData): DialogueFields {
  const whole = form.get("fields");
  if (typeof whole !== "string") return postedDialogue(form, newItemKey);
  try {
    return asDialogueFields(JSON.parse(whole), newItemKey);
  } catch {
    return postedDialogue(form, newItemKey);
  }
}

export type Saved =
  | { is: "saved"; result: Extract<SaveResult, { saved: true }> }
  | { is: "too_much"; fields: DialogueFields; problems: Problem[] }
  | { is: "conflict"; conflict: DraftConflict };

/** Saves what a page sent; `at` is an instant in UTC. */
export function saveSent(
  db: Database,
  actor: Actor,
  id: string,
  { form, lang, at }: { form: FormData; lang: Lang; at: string },
): Saved {
  const fields = sentFields(form);
  const problems = beyondBounds(fields);
  if (problems.length > 0) return { is: "too_much", fields, problems };
  const version = Number(form.get("version")) || 0;
  const result = saveDraft(db, actor, id, { fields, version, at, chosen: chosenIn(form) });
  if (result.saved) return { is: "saved", result };
  const { conflicts, seen, by } = result;
  return {
    is: "conflict",
    conflict: {
      conflicts: conflicts.map((each) => asked(each, [result.fields, fields as unknown as Tree], lang)),
      fields,
      version,
      seen,
      by,
    },
  };
}

/** What was chosen of in conflicts; nothing where none were shown. */
export function chosenIn(form: FormData) {
  const seen = Number(form.get("seen"));
  if (!seen) return undefined;
  const [theirs, mine] = [new Set<string>(), new Set<string>()];
  for (const [name, value] of form) {
    if (!name.startsWith("choice:")) continue;
    (value === "theirs" ? theirs : mine).add(name.slice("choice:".length));
  }
  return { seen, theirs, mine };
}

export function asked(
  { path, base, theirs, mine }: Conflict,
  trees: readonly Tree[],
  lang: Lang,
): AskedConflict {
  return {
    path: pathText(path),
    label: labelAt(path, trees, lang),
    base: base && plainText(base),
    theirs: theirs && plainText(theirs),
    mine: mine && plainText(mine),
  };
}

/** What a place of a form is called; it may be in one of several versions of the form only. */
export function labelAt(path: Path, trees: readonly Tree[], lang: Lang): string {
  for (const tree of trees) {
    const name = inputNameAt(tree, path);
    if (name !== null) return labelOf(lang, name) || name;
  }
  return labelOf(lang, path[0] ?? "") || path.join(" › ");
}
