import { redirect } from "@remix-run/node";
import { discardDraft } from "../../../../db/desk/drafts.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { draftOr404, withOpenDraft } from "./read.ts";

/** Puts a draft away; what it said is kept. */
export const loader = editorOnly("draft", ({ params }) => redirect(`/editor/drafts/${params.id}`));

export const action = editorOnly("draft", ({ actor, params, context: { db, now } }) => {
  const { id } = draftOr404(db, actor, params.id);
  withOpenDraft(() => discardDraft(db, actor, id, now.toISOString()));
  return redirect("/editor/drafts", 303);
});
