import { redirect } from "@remix-run/node";
import { discardProposal } from "../../../../db/desk/reviews.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { versionIn } from "../../../forms/desk/ledger.ts";
import { formIn } from "../../../http/form.ts";
import { urls } from "../../../ui/urls.ts";
import { reviewAsked } from "./asked.ts";

export const loader = editorOnly("draft", (args): never => {
  throw redirect(urls.desk.assessment(reviewAsked(args).proposal.id), 302);
});

export const action = editorOnly("draft", async (args): Promise<never> => {
  const { actor, request, context } = args;
  const { proposal, desk } = reviewAsked(args);
  const version = versionIn(await formIn(request)) ?? 0;
  const at = context.now.toISOString();
  const done = discardProposal(context.db, actor, { id: proposal.id, version, at });
  if (done !== "done") throw redirect(`${urls.desk.assessment(proposal.id)}?why=${done}`, 303);
  throw redirect(urls.desk.promise(desk.promise.id, { saved: "discarded" }), 303);
});
