import type { Lang } from "../i18n/locale.ts";
import { paths } from "./addresses.ts";

/** Where the site is, and in which language it is read. */
export interface Site {
  /** Without a final slash. */
  publicUrl: string;
  lang: Lang;
}

const PAGES = { dialogues: paths.dialogue, promises: paths.promise, series: paths.series };

/** The permanent address of a record's page in the language of the site given. */
export function permalink({ publicUrl, lang }: Site, kind: keyof typeof PAGES, id: string): string {
  return publicUrl + PAGES[kind](lang, id);
}
