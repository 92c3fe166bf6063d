import type { MetaDescriptor } from "@remix-run/react";
import type { Lang } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";

interface PageMeta {
  title: string;
  description: string;
  lang: Lang;
  /** Address of the same page as a calendar, where it has one. */
  feed?: string;
}

/** The longest description that search engines show whole. */
const LONGEST = 300;

/** A page's title, its description, and where it stands as a calendar, if it does. */
export function pageMeta({ title, description, lang, feed }: PageMeta): MetaDescriptor[] {
  const short = description.length > LONGEST ? `${description.slice(0, LONGEST - 1)}…` : description;
  return [
    { title: `${title} — ${messages(lang).shell.siteName}` },
    { name: "description", content: short },
    ...(feed ? [{ tagName: "link", rel: "alternate", type: "text/calendar", href: feed, title }] : []),
  ];
}
