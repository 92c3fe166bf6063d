import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findNamed, mergeNamed } from "../../../../db/desk/named.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { isMergeable } from "../../../domain/named.ts";
import { parseMerge } from "../../../forms/desk/merge.ts";
import { formIn } from "../../../http/form.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { MergeNames } from "../../../ui/desk/merge-names.tsx";
import { plain } from "../../../ui/records/localized-text.tsx";
import { urls } from "../../../ui/urls.ts";

export const loader = editorOnly("publish", ({ actor, lang, params, request, context: { db } }) => {
  const { kind = "", id = "" } = params;
  if (!isMergeable(kind)) throw notFound();
  const from = findNamed(db, actor, kind, id);
  if (!from) throw notFound();
  const into = (new URL(request.url).searchParams.get("into") ?? "").trim();
  const found = into === id ? null : findNamed(db, actor, kind, into);
  return {
    lang,
    kind,
    id,
    name: plain(from.document.name, lang),
    uses: { dialogues: from.uses?.dialogues.length ?? 0, promises: from.uses?.promises.length ?? 0 },
    into,
    intoName: found && plain(found.document.name, lang),
  };
});

export const action = editorOnly("publish", async ({ actor, lang, params, request, context }) => {
  const { kind = "", id = "" } = params;
  if (!isMergeable(kind)) throw notFound();
  const submission = parseMerge(await formIn(request), lang);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const { into, reason } = submission.value;
  const at = context.now.toISOString();
  const isDone = mergeNamed(context.db, actor, kind, { from: id, into }, { reason, at });
  if (!isDone) return data(submission.reply({ formErrors: [messages(lang).named.merge.missing] }), 409);
  return redirect(`${urls.desk.name(kind, into)}?done=merged`, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data: given }) =>
  given ? [{ title: `${given.name} — ${messages(given.lang).desk.name}` }] : [];

export default function Merge() {
  return <MergeNames {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />;
}
