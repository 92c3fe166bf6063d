import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPromisesForFeed } from "../../../db/promises.ts";
import { parsePromiseFilter } from "../../forms/promise-filter.ts";
import { promisesCalendar } from "../../outputs/ics/calendar.ts";
import { inFormat } from "./in-format.ts";

/** The promises that a filter leaves; as a calendar, their hard deadlines. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { feed: "promises" }, parsePromiseFilter, {
    ics: ({ filter, today, options, identity }) =>
      promisesCalendar(listPromisesForFeed(db, filter, today), identity, options),
  });
}
