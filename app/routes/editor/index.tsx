import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queueOf } from "../../../db/desk/queue.ts";
import { editorOnly } from "../../auth/guard.ts";
import { messages } from "../../i18n/messages.ts";
import { QueueOfDesk } from "../../ui/desk/queue.tsx";

/** As many of each section as fit on a screen. */
const SHOWN = 10;

export const loader = editorOnly("draft", ({ actor, lang, context: { db, today } }) => {
  return { lang, queue: queueOf(db, actor, today, SHOWN) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).desk.entries.queue} — ${messages(data.lang).desk.name}` }] : [];

export default function Queue() {
  return <QueueOfDesk {...useLoaderData<typeof loader>()} />;
}
