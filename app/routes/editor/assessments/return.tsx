import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnProposal } from "../../../../db/desk/reviews.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { parseReturn } from "../../../forms/desk/ledger.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { Review } from "../../../ui/desk/promise/review.tsx";
import { urls } from "../../../ui/urls.ts";
import { deskTitle } from "../promises/meta.ts";
import { reviewAsked } from "./asked.ts";

export const loader = editorOnly("draft", reviewAsked);

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { proposal } = reviewAsked(args);
  const submission = parseReturn(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { id } = proposal;
  const at = context.now.toISOString();
  const done = returnProposal(context.db, actor, { id, at, ...submission.value });
  if (done !== "done")
    return data(submission.reply({ formErrors: [messages(lang).deskPromises.review[done]] }), 409);
  throw redirect(urls.desk.assessment(id), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  deskTitle(given?.desk, given && messages(given.desk.lang).deskPromises.review.title);

export default function Return() {
  return <Review {...useLoaderData<typeof loader>()} returned={useActionData<typeof action>()} />;
}
