import type { LoaderFunctionArgs } from "@remix-run/node";
import { promisesForCalendar } from "../../../db/calendar/promises.ts";
import { listNews } from "../../../db/news.ts";
import { eachPromise, listPromises } from "../../../db/promises.ts";
import type { PromiseFilter } from "../../domain/filters.ts";
import { sized } from "../../forms/page-size.ts";
import { parsePromiseFilter, promiseParams } from "../../forms/promise-filter.ts";
import { promiseColumns } from "../../outputs/csv/promises.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { promisesCalendar } from "../../outputs/ics/calendar.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { promiseList } from "../../outputs/json/lists.ts";
import { promiseJson } from "../../outputs/json/promise.ts";
import { urls } from "../../ui/urls.ts";
import { currently } from "../asked.ts";
import { type About, answerOf, inFormat } from "./in-format.ts";
import { promiseFilters } from "./names.ts";
import { newsText, promiseTitle } from "./news.ts";

/** The promises that a filter leaves; as a calendar, their hard deadlines. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const about: About<{ filter: PromiseFilter }> = {
    feed: "promises",
    called: ({ filter, lang }) => ({ filters: promiseFilters(db, filter, lang) }),
  };
  return inFormat(args, about, currently(db, sized(parsePromiseFilter)), {
    ics: ({ filter, today, options, identity }) =>
      promisesCalendar(promisesForCalendar(db, filter, today), identity, options),
    atom: (asked) => {
      const { lang, page, today } = asked;
      const { sort: _, ...filter } = asked.filter;
      const title = promiseTitle(db, filter, lang);
      const query = { title, path: urls.promises(lang), params: promiseParams(filter) };
      return newsText(db, asked, query, listNews(db, { promises: filter }, page, today));
    },
    csv: ({ filter, today, ...site }) => csvParts(promiseColumns(site), eachPromise(db, filter, today)),
    json: (asked) => {
      const page = listPromises(db, asked.filter, asked.page, asked.today);
      return jsonText(
        promiseList,
        listJson(page, answerOf(asked), (each) => promiseJson(each, asked)),
      );
    },
  });
}
