import type { Day } from "../domain/days.ts";
import { formatMonth } from "./dates.ts";
import type { Lang } from "./locale.ts";
import { messages } from "./messages.ts";

/**
 * From the first day to the latest, in words: "from September 2021 to January 2024", or the one month that both are in. Of
 * some dialogues only the month is known, so no days are named.
 */
export function spanText({ firstDay, lastDay }: { firstDay: Day; lastDay: Day }, lang: Lang): string {
  const { span } = messages(lang).connections;
  const [first, last] = [firstDay, lastDay].map((day) => formatMonth(day.slice(0, 7), lang)) as [
    string,
    string,
  ];
  return first === last ? span.one(first) : span.both(first, last);
}
