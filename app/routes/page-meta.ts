import type { MetaDescriptor } from "@remix-run/react";
import type { Lang } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { addressIn, mediaType, type Representations } from "../outputs/formats.ts";

interface PageMeta {
  title: string;
  description: string;
  lang: Lang;
  /** Where the same query is found in other forms. */
  also?: Representations;
}

/** The longest description that search engines show whole. */
const LONGEST = 300;

/** A page's title, its description, and the forms that the same query has. */
export function pageMeta({ title, description, lang, also }: PageMeta): MetaDescriptor[] {
  const short = description.length > LONGEST ? `${description.slice(0, LONGEST - 1)}…` : description;
  return [
    { title: `${title} — ${messages(lang).shell.siteName}` },
    { name: "description", content: short },
    ...(also?.formats ?? []).map((format) => ({
      tagName: "link" as const,
      rel: "alternate",
      type: mediaType(format),
      href: addressIn(format, also as Representations),
      title,
    })),
  ];
}
