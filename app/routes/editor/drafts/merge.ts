import { redirect } from "@remix-run/node";
import { rebase } from "../../../../db/desk/draft-saves.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { choose } from "../../../domain/desk/merge.ts";
import { formIn } from "../../../http/form.ts";
import { draftOr404, withOpenDraft } from "./read.ts";
import { answered, recordChanges } from "./rebase.ts";
import { chosenIn } from "./save.ts";

/** Takes what became of the record into the draft of an edit. */
export const loader = editorOnly("draft", ({ params }) =>
  redirect(`/editor/drafts/${params.id}/publication`),
);

export const action = editorOnly("draft", async ({ request, actor, params, context: { db, now } }) => {
  const draft = draftOr404(db, actor, params.id);
  const there = redirect(`/editor/drafts/${draft.id}/publication`, 303);
  const form = await formIn(request);
  const changes = recordChanges(db, actor, draft);
  if (!changes || Number(form.get("seen")) !== changes.seq) return there;
  const isTheirs = answered(changes.conflicts, chosenIn(form));
  if (!isTheirs) return there;
  const fields = choose(changes.tree, changes.conflicts, ({ path }) => isTheirs(path)) as object;
  withOpenDraft(() =>
    rebase(db, actor, draft.id, { base: changes.base, fields, seq: changes.seq, at: now.toISOString() }),
  );
  return there;
});
