import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeAssessment } from "../../../../db/desk/assessments.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import {
  parseAssessment,
  proposedBy,
  tellAssessmentRefusals,
  typedFrom,
} from "../../../forms/desk/assessment.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { AssessmentForm } from "../../../ui/desk/promise/assessment-form.tsx";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("draft", (args) => {
  const desk = promiseAsked(args);
  const query = new URL(args.request.url).searchParams;
  const again = query.get("again");
  // Evidence that a reader sent.
  const url = query.get("url");
  const evidence = url ? { evidence: [{ url: url.slice(0, 2_000) }] } : null;
  const assessment = desk.promise.assessments.find(({ seq }) => String(seq) === again);
  return { ...desk, typed: { id: desk.token, ...evidence, ...(assessment && typedFrom(assessment)) } };
});

export const action = editorOnly("draft", async (args) => {
  const { actor, lang, request, context } = args;
  const { promise } = promiseAsked(args);
  const submission = parseAssessment(await formIn(request), lang);
  if (submission.status !== "success")
    return data(submission.reply(), submission.status === "error" ? 400 : 200);
  const typed = submission.value;
  try {
    const result = proposeAssessment(context.db, actor, {
      id: typed.id,
      promise: promise.id,
      value: proposedBy(typed),
      fields: submission.payload,
      at: context.now.toISOString(),
    });
    throw redirect(urls.desk.promise(promise.id, { saved: result }), 303);
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    return data(submission.reply(tellAssessmentRefusals(refusals, typed, lang)), 400);
  }
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.assessment.title);

export default function Assess() {
  const desk = useLoaderData<typeof loader>();
  const { promise, lang } = desk;
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <h2>{messages(lang).deskPromises.assessment.title}</h2>
      <AssessmentForm
        {...desk}
        action={urls.desk.assessments(promise.id)}
        typed={desk.typed}
        result={useActionData<typeof action>()}
      />
    </article>
  );
}
