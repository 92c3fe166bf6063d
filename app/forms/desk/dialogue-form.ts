import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { asDialogueFields, blankPromise, type DialogueFields } from "../../domain/desk/dialogue-fields.ts";

const ADD_PROMISE = JSON.stringify({ type: "insert", payload: { name: "promises" } });

/** What was posted of a dialogue form, with its list button's effect, if one sent it. */
export function postedDialogue(form: FormData | URLSearchParams, newKey: () => string): DialogueFields {
  const { payload } = parseWithZod(form, { schema: z.any() });
  const fields = asDialogueFields(payload, newKey);
  if (form.get("__intent__") !== ADD_PROMISE) return fields;
  return { ...fields, promises: [...fields.promises.slice(0, -1), blankPromise(newKey)] };
}

/** True where a list button sent the form: its item is then wanted, not an answer. */
export function isListChange(form: FormData): boolean {
  return form.has("__intent__");
}

/** What a button sends that adds an item to a list, or takes one away, where the page has no script. */
export function listButton(name: string, change: { add: true } | { remove: number }) {
  const intent =
    "add" in change
      ? { type: "insert", payload: { name } }
      : { type: "remove", payload: { name, index: change.remove } };
  return { type: "submit", name: "__intent__", value: JSON.stringify(intent), formNoValidate: true } as const;
}
