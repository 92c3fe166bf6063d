import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listNamed } from "../../../../db/desk/named.ts";
import { editorOnly } from "../../../auth/guard.ts";
import { isCorrectable } from "../../../domain/named.ts";
import { notFound } from "../../../http/problems.ts";
import { messages } from "../../../i18n/messages.ts";
import { NamedList } from "../../../ui/desk/named-list.tsx";

export const loader = editorOnly("draft", ({ actor, lang, params, request, context: { db } }) => {
  const kind = params.kind ?? "organization";
  if (!isCorrectable(kind)) throw notFound();
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  return { lang, kind, q, names: listNamed(db, actor, kind, q) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).named.title} — ${messages(data.lang).desk.name}` }] : [];

export default function Names() {
  return <NamedList {...useLoaderData<typeof loader>()} />;
}
