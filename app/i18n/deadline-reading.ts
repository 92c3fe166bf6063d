import type { Deadline } from "../domain/records.ts";
import { hardDue } from "../domain/schedule.ts";
import { formatDay, formatInterval } from "./dates.ts";
import type { Lang } from "./locale.ts";
import { messages } from "./messages.ts";

type Read = Pick<Deadline, "earliest" | "latest" | "hardness" | "cadence">;

/** What the words of a deadline were read as: its interval, how often, or of which kind it is. */
export function readingText({ earliest, latest, hardness, cadence }: Read, lang: Lang): string {
  const { story, vocabulary } = messages(lang);
  if (cadence) return story.cadence(cadence.unit, cadence.every);
  return formatInterval(earliest, latest, lang) || vocabulary.hardness[hardness];
}

/** The last day that a deadline leaves, "to begin by" it where the words only named a beginning; else what it was read as. */
export function lastDayText(deadline: Read, lang: Lang): string {
  const due = hardDue(deadline);
  if (!due) return readingText(deadline, lang);
  const day = formatDay(due, lang);
  return deadline.hardness === "hard_start" ? messages(lang).promises.line.from(day) : day;
}
