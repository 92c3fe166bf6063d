import type { LoaderFunctionArgs } from "@remix-run/node";
import { promiseForCalendar } from "../../../db/calendar/promises.ts";
import { listNewsOfPromise } from "../../../db/news.ts";
import { findPromise } from "../../../db/promise-records.ts";
import { findTitle } from "../../../db/titles.ts";
import { upTo } from "../../domain/as-of.ts";
import { promiseCalendar } from "../../outputs/ics/calendar.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { promiseItem, promiseItemJson } from "../../outputs/json/promise.ts";
import { urls } from "../../ui/urls.ts";
import { inFormat } from "./in-format.ts";
import { found, idAsked, nothingMore } from "./item.ts";
import { newsText, titleOfRecord } from "./news.ts";

/** One promise, as it stood on the day asked for; as a calendar, its hard deadline, so that it can be followed. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = idAsked(args, "promise");
  return inFormat(args, { feed: "promises", name: id }, nothingMore, {
    ics: ({ today, options }) => promiseCalendar(found(promiseForCalendar(db, id, today)), options),
    atom: (asked) => {
      const { lang, page, today } = asked;
      const title = titleOfRecord(found(findTitle(db, "promise", id)), lang);
      const query = { title, path: urls.promise(lang, id) };
      return newsText(db, asked, query, listNewsOfPromise(db, id, page, today));
    },
    json: ({ today, identity, ...site }) => {
      const promise = found(findPromise(db, id, today));
      const known = today.asOf ? upTo(promise, today.day) : promise;
      return jsonText(promiseItem, promiseItemJson(known, site, identity.selfUrl));
    },
  });
}
