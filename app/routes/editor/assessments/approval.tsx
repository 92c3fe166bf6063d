import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveAssessment } from "../../../../db/desk/assessments.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { proposalIn } from "../../../forms/desk/assessment.ts";
import { versionIn } from "../../../forms/desk/ledger.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { Review } from "../../../ui/desk/promise/review.tsx";
import { urls } from "../../../ui/urls.ts";
import { deskTitle } from "../promises/meta.ts";
import { reviewAsked } from "./asked.ts";

export const loader = editorOnly("draft", reviewAsked);

export const action = editorOnly("publish", async ({ actor, lang, params, request, context }) => {
  const id = params.draftId ?? "";
  const version = versionIn(await formIn(request)) ?? 0;
  const at = context.now.toISOString();
  try {
    const approved = approveAssessment(context.db, actor, { id, version, at }, proposalIn);
    if (!approved) throw notFound();
    const { promise, result } = approved;
    if (result === "approved" || result === "already")
      throw redirect(urls.desk.promise(promise, { saved: result }), 303);
    return data([messages(lang).deskPromises.review[result]], 409);
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const { guards } = messages(lang);
    const said = error.entries.map(({ refusal }) => guards[refusal.guard](refusal.values));
    return data(said, 400);
  }
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  deskTitle(given?.desk, given && messages(given.desk.lang).deskPromises.review.title);

/** What stood in the way of an approval, above the proposal. */
export default function Approval() {
  const review = useLoaderData<typeof loader>();
  return <Review {...review} refused={useActionData<typeof action>() ?? review.refused} />;
}
