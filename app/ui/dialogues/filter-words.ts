import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Words } from "../filters/active.ts";

/** What the filters of dialogues are called, and the values of those with a vocabulary. */
export function dialogueFilterWords(lang: Lang): Words {
  const { dialogues, vocabulary } = messages(lang);
  return { names: dialogues.filters, values: { status: vocabulary.status } };
}
