import type { NamedFilter } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { inParts } from "./keyset.ts";
import { allNamed, listNamed, type NamedCounts } from "./named-lists.ts";
import { organizationRefs } from "./party-refs.ts";

/** An organisation in the list of them, with its part in the record. */
export interface OrganizationSummary extends NamedCounts {
  abbreviation: string | null;
}

/** The organisations with a part in the record that a filter leaves, on the day asked for. */
export function listOrganizations(
  db: Database,
  filter: NamedFilter,
  request: PageRequest,
  today: Today,
  lang: string,
): Page<OrganizationSummary> {
  const page = listNamed(db, "organizations", filter, request, today, lang);
  return { ...page, items: whole(db, page.items) };
}

/** The same in the same order, all of them, read part by part. */
export function eachOrganization(
  db: Database,
  filter: NamedFilter,
  today: Today,
  lang: string,
): Iterable<OrganizationSummary[]> {
  return inParts(allNamed(db, "organizations", filter, today, lang), (part) => whole(db, part));
}

function whole(db: Database, rows: readonly NamedCounts[]): OrganizationSummary[] {
  const refs = organizationRefs(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, abbreviation: refs.get(row.id)?.abbreviation ?? null }));
}
