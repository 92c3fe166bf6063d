import type { Lang } from "../i18n/locale.ts";

/** Where the site is, and in which language it is read. */
export interface Site {
  /** Without a final slash. */
  publicUrl: string;
  lang: Lang;
}

/** The permanent address of a record's page in the language of the site given. */
export function permalink(
  { publicUrl, lang }: Site,
  kind: "dialogues" | "promises" | "series",
  id: string,
): string {
  return `${publicUrl}/${lang}/${kind}/${encodeURIComponent(id)}`;
}
