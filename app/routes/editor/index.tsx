import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editorOnly } from "../../auth/guard.ts";
import { messages } from "../../i18n/messages.ts";

export const loader = editorOnly("draft", ({ lang }) => ({ lang }));

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).desk.entries.queue} — ${messages(data.lang).desk.name}` }] : [];

export default function Queue() {
  const { lang } = useLoaderData<typeof loader>();
  return <h1>{messages(lang).desk.entries.queue}</h1>;
}
