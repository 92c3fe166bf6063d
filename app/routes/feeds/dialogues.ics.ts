import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { dialoguesCalendar } from "../../outputs/ics/calendar.ts";
import { subscription } from "./subscription.ts";

/** The dialogues that a filter leaves, as a calendar. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return subscription(args, "dialogues", parseDialogueFilter, ({ filter, today, options, identity }) =>
    dialoguesCalendar(listDialoguesForFeed(db, filter, today), identity, options),
  );
}
