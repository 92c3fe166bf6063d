import type { Localized } from "../app/domain/localized.ts";
import type { Database } from "./client.ts";

/** Names by id, of the organisations, series, people or venues that there are. */
export function namesOf(
  db: Database,
  noun: "organizations" | "series" | "people" | "venues",
  ids: readonly string[],
): Map<string, Localized> {
  const rows = db.$client
    .prepare<[string], { id: string; name: string }>(
      `SELECT id, name FROM ${noun} WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, name }) => [id, JSON.parse(name) as Localized]));
}
