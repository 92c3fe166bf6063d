import type { PastName } from "../app/domain/connections.ts";
import type { Today } from "../app/domain/days.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { Database } from "./client.ts";

const TABLES = {
  organization: "organizations",
  person: "people",
  series: "series",
  venue: "venues",
} as const;

/**
 * Names that stood on record before the present one, by id, the latest first, from the public history; of one thing, or of all
 * of a kind. Nothing on a past day: what was to come is not told of it.
 */
export function pastNames(
  db: Database,
  kind: keyof typeof TABLES,
  today: Today,
  id?: string,
): Map<string, PastName[]> {
  const found = new Map<string, PastName[]>();
  if (today.asOf) return found;
  const rows = db.$client
    .prepare<Record<string, string>, { id: string; name: string; until: string }>(
      `SELECT c.subject_id AS id, json_extract(c.before, '$.name') AS name, c.recorded_at AS until
       FROM changes c JOIN ${TABLES[kind]} t ON t.id = c.subject_id
       WHERE c.subject_kind = @kind ${id === undefined ? "" : "AND c.subject_id = @id"}
         AND json(json_extract(c.before, '$.name')) <> json(t.name)
         AND json_extract(c.before, '$.name') IS NOT json_extract(c.after, '$.name')
       ORDER BY c.seq DESC`,
    )
    .all({ kind, ...(id === undefined ? {} : { id }) });
  for (const { id: of, name, until } of rows) {
    const past = { name: JSON.parse(name) as Localized, until };
    found.set(of, [...(found.get(of) ?? []), past]);
  }
  return found;
}
