import type { OtherName, PastName } from "../app/domain/connections.ts";
import type { Localized } from "../app/domain/localized.ts";
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
export function otherNamesOfPerson(db: Database, id: string, name: Localized): OtherName[] {
  const rows = db.$client
    .prepare<[string], OtherName>("SELECT lang, text FROM person_names WHERE person_id = ? ORDER BY key")
    .all(id);
  const known = Object.values(name);
  return rows.filter(({ text }) => !known.includes(text));
}

/** The names that stood on record before the present one, the latest first, from the public history. */
export function pastNames(db: Database, kind: "organization" | "person" | "venue", id: string): PastName[] {
  const rows = db.$client
    .prepare<[string, string], { before: string; after: string; until: string }>(
      `SELECT before, after, recorded_at AS until FROM changes
       WHERE subject_kind = ? AND subject_id = ? AND before IS NOT NULL AND after IS NOT NULL ORDER BY seq DESC`,
    )
    .all(kind, id);
  return rows.flatMap(({ before, after, until }) => {
    const [name, next] = [nameIn(before), nameIn(after)];
    return name && next && JSON.stringify(name) !== JSON.stringify(next) ? [{ name, until }] : [];
  });
}

function nameIn(document: string): Localized | null {
  return (JSON.parse(document) as { name?: Localized }).name ?? null;
}
