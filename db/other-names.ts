import type { OtherName } from "../app/domain/connections.ts";
import type { Database } from "./client.ts";

/** The names that an organisation had, and those that it is also found by, beside its name and abbreviation. */
export function otherNamesOfOrganization(
  db: Database,
  id: string,
): { former: OtherName[]; others: OtherName[] } {
  const rows = db.$client
    .prepare<[string], OtherName & { kind: string }>(
      `SELECT kind, lang, text FROM organization_names WHERE organization_id = ? AND kind IN ('former', 'alias')
       ORDER BY key`,
    )
    .all(id);
  const of = (wanted: string) =>
    rows.flatMap(({ kind, ...name }) => (kind === wanted ? [name] : [])) satisfies OtherName[];
  return { former: of("former"), others: of("alias") };
}

/** The names that a person is also found by. */
export function otherNamesOfPerson(db: Database, id: string): OtherName[] {
  return db.$client
    .prepare<[string], OtherName>("SELECT lang, text FROM person_names WHERE person_id = ? ORDER BY key")
    .all(id);
}
