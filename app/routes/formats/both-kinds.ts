import type { Database } from "../../../db/client.ts";
import { listDialoguesForFeed } from "../../../db/dialogues.ts";
import { listPromisesForFeed } from "../../../db/promises.ts";
import { begunBy } from "../../domain/as-of.ts";
import { type DialogueFilter, promisesBeside } from "../../domain/filters.ts";
import { combinedCalendar } from "../../outputs/ics/calendar.ts";
import type { Renderers } from "./in-format.ts";

/** Dialogues that a filter leaves and, narrowed in the same way, promises. */
export function bothKinds(db: Database): Renderers<{ filter: DialogueFilter }> {
  return {
    ics: ({ filter, today, options, identity }) =>
      combinedCalendar(
        listDialoguesForFeed(db, begunBy(filter, today), today),
        listPromisesForFeed(db, promisesBeside(filter), today),
        identity,
        options,
      ),
  };
}
