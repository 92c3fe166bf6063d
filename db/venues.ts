import type { NamedFilter } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { inParts } from "./keyset.ts";
import { allNamed, listNamed, type NamedCounts } from "./named-lists.ts";

/** A venue in the list of them, with what was held there; the country is an ISO 3166-1 code. */
export interface VenueSummary extends NamedCounts {
  city: string | null;
  country: string | null;
}

/** The venues of dialogues on record that a filter leaves, on the day asked for. */
export function listVenues(
  db: Database,
  filter: NamedFilter,
  request: PageRequest,
  today: Today,
  lang: string,
): Page<VenueSummary> {
  const page = listNamed(db, "venues", filter, request, today, lang);
  return { ...page, items: whole(db, page.items) };
}

/** The same in the same order, all of them, read part by part. */
export function eachVenue(
  db: Database,
  filter: NamedFilter,
  today: Today,
  lang: string,
): Iterable<VenueSummary[]> {
  return inParts(allNamed(db, "venues", filter, today, lang), (part) => whole(db, part));
}

function whole(db: Database, rows: readonly NamedCounts[]): VenueSummary[] {
  const places = db.$client
    .prepare<[string], { id: string; city: string | null; country: string | null }>(
      "SELECT id, city, country FROM venues WHERE id IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify(rows.map(({ id }) => id)));
  const byId = new Map(places.map(({ id, ...place }) => [id, place]));
  return rows.map((row) => ({ city: null, country: null, ...row, ...byId.get(row.id) }));
}
