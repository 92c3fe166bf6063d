import type { DatasetDeadline } from "../domain/dataset.ts";
import { type Day, isDay, isMonth } from "../domain/days.ts";
import { interpretDeadline } from "../domain/deadlines/interpret.ts";
import { lastDayText, readingText } from "./deadline-reading.ts";
import type { Lang } from "./locale.ts";
import { messages } from "./messages.ts";

/** The language of a phrase that does not say: by its script. */
function spoken(phrase: string): string {
  return /\p{Script=Hangul}/u.test(phrase) ? "ko" : "en";
}

/** How the rules read a phrase said on a day, or in a month, that was typed; in words of the desk. */
export function phraseReading(
  { phrase, lang: said, on }: { phrase: string; lang: string; on: string },
  lang: Lang,
): string {
  const { reading: texts } = messages(lang).deskDrafts.form;
  const day: Day | null = isDay(on) ? on : isMonth(on) ? `${on}-01` : null;
  if (phrase.trim() === "") return texts.none;
  if (!day) return texts.needsDay;
  const { hardness, kind, earliest, dueTo, cadence } = interpretDeadline(phrase, said || spoken(phrase), day);
  if (kind === "unknown") return texts.unread;
  return told({ hardness, earliest, latest: dueTo, cadence }, lang);
}

/** How a deadline that is about to be published is read. */
export function deadlineReading({ reading }: DatasetDeadline, lang: Lang): string {
  if (!reading) return messages(lang).deskDrafts.form.reading.none;
  const { hardness, earliest, latest, cadence } = reading;
  return told(
    { hardness, earliest: earliest ?? null, latest: latest ?? null, cadence: cadence ?? null },
    lang,
  );
}

function told(read: Parameters<typeof readingText>[0], lang: Lang): string {
  const { form } = messages(lang).deskDrafts;
  if (read.hardness === "none") return form.reading.none;
  const text = read.hardness === "hard_start" ? lastDayText(read, lang) : readingText(read, lang);
  const kind = messages(lang).vocabulary.hardness[read.hardness];
  const loose = read.hardness === "soft" ? form.reading.loose : null;
  return [text, kind === text || read.hardness === "hard" ? null : kind, loose].filter(Boolean).join(" · ");
}
