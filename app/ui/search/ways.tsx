import { dateIn } from "../../domain/search/dates.ts";
import { listNamed } from "../../domain/search/nouns.ts";
import { dialogueParams } from "../../forms/dialogue-filter.ts";
import { formatDay, formatMonth } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { joined, search as queryOf } from "../filters/list-links.ts";
import { urls } from "../urls.ts";
import type { Asked } from "./links.ts";

/** Where a date or the name of a list leads, above what was found; nothing for other words. */
export function Ways({ asked, onDay }: { asked: Asked; onDay: number }) {
  const { lang, typed, kept } = asked;
  const { search, dialogues, promises, series } = messages(lang);
  const date = dateIn(typed);
  const query = queryOf(kept);
  const list = listNamed(typed);
  const lists = {
    dialogue: [urls.dialogues(lang) + query, dialogues.seeAll],
    promise: [urls.promises(lang) + query, promises.seeAll],
    series: [urls.allSeries(lang) + query, series.listTitle],
  };
  const ways = list ? [lists[list]] : [];
  if (date?.day && onDay > 0) {
    const days = joined(dialogueParams({ from: date.day, to: date.day }), kept);
    ways.push([urls.dialogues(lang, days), search.onDay(formatDay(date.day, lang), onDay)]);
  }
  if (date)
    ways.push([urls.month(lang, date.month) + query, search.inCalendar(formatMonth(date.month, lang))]);
  if (ways.length === 0) return null;
  return (
    <ul className="examples">
      {ways.map(([href, text]) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
