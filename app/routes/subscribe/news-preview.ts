import { namesIn } from "../../../db/change-names.ts";
import type { Database } from "../../../db/client.ts";
import { countNews, listNews } from "../../../db/news.ts";
import { newsLines } from "../../../db/news-lines.ts";
import { dayInZone, END_OF_TIME, HOME_ZONE, type Today } from "../../domain/days.ts";
import { type DialogueFilter, type PromiseFilter, promisesBeside } from "../../domain/filters.ts";
import { newsOf } from "../../domain/news.ts";
import type { Subscription } from "../../forms/subscription.ts";
import { formatDay } from "../../i18n/dates.ts";
import { titleOf } from "../../outputs/atom/title.ts";
import type { Preview } from "../../ui/subscribe/feed-preview.tsx";

const SHOWN = 5;

/** What a news feed holds today: how many entries, and the newest, each under the title that a reader of news shows. */
export function newsPreview(db: Database, { list, filter, options }: Subscription, today: Today): Preview {
  const { lang } = options;
  const which = followed(list, filter);
  const { items } = listNews(db, which, { size: SHOWN }, today);
  const names = namesIn(db, items);
  const entries = newsLines(db, items).map((line) => ({
    key: String(line.change.seq),
    when: formatDay(dayInZone(new Date(line.change.recordedAt), HOME_ZONE), lang),
    title: titleOf(line, newsOf(line, END_OF_TIME), names, lang),
    lang: null,
  }));
  return { total: countNews(db, which, today), side: "newest", entries };
}

function followed(list: Subscription["list"], filter: DialogueFilter | PromiseFilter) {
  if (list === "promises") return { promises: filter as PromiseFilter };
  const dialogues = filter as DialogueFilter;
  return list === "dialogues" ? { dialogues } : { dialogues, promises: promisesBeside(dialogues) };
}
