import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { amendProposal } from "../../../../db/desk/reviews.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { parseAssessment, proposedBy, tellAssessmentRefusals } from "../../../forms/desk/assessment.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { Review } from "../../../ui/desk/promise/review.tsx";
import { urls } from "../../../ui/urls.ts";
import { deskTitle } from "../promises/meta.ts";
import { reviewAsked } from "./asked.ts";

export const loader = editorOnly("draft", reviewAsked);

/** The proposal written anew. */
export const action = editorOnly("draft", async (args) => {
  const { actor, lang, request, context } = args;
  const { proposal } = reviewAsked(args);
  const submission = parseAssessment(await formIn(request), lang);
  if (submission.status !== "success")
    return data(submission.reply(), submission.status === "error" ? 400 : 200);
  const typed = submission.value;
  try {
    const done = amendProposal(context.db, actor, {
      id: proposal.id,
      version: typed.version ?? 0,
      value: proposedBy(typed),
      fields: submission.payload,
      at: context.now.toISOString(),
    });
    if (done !== "done") {
      const { review } = messages(lang).deskPromises;
      return data(submission.reply({ formErrors: [review[done]] }), 409);
    }
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    return data(submission.reply(tellAssessmentRefusals(refusals, typed, lang)), 400);
  }
  throw redirect(urls.desk.assessment(proposal.id), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  deskTitle(given?.desk, given && messages(given.desk.lang).deskPromises.review.title);

export default function ReviewPage() {
  return <Review {...useLoaderData<typeof loader>()} edited={useActionData<typeof action>()} />;
}
