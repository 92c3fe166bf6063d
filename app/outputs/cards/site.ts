import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Card, plainFact } from "./card.ts";

/** How much is on record. */
export interface RecordCounts {
  dialogues: number;
  promises: number;
  delivered: number;
}

/** The card of every page that has none of its own. */
export function siteCard(counts: RecordCounts, lang: Lang): Card {
  const { cards, shell } = messages(lang);
  return {
    lang,
    kind: null,
    title: shell.tagline,
    quote: null,
    by: null,
    isPath: false,
    facts: [
      plainFact(cards.dialogues, formatNumber(counts.dialogues, lang)),
      plainFact(cards.promises, formatNumber(counts.promises, lang)),
      plainFact(cards.delivered, formatNumber(counts.delivered, lang)),
    ],
  };
}
