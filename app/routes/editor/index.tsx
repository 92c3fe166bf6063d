import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { queueOf } from "../../../db/desk/queue.ts";
import { editorOnly } from "../../auth/guard.ts";
import { messages } from "../../i18n/messages.ts";
import { QueueOfDesk } from "../../ui/desk/queue.tsx";

/** As many of each section as fit on a screen. */
const SHOWN = 10;

/** And of one that is asked for whole. */
const WHOLE = 500;

export const loader = editorOnly("draft", ({ actor, lang, request, context: { db, today } }) => {
  const whole = new URL(request.url).searchParams.get("all");
  const queue = queueOf(db, actor, today, whole === null ? SHOWN : WHOLE).map(({ items, ...rest }) => {
    return { ...rest, items: rest.section === whole ? items : items.slice(0, SHOWN) };
  });
  return { lang, queue };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${messages(data.lang).desk.entries.queue} — ${messages(data.lang).desk.name}` }] : [];

export default function Queue() {
  return <QueueOfDesk {...useLoaderData<typeof loader>()} />;
}
