import type { Database } from "../../../db/client.ts";
import { dialogueFacets, promiseFacets } from "../../../db/facets.ts";
import { dueInCalendar } from "../../../db/feed-entries.ts";
import type { Today } from "../../domain/days.ts";
import type { DialogueFilter } from "../../domain/filters.ts";
import type { Subscription } from "../../forms/subscription.ts";
import type { FeedFacets } from "../../ui/subscribe/feed-form.tsx";

/** How much each choice would leave: of promises only those that a calendar holds, where a calendar is asked for. */
export function feedFacets(db: Database, { list, filter, format }: Subscription, today: Today): FeedFacets {
  if (list !== "promises") return { ...dialogueFacets(db, filter as DialogueFilter) };
  return { ...promiseFacets(db, format === "ics" ? dueInCalendar(filter) : filter, today) };
}
