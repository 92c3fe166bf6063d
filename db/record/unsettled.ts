import type SQLite from "better-sqlite3";
import type { NamedKind } from "../search/texts.ts";
import { trackSearched } from "../search/unsettled.ts";
import type { DialogueDocument } from "./documents.ts";
import type { Saved } from "./history.ts";
import { stateWriter } from "./states.ts";
import { trackTouched } from "./touched.ts";

/**
 * What a transaction must still put right before it ends: states that follow from what was written, the SEQUENCE of each
 * promise that changed, raised once however much changed, and of the entries that show what changed, and the full text.
 */
export function trackUnsettled(client: SQLite.Database, recordedAt: string) {
  const fresh = new Set<string>();
  const changed = new Set<string>();
  const series = new Set<string>();
  const touched = trackTouched(client, recordedAt);
  const searched = trackSearched(client);
  const seriesOf = client
    .prepare<[string], string | null>("SELECT series_id FROM dialogues WHERE id = ?")
    .pluck();
  const dialogueOf = client
    .prepare<[string], string>("SELECT dialogue_id FROM promises WHERE id = ?")
    .pluck();
  return {
    /** A promise is about to be written. */
    promise(id: string, saved: Saved, dialogue: string): void {
      const before = saved === "created" ? undefined : dialogueOf.get(id);
      (saved === "created" ? fresh : changed).add(id);
      touched.promise(id, saved === "created", before ? [dialogue, before] : [dialogue]);
      searched.promise(id);
    },
    /** Something under a promise of a dialogue was written. */
    under(promise: string, dialogue: string): void {
      if (!fresh.has(promise)) changed.add(promise);
      touched.promise(promise, false, [dialogue]);
    },
    /** A dialogue is about to be written; deadlines at a meeting of its series may get a day or lose it. */
    dialogue(document: DialogueDocument, saved: Saved): void {
      const before = saved === "changed" ? seriesOf.get(document.id) : null;
      for (const each of [before, document.series?.id]) if (each) series.add(each);
      touched.dialogue(document, saved === "created");
      searched.dialogue(document.id, saved === "created");
    },
    /** What an organisation, a person, a series or a venue is called was changed. */
    name(kind: NamedKind, id: string): void {
      touched.name(kind, id);
      searched.name(kind, id);
    },
    settle(): void {
      const states = stateWriter(client);
      const raise = client.prepare(
        "UPDATE promises SET sequence = sequence + 1, updated_at = ? WHERE id = ?",
      );
      const written = new Set([...changed, ...fresh]);
      for (const id of changed) if (!fresh.has(id)) raise.run(recordedAt, id);
      for (const id of written) states.refresh(id, !fresh.has(id));
      for (const id of promisesAtMeetings(client, [...series])) {
        if (!written.has(id) && states.refresh(id, true)) touched.promiseMoved(id);
      }
      touched.settle();
      searched.settle();
    },
  };
}

export type Unsettled = ReturnType<typeof trackUnsettled>;

function promisesAtMeetings(client: SQLite.Database, series: readonly string[]): string[] {
  return client
    .prepare<[string], string>(
      `SELECT DISTINCT p.id FROM deadlines e JOIN promises p ON p.id = e.promise_id JOIN dialogues d ON d.id = p.dialogue_id
       WHERE e.hardness = 'event' AND d.series_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify(series)) as string[];
}
