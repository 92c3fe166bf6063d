import type { MetaDescriptor } from "@remix-run/node";
import { messages } from "../../../i18n/messages.ts";
import type { PromiseAtDesk } from "../../../ui/desk/promise/promise-desk.tsx";
import { plain } from "../../../ui/records/localized-text.tsx";

/** The title of a page about a promise at the desk: what it is for, and the promise. */
export function deskTitle(
  desk: Pick<PromiseAtDesk, "promise" | "lang"> | undefined,
  what?: string,
): MetaDescriptor[] {
  if (!desk) return [];
  const { promise, lang } = desk;
  const parts = [what, plain(promise.action, lang), messages(lang).desk.name];
  return [{ title: parts.filter(Boolean).join(" — ") }];
}
