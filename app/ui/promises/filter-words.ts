import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Words } from "../filters/active.ts";

/** What the filters of the promise list and their values are called. */
export function promiseFilterWords(lang: Lang): Words {
  const { promises, vocabulary } = messages(lang);
  const { filters } = promises;
  const { outcome, schedule, hardness, late } = vocabulary;
  return {
    names: filters,
    values: { outcome, schedule, kind: hardness, late, fell_due: { "1": filters.fellDueOnly } },
  };
}
