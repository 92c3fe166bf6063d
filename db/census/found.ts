import { searchQuery } from "../../app/domain/search.ts";
import type { Database } from "../client.ts";

/** Keys, ascending, of what holds every word that a reader typed; none for a text without words. */
export function found(db: Database, index: "promise_search" | "dialogue_search", typed: string): number[] {
  const words = searchQuery(typed);
  if (!words) return [];
  return db.$client
    .prepare(`SELECT rowid FROM ${index} WHERE ${index} MATCH ? ORDER BY rowid`)
    .pluck()
    .all(words) as number[];
}
