import { redirect } from "@remix-run/node";
import { submitDraft } from "../../../../db/desk/drafts.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { draftOr404, withOpenDraft } from "./read.ts";

/** Drafts that wait for an editor. */
export const loader = editorOnly("draft", ({ params }) => redirect(`/editor/drafts/${params.id}`));

export const action = editorOnly("draft", ({ actor, params, context: { db, now } }) => {
  const { id } = draftOr404(db, actor, params.id);
  withOpenDraft(() => submitDraft(db, actor, id, now.toISOString()));
  return redirect(`/editor/drafts/${id}`, 303);
});
