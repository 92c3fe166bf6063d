import type { MetaDescriptor } from "@remix-run/react";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type At, pageMeta } from "../page-meta.ts";

/** Forms are for readers and not for search engines; `isReceived` is the page that thanks. */
export function tipMeta(about: { lang: Lang } | undefined, at: At, isReceived = false): MetaDescriptor[] {
  if (!about) return [];
  const { lang } = about;
  const { received, ...form } = messages(lang).tips;
  const title = isReceived ? received.title : form.title;
  const description = isReceived ? received.lead : form.description;
  return [...pageMeta({ title, description, lang }, at), { name: "robots", content: "noindex" }];
}
