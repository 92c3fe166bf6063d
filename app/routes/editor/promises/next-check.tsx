import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planCheck } from "../../../../db/desk/checks.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { parseNextCheck } from "../../../forms/desk/ledger.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { NextCheckForm } from "../../../ui/desk/promise/check-forms.tsx";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("publish", promiseAsked);

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { promise } = promiseAsked(args);
  const submission = parseNextCheck(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const on = submission.value.next ?? null;
  planCheck(context.db, actor, { promise: promise.id, on, at: context.now.toISOString() });
  throw redirect(urls.desk.promise(promise.id, { saved: "planned" }), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.check.title);

export default function NextCheck() {
  const { promise, plannedCheckOn, lang } = useLoaderData<typeof loader>();
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <NextCheckForm
        promise={promise.id}
        planned={plannedCheckOn}
        lang={lang}
        result={useActionData<typeof action>()}
      />
    </article>
  );
}
