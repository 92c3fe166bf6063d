import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctNamed, findNamed } from "../../../../db/desk/named.ts";
import { findCurrentId } from "../../../../db/redirects.ts";
import { type AtDesk, editorOnly } from "../../../auth/guard.ts";
import { type Correctable, isCorrectable } from "../../../domain/named.ts";
import { namedForm, parseNamed, withTyped } from "../../../forms/desk/named.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { NamedRecord } from "../../../ui/desk/named-record.tsx";
import { plain } from "../../../ui/records/localized-text.tsx";
import { urls } from "../../../ui/urls.ts";

/** The kind and the record that an address names; leads on from an id that was merged away, or throws the 404 page. */
function recordAsked({
  actor,
  params,
  context: { db },
}: Pick<ActionFunctionArgs, "params" | "context"> & AtDesk) {
  const { kind = "", id = "" } = params;
  if (!isCorrectable(kind)) throw notFound();
  const found = findNamed<Correctable>(db, actor, kind, id);
  if (found) return { kind, ...found };
  const current = findCurrentId(db, kind, id);
  if (current) throw redirect(urls.desk.name(kind, current), 302);
  throw notFound();
}

export const loader = editorOnly("draft", (args) => {
  const { kind, document, seq, uses } = recordAsked(args);
  const done = new URL(args.request.url).searchParams.get("done");
  const said: "corrected" | "merged" | null = done === "corrected" || done === "merged" ? done : null;
  return {
    lang: args.lang,
    kind,
    id: document.id,
    name: plain(document.name, args.lang),
    fields: { ...namedForm(document), seq: String(seq) },
    uses: uses && { dialogues: uses.dialogues.length, promises: uses.promises.length },
    said,
  };
});

export const action = editorOnly("publish", async (args) => {
  const { actor, lang, request, context } = args;
  const { kind, document } = recordAsked(args);
  const submission = parseNamed(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { reason, seq } = submission.value;
  const at = context.now.toISOString();
  const corrected = withTyped(kind, document, submission.value);
  if (correctNamed(context.db, actor, kind, corrected, { reason, seq, at })) {
    return redirect(`${urls.desk.name(kind, document.id)}?done=corrected`, 303);
  }
  return data(submission.reply({ formErrors: [messages(lang).named.changedMeanwhile] }), 409);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${given.name} — ${messages(given.lang).desk.name}` }] : [];

export default function Name() {
  return <NamedRecord {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
