import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attachReply } from "../../../../db/desk/replies.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { localizedOf } from "../../../forms/desk/atoms.ts";
import { parseReply, typedReply } from "../../../forms/desk/ledger.ts";
import { tellRefusals } from "../../../forms/desk/refusals.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { ReplyForm } from "../../../ui/desk/promise/reply-forms.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("publish", (args) => ({
  ...promiseAsked(args),
  typed: typedReply(new URL(args.request.url).searchParams),
}));

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { promise, organizations, people } = promiseAsked(args);
  const submission = parseReply(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { on, organization, person, textKo, textEn, source, reason } = submission.value;
  const known = (list: readonly { id: string }[], id: string | undefined) =>
    list.some((each) => each.id === id) ? (id ?? null) : null;
  const who = {
    organization: known([...organizations.involved, ...organizations.others], organization),
    person: known(people, person),
  };
  if (!who.organization && !who.person) {
    const { problems } = messages(lang).deskPromises;
    return data(submission.reply({ fieldErrors: { organization: [problems.who] } }), 400);
  }
  try {
    attachReply(context.db, actor, {
      promise: promise.id,
      on,
      today: promise.today,
      ...who,
      text: localizedOf({ ko: textKo, en: textEn }) ?? {},
      source: source ?? null,
      reason,
      at: context.now.toISOString(),
    });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    return data(submission.reply(tellRefusals(refusals, lang, () => "on")), 400);
  }
  throw redirect(urls.desk.promise(promise.id, { saved: "attached" }), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.reply.title);

export default function Statements() {
  const desk = useLoaderData<typeof loader>();
  const { promise, lang } = desk;
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <h2>{messages(lang).deskPromises.reply.title}</h2>
      <ReplyForm {...desk} promise={promise.id} result={useActionData<typeof action>()} />
    </article>
  );
}
