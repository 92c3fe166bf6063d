import type { LoaderFunctionArgs } from "@remix-run/node";
import { listPromisesForFeed } from "../../../db/promises.ts";
import { parsePromiseFilter } from "../../forms/promise-filter.ts";
import { promisesCalendar } from "../../outputs/ics/calendar.ts";
import { subscription } from "./subscription.ts";

/** The hard deadlines of the promises that a filter leaves, as a calendar. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return subscription(args, "promises", parsePromiseFilter, ({ filter, today, options, identity }) =>
    promisesCalendar(listPromisesForFeed(db, filter, today), identity, options),
  );
}
