import type { LoaderFunctionArgs } from "@remix-run/node";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { begunBy } from "../../domain/as-of.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { dialoguesCalendar } from "../../outputs/ics/calendar.ts";
import { inFormat } from "./in-format.ts";

/** The dialogues that a filter leaves; of a past day those that had begun by then, as on the page. */
export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  return inFormat(args, { feed: "dialogues" }, parseDialogueFilter, {
    ics: ({ filter, today, options, identity }) =>
      dialoguesCalendar(listDialoguesForFeed(db, begunBy(filter, today), today), identity, options),
  });
}
