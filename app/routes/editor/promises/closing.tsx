import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeReply } from "../../../../db/desk/replies.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { parseClosing } from "../../../forms/desk/ledger.ts";
import { tellRefusals } from "../../../forms/desk/refusals.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { ClosingForm } from "../../../ui/desk/promise/reply-forms.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("publish", (args) => {
  const desk = promiseAsked(args);
  const reply = desk.promise.replies.find(({ position }) => String(position) === args.params.position);
  if (!reply) throw notFound();
  return { ...desk, position: reply.position };
});

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, params, context } = args;
  const { promise } = promiseAsked(args);
  const submission = parseClosing(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  try {
    closeReply(context.db, actor, {
      promise: promise.id,
      position: Number(params.position),
      closedOn: submission.value.on,
      today: promise.today,
      reason: submission.value.reason,
      at: context.now.toISOString(),
    });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    return data(submission.reply(tellRefusals(refusals, lang, () => "on")), 400);
  }
  throw redirect(urls.desk.promise(promise.id, { saved: "closed" }), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.reply.close);

export default function Closing() {
  const { promise, position, lang } = useLoaderData<typeof loader>();
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <h2>{messages(lang).deskPromises.reply.close}</h2>
      <ClosingForm
        promise={promise.id}
        position={position}
        today={promise.today}
        lang={lang}
        result={useActionData<typeof action>()}
      />
    </article>
  );
}
