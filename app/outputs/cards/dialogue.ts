import { pick } from "../../domain/localized.ts";
import type { DialogueSummary, DialogueTime } from "../../domain/records.ts";
import { countryName } from "../../i18n/country.ts";
import { formatClocks, formatDays, formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Card, type Fact, plainFact } from "./card.ts";
import { namesInShort } from "./names.ts";

/** The card of a dialogue: when, where, called by whom, and how much was promised there. */
export function dialogueCard(dialogue: DialogueSummary, lang: Lang): Card {
  const { cards } = messages(lang);
  const where = placeText(dialogue, lang);
  return {
    lang,
    kind: cards.dialogue,
    title: pick(dialogue.title, lang).text,
    quote: null,
    by: namesInShort(
      dialogue.hosts.map((host) => pick(host.name, lang).text),
      lang,
    ),
    isPath: false,
    facts: [
      whenFact(dialogue.time, lang),
      ...(where ? [plainFact(cards.where, where, 5)] : []),
      outcomeFact(dialogue, lang),
    ],
  };
}

/** The day, and below it the hours on the clocks of the place. */
function whenFact(time: DialogueTime, lang: Lang): Fact {
  const { cards } = messages(lang);
  if (time.precision !== "instant") return plainFact(cards.when, formatDialogueTime(time, lang), 5);
  const texts = [formatDays(time.day, time.lastDay, lang), formatClocks(time, lang)];
  return {
    label: cards.when,
    marks: texts.map((text) => ({ text, shape: null, tone: "plain" })),
    share: 5,
  };
}

function placeText({ venue, place }: DialogueSummary, lang: Lang): string {
  const city = venue?.city ?? place?.city;
  if (venue) return [pick(venue.name, lang).text, city].filter(Boolean).join(", ");
  return [city, countryName(place?.country, lang)].filter(Boolean).join(", ");
}

/** What came of it; its status while it has not been held. */
function outcomeFact({ status, promiseCount }: DialogueSummary, lang: Lang): Fact {
  const { cards, dialogues, vocabulary } = messages(lang);
  if (status === "held") return plainFact(cards.promised, dialogues.line.promises(promiseCount), 3);
  const tone = status === "scheduled" ? "plain" : "bad";
  return {
    label: cards.status,
    marks: [{ text: vocabulary.status[status], shape: null, tone }],
    share: 3,
  };
}
