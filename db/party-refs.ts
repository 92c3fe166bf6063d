import type { Localized } from "../app/domain/localized.ts";
import type { OrganizationRef, PersonRef } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { namesOf } from "./names.ts";

/** Organisations by id, as lists name them. */
export function organizationRefs(db: Database, ids: readonly string[]): Map<string, OrganizationRef> {
  const rows = db.$client
    .prepare<[string], Omit<OrganizationRef, "name"> & { name: string }>(
      "SELECT id, name, abbreviation FROM organizations WHERE id IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, { ...row, name: JSON.parse(row.name) as Localized }]));
}

/** People by id, as lists name them. */
export function personRefs(db: Database, ids: readonly string[]): Map<string, PersonRef> {
  return new Map([...namesOf(db, "people", ids)].map(([id, name]) => [id, { id, name }]));
}
