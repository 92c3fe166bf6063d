import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { listPromisesForFeed } from "../../../db/promises.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { combinedCalendar } from "../../outputs/ics/calendar.ts";
import { subscription } from "./subscription.ts";

/** Dialogues and the deadlines of promises made there in one calendar; the filters that both know apply to both. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return subscription(args, "calendar", parseDialogueFilter, ({ filter, today, options, identity }) => {
    const { q, host, series, person, from, to } = filter;
    const dialogues = listDialoguesForFeed(db, filter, today);
    const promises = listPromisesForFeed(db, { q, host, series, person, from, to }, today);
    return combinedCalendar(dialogues, promises, identity, options);
  });
}
