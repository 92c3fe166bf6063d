import { redirect } from "@remix-run/node";
import { returnDraft } from "../../../../db/desk/drafts.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { formIn } from "../../../http/form.ts";
import { draftOr404, withOpenDraft } from "./read.ts";

const LONGEST = 5_000;

/** Gives a draft back to its author with what is to be done. */
export const loader = editorOnly("publish", ({ params }) =>
  redirect(`/editor/drafts/${params.id}/publication`),
);

export const action = editorOnly("publish", async ({ request, actor, params, context: { db, now } }) => {
  const { id } = draftOr404(db, actor, params.id);
  const comment = String((await formIn(request)).get("comment") ?? "")
    .trim()
    .slice(0, LONGEST);
  if (comment === "") return redirect(`/editor/drafts/${id}/publication?comment=missing#comment`, 303);
  withOpenDraft(() => returnDraft(db, actor, id, { comment, at: now.toISOString() }));
  return redirect("/editor/drafts", 303);
});
