import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Words } from "../filters/active.ts";

/** What the filters that a search keeps are called, and their values: as in the list that knows them. */
export function searchFilterWords(lang: Lang): Words {
  const { dialogues, promises, vocabulary } = messages(lang);
  const { promisor, outcome, schedule } = promises.filters;
  const { outcome: outcomes, schedule: schedules } = vocabulary;
  return {
    names: { ...dialogues.filters, promisor, outcome, schedule },
    values: { outcome: outcomes, schedule: schedules },
  };
}
