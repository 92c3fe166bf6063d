import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editorOnly } from "../../../auth/guard.ts";
import { messages } from "../../../i18n/messages.ts";
import { PromiseDesk, type Saved } from "../../../ui/desk/promise/promise-desk.tsx";
import { promiseAsked } from "./asked.ts";
import { deskTitle } from "./meta.ts";

export const loader = editorOnly("draft", (args) => {
  const said = new URL(args.request.url).searchParams.get("saved") ?? "";
  const known = Object.hasOwn(messages(args.lang).deskPromises.page.saved, said);
  return { ...promiseAsked(args), saved: known ? (said as Saved) : null };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => deskTitle(data);

export default function PromiseAtTheDesk() {
  return <PromiseDesk {...useLoaderData<typeof loader>()} />;
}
