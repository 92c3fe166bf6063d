import { pick } from "../../domain/localized.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { outcomeSign, timingSign } from "../../domain/state-sign.ts";
import type { Stated } from "../../domain/stated.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { saidText } from "../../i18n/said.ts";
import { timingText } from "../../i18n/state-line.ts";
import { partyText } from "../ics/dialogue.ts";
import { type Card, type Fact, type Mark, plainFact } from "./card.ts";
import { namesInShort } from "./names.ts";

/** The card of a promise: who said it, and the way from the day it was said over the deadline to where it stands. */
export function promiseCard(promise: PromiseSummary & Stated, lang: Lang): Card {
  const { cards, story } = messages(lang);
  const made = promise.saidOn <= promise.today;
  const state: Fact = made
    ? { label: cards.state, marks: stateMarks(promise, lang), share: 6 }
    : plainFact(cards.state, story.notYet(formatDay(promise.today, lang)), 6);
  return {
    lang,
    kind: cards.promise,
    title: pick(promise.action, lang).text,
    quote: promise.quote?.text ?? null,
    by: namesInShort(
      promise.promisors.map((party) => partyText(party, lang)),
      lang,
    ),
    isPath: true,
    facts: [
      plainFact(cards.said, saidText(promise, lang), 4),
      ...(made ? [deadlineFact(promise, lang)] : []),
      state,
    ],
  };
}

function deadlineFact({ deadline }: PromiseSummary, lang: Lang): Fact {
  const { cards } = messages(lang);
  const due = hardDue(deadline);
  if (due && deadline.hardness === "hard_start") return plainFact(cards.beginBy, formatDay(due, lang), 4);
  if (due) return plainFact(cards.due, formatDay(due, lang), 4);
  return plainFact(cards.due, deadline.phrase ? `“${deadline.phrase}”` : cards.noDeadline, 4);
}

function stateMarks(promise: Stated, lang: Lang): Mark[] {
  const { outcome } = messages(lang).vocabulary;
  const timing = timingText(promise, lang);
  return [
    { text: outcome[promise.outcome], ...outcomeSign(promise.outcome) },
    ...(timing ? [{ text: timing, ...timingSign(promise) }] : []),
  ];
}
