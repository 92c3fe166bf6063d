import * as en from "./en/index.ts";
import * as ko from "./ko/index.ts";
import type { Lang } from "./locale.ts";

/** Every text of the site by area; the Korean messages are typed by the English ones, so neither can lack a line. */
export type Messages = typeof en;

const MESSAGES: Record<Lang, Messages> = { en, ko };

export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
