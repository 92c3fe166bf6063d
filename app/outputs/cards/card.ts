import type { Sign } from "../../domain/state-sign.ts";
import type { Lang } from "../../i18n/locale.ts";

/** Pixels of a card: the size that Open Graph's readers crop the least. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** A part of a state: its sign and its words. */
export interface Mark extends Sign {
  text: string;
}

/** One fact at the foot of a card; `share` is how much of the width it takes beside the others. */
export interface Fact {
  label: string;
  marks: Mark[];
  share: number;
}

/** What a card says, every text in the reader's language as far as it is on record. */
export interface Card {
  lang: Lang;
  /** What kind of record it is about; null for the card of the site. */
  kind: string | null;
  title: string;
  /** The words as they were said. */
  quote: string | null;
  /** Who called it, or who promised. */
  by: string | null;
  facts: Fact[];
  /** Whether each fact follows from the one before it. */
  isPath: boolean;
}

/** A fact in plain words. */
export function plainFact(label: string, text: string, share = 1): Fact {
  return { label, marks: [{ text, shape: null, tone: "plain" }], share };
}

/** The card in one line, for those who do not see it. */
export function cardAlt({ kind, title, by, facts }: Card): string {
  const told = facts.map(({ label, marks }) => `${label}: ${marks.map(({ text }) => text).join(" · ")}`);
  return [kind ? `${kind}: ${title}` : title, by, ...told].filter(Boolean).join(" — ");
}
