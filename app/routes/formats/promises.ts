import type { LoaderFunctionArgs } from "@remix-run/node";
import { eachPromise, listPromises, listPromisesForFeed } from "../../../db/promises.ts";
import { sized } from "../../forms/page-size.ts";
import { parsePromiseFilter } from "../../forms/promise-filter.ts";
import { promiseColumns } from "../../outputs/csv/promises.ts";
import { csvParts } from "../../outputs/csv/table.ts";
import { promisesCalendar } from "../../outputs/ics/calendar.ts";
import { jsonText, listJson } from "../../outputs/json/list.ts";
import { promiseList } from "../../outputs/json/lists.ts";
import { promiseJson } from "../../outputs/json/promise.ts";
import { answerOf, inFormat } from "./in-format.ts";

/** The promises that a filter leaves; as a calendar, their hard deadlines. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { feed: "promises" }, sized(parsePromiseFilter), {
    ics: ({ filter, today, options, identity }) =>
      promisesCalendar(listPromisesForFeed(db, filter, today), identity, options),
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
