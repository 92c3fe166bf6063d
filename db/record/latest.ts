import type SQLite from "better-sqlite3";
import type { SubjectKind } from "./history.ts";

/** A function that tells what the history last said of a subject; null where no line is about it. */
export function latestDocuments(client: SQLite.Database) {
  const find = client
    .prepare<[string, string], string | null>(
      "SELECT after FROM changes WHERE subject_kind = ? AND subject_id = ? ORDER BY seq DESC LIMIT 1",
    )
    .pluck();
  return <T>(kind: SubjectKind, id: string): T | null => {
    const text = find.get(kind, id);
    return text ? (JSON.parse(text) as T) : null;
  };
}
