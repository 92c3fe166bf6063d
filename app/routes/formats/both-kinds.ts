import { dialoguesForCalendar } from "../../../db/calendar/dialogues.ts";
import { promisesForCalendar } from "../../../db/calendar/promises.ts";
import type { Database } from "../../../db/client.ts";
import { listNews } from "../../../db/news.ts";
import { begunBy } from "../../domain/as-of.ts";
import { type DialogueFilter, type PageRequest, promisesBeside } from "../../domain/filters.ts";
import type { Lang } from "../../i18n/locale.ts";
import { type CalendarParts, combinedCalendar } from "../../outputs/ics/calendar.ts";
import type { Asked, Renderers } from "./in-format.ts";
import { type NewsQuery, newsText } from "./news.ts";

/** A calendar of the dialogues that a filter leaves and, narrowed in the same way, of promises. */
export function calendarOfBoth(
  db: Database,
  { filter, today, options, identity }: Asked<{ filter: DialogueFilter }>,
): CalendarParts {
  return combinedCalendar(
    dialoguesForCalendar(db, begunBy(filter, today), today),
    promisesForCalendar(db, promisesBeside(filter), today),
    identity,
    options,
  );
}

/** The same dialogues and promises in each form; `query` says which they are, for feeds of news. */
export function bothKinds(
  db: Database,
  query: (lang: Lang, filter: DialogueFilter) => NewsQuery,
): Renderers<{ filter: DialogueFilter; page: PageRequest }> {
  return {
    ics: (asked) => calendarOfBoth(db, asked),
    atom: (asked) => {
      const { lang, filter, page, today } = asked;
      const which = { dialogues: begunBy(filter, today), promises: promisesBeside(filter) };
      return newsText(db, asked, query(lang, filter), listNews(db, which, page, today));
    },
  };
}
