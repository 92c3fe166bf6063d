import type { NamedFilter } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { inParts } from "./keyset.ts";
import { allNamed, listNamed, type NamedCounts } from "./named-lists.ts";

/** A person in the list of them, with their part in the record. */
export type PersonSummary = NamedCounts;

/** The people with a part in the record that a filter leaves, on the day asked for. */
export function listPeople(
  db: Database,
  filter: NamedFilter,
  request: PageRequest,
  today: Today,
  lang: string,
): Page<PersonSummary> {
  return listNamed(db, "people", filter, request, today, lang);
}

/** The same in the same order, all of them. */
export function eachPerson(
  db: Database,
  filter: NamedFilter,
  today: Today,
  lang: string,
): Iterable<PersonSummary[]> {
  return inParts(allNamed(db, "people", filter, today, lang), (part) => part);
}
