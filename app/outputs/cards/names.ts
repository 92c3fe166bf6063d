import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

/** As many names as a line of a card holds. */
const SHOWN = 3;

/** The first names of a list and how many more there are; null where there is none. */
export function namesInShort(names: readonly string[], lang: Lang): string | null {
  if (names.length === 0) return null;
  const shown = names.slice(0, names.length > SHOWN ? SHOWN - 1 : SHOWN).join("; ");
  const left = names.length > SHOWN ? names.length - (SHOWN - 1) : 0;
  return left > 0 ? `${shown} ${messages(lang).cards.more(left)}` : shown;
}
