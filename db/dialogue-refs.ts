import type { DialogueRef } from "../app/domain/connections.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { Database } from "./client.ts";

type Row = Omit<DialogueRef, "title"> & { key: number; title: string };

/** Dialogues by key, as tables name them. */
export function dialogueRefs(db: Database, keys: readonly number[]): Map<number, DialogueRef> {
  const rows = db.$client
    .prepare<[string], Row>(
      "SELECT key, id, title, day, precision FROM dialogues WHERE key IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify([...new Set(keys)]));
  return new Map(
    rows.map(({ key, title, ...ref }) => [key, { ...ref, title: JSON.parse(title) as Localized }]),
  );
}
