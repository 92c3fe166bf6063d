import type { Database } from "../../../db/client.ts";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { listNews } from "../../../db/news.ts";
import { listPromisesForFeed } from "../../../db/promises.ts";
import { begunBy } from "../../domain/as-of.ts";
import { type DialogueFilter, type PageRequest, promisesBeside } from "../../domain/filters.ts";
import type { Lang } from "../../i18n/locale.ts";
import { combinedCalendar } from "../../outputs/ics/calendar.ts";
import type { Renderers } from "./in-format.ts";
import { type NewsQuery, newsText } from "./news.ts";

/** Dialogues that a filter leaves and, narrowed in the same way, promises; `query` says which, for feeds of news. */
export function bothKinds(
  db: Database,
  query: (lang: Lang, filter: DialogueFilter) => NewsQuery,
): Renderers<{ filter: DialogueFilter; page: PageRequest }> {
  return {
    ics: ({ filter, today, options, identity }) =>
      combinedCalendar(
        listDialoguesForFeed(db, begunBy(filter, today), today),
        listPromisesForFeed(db, promisesBeside(filter), today),
        identity,
        options,
      ),
    atom: (asked) => {
      const { lang, filter, page, today } = asked;
      const which = { dialogues: begunBy(filter, today), promises: promisesBeside(filter) };
      return newsText(db, asked, query(lang, filter), listNews(db, which, page, today));
    },
  };
}
