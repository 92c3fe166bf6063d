import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { logCheck } from "../../../../db/desk/checks.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { localizedOf } from "../../../forms/desk/atoms.ts";
import { parseCheck } from "../../../forms/desk/ledger.ts";
import { tellRefusals } from "../../../forms/desk/refusals.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { CheckForm } from "../../../ui/desk/promise/check-forms.tsx";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("publish", promiseAsked);

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { promise } = promiseAsked(args);
  const submission = parseCheck(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { on, found, noteKo, noteEn, url, title, back } = submission.value;
  try {
    logCheck(context.db, actor, {
      promise: promise.id,
      checkedOn: on ?? promise.today,
      found,
      note: localizedOf({ ko: noteKo, en: noteEn }),
      sources: url
        ? [{ url, title: title ?? null, publisher: null, publishedOn: null, archivedUrl: null }]
        : [],
      at: context.now.toISOString(),
    });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    return data(submission.reply(tellRefusals(refusals, lang, () => "on")), 400);
  }
  throw redirect(back ? urls.desk.queue : urls.desk.promise(promise.id, { saved: "checked" }), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.check.title);

export default function Looks() {
  const { promise, lang } = useLoaderData<typeof loader>();
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <h2>{messages(lang).deskPromises.check.title}</h2>
      <CheckForm promise={promise.id} lang={lang} result={useActionData<typeof action>()} />
    </article>
  );
}
