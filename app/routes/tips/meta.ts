import type { MetaDescriptor } from "@remix-run/react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type At, pageMeta } from "../page-meta.ts";

/** Forms are for readers and not for search engines. */
export function tipMeta(about: { lang: Lang } | undefined, at: At): MetaDescriptor[] {
  if (!about) return [];
  const { lang } = about;
  const { title, description } = messages(lang).tips;
  return [...pageMeta({ title, description, lang }, at), { name: "robots", content: "noindex" }];
}
