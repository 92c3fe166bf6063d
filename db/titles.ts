import type { Localized } from "../app/domain/localized.ts";
import type { Database } from "./client.ts";

const COLUMNS = { dialogue: "title", promise: "action" } as const;

/** The title of a published dialogue, or what a published promise says; null when there is none of that id. */
export function findTitle(db: Database, noun: keyof typeof COLUMNS, id: string): Localized | null {
  const text = db.$client
    .prepare<[string], string>(
      `SELECT ${COLUMNS[noun]} FROM ${noun}s WHERE id = ? AND state IN ('published', 'disputed')`,
    )
    .pluck()
    .get(id);
  return text === undefined ? null : (JSON.parse(text) as Localized);
}
