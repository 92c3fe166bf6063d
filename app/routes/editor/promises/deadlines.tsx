import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { stateDeadline } from "../../../../db/desk/deadlines.ts";
import { RecordRefused } from "../../../../db/record/refused.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { statedTerm } from "../../../domain/stated-term.ts";
import { parseDeadline, typedDeadline } from "../../../forms/desk/ledger.ts";
import { tellRefusals } from "../../../forms/desk/refusals.ts";
import { formIn } from "../../../http/form.ts";
import { messages } from "../../../i18n/messages.ts";
import { DeadlineForm } from "../../../ui/desk/promise/deadline-form.tsx";
import { PromiseHead } from "../../../ui/desk/promise/promise-desk.tsx";
import { urls } from "../../../ui/urls.ts";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("publish", (args) => {
  const desk = promiseAsked(args);
  const { deadline } = desk.promise;
  const { typed, words } = typedDeadline(new URL(args.request.url).searchParams, {
    lang: deadline.lang ?? "ko",
  });
  return { ...desk, typed, read: words && statedTerm(words, words.on) };
});

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { promise } = promiseAsked(args);
  const submission = parseDeadline(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { revises, on, source, reason, phrase = null, due = null, lang: spoken } = submission.value;
  if (revises === "correction" && !promise.deadlines.some(({ statedOn }) => statedOn === on)) {
    const { correctedDay } = messages(lang).deskPromises.problems;
    return data(submission.reply({ fieldErrors: { on: [correctedDay] } }), 400);
  }
  try {
    stateDeadline(context.db, actor, {
      promise: promise.id,
      revises,
      term: statedTerm({ phrase, lang: spoken, due }, on),
      statedOn: on,
      source: source ?? null,
      reason,
      at: context.now.toISOString(),
    });
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const refusals = error.entries.map(({ refusal }) => refusal);
    const beside = tellRefusals(refusals, lang, ({ part }) => (part === "due" ? "phrase" : "on"));
    return data(submission.reply(beside), 400);
  }
  throw redirect(urls.desk.promise(promise.id, { saved: "stated" }), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: desk }) =>
  deskTitle(desk, desk && messages(desk.lang).deskPromises.deadline.title);

export default function Deadlines() {
  const { promise, lang, typed, read } = useLoaderData<typeof loader>();
  return (
    <article className="record desk-promise">
      <PromiseHead promise={promise} lang={lang} isSub />
      <h2>{messages(lang).deskPromises.deadline.title}</h2>
      <DeadlineForm
        key={JSON.stringify(typed)}
        promise={promise.id}
        lang={lang}
        typed={typed}
        days={promise.deadlines.map(({ statedOn }) => statedOn)}
        read={read}
        result={useActionData<typeof action>()}
      />
    </article>
  );
}
