import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { begunBy } from "../../domain/as-of.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { dialoguesCalendar } from "../../outputs/ics/calendar.ts";
import { subscription } from "./subscription.ts";

/** The dialogues that a filter leaves, as a calendar; of a past day those that had begun by then, as on the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return subscription(args, "dialogues", parseDialogueFilter, ({ filter, today, options, identity }) =>
    dialoguesCalendar(listDialoguesForFeed(db, begunBy(filter, today), today), identity, options),
  );
}
