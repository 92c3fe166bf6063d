import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPromise } from "../../../db/promise-records.ts";
import { upTo } from "../../domain/as-of.ts";
import { promisesCalendar } from "../../outputs/ics/calendar.ts";
import { jsonText } from "../../outputs/json/list.ts";
import { promiseItem, promiseItemJson } from "../../outputs/json/promise.ts";
import { inFormat } from "./in-format.ts";
import { found, idAsked, nothingMore } from "./item.ts";

/** One promise, as it stood on the day asked for; as a calendar, its hard deadline, so that it can be followed. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const id = idAsked(args, "promise");
  return inFormat(args, { feed: "promises", name: id }, nothingMore, {
    ics: ({ today, options, identity }) =>
      promisesCalendar([found(findPromise(db, id, today))], identity, options),
    json: ({ today, identity, ...site }) => {
      const promise = found(findPromise(db, id, today));
      const known = today.asOf ? upTo(promise, today.day) : promise;
      return jsonText(promiseItem, promiseItemJson(known, site, identity.selfUrl));
    },
  });
}
