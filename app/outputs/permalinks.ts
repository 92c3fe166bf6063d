import type { Named } from "../domain/changes.ts";
import type { Lang } from "../i18n/locale.ts";
import { recordPages } from "./record-pages.ts";

/** Where the site is, and in which language it is read. */
export interface Site {
  /** Without a final slash. */
  publicUrl: string;
  lang: Lang;
}

/** The permanent address of where a record is to be read, in the language of the site given. */
export function permalink({ publicUrl, lang }: Site, noun: Named, id: string): string {
  return publicUrl + recordPages[noun](lang, id);
}
