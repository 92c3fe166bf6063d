import type SQLite from "better-sqlite3";
import type { Saved } from "./history.ts";
import { stateWriter } from "./states.ts";

/**
 * What a transaction must still put right before it ends: states that follow from what was written, and the SEQUENCE of
 * each promise that changed, raised once however much changed.
 */
export function trackUnsettled(client: SQLite.Database, recordedAt: string) {
  const fresh = new Set<string>();
  const changed = new Set<string>();
  const series = new Set<string>();
  return {
    /** A promise, or something under it, was written. */
    promise(id: string, saved: Saved = "changed"): void {
      if (saved === "created") fresh.add(id);
      else if (!fresh.has(id)) changed.add(id);
    },
    /** A dialogue was written; deadlines at a meeting of its series may have got a day or lost it. */
    dialogue(id: string, saved: Saved, seriesId: string | null): void {
      if (saved === "changed") {
        const before = seriesOf(client).get(id);
        if (before?.seriesId) series.add(before.seriesId);
      }
      if (seriesId) series.add(seriesId);
    },
    settle(): void {
      const states = stateWriter(client);
      const raise = client.prepare(
        "UPDATE promises SET sequence = sequence + 1, updated_at = ? WHERE id = ?",
      );
      for (const id of changed) raise.run(recordedAt, id);
      const stale = new Set([...changed, ...fresh]);
      for (const id of promisesAtMeetings(client, [...series])) stale.add(id);
      for (const id of stale) states.refresh(id, !fresh.has(id));
    },
  };
}

export type Unsettled = ReturnType<typeof trackUnsettled>;

function seriesOf(client: SQLite.Database) {
  return client.prepare<[string], { seriesId: string | null }>(
    "SELECT series_id AS seriesId FROM dialogues WHERE id = ?",
  );
}

function promisesAtMeetings(client: SQLite.Database, series: readonly string[]): string[] {
  return client
    .prepare<[string], string>(
      `SELECT DISTINCT p.id FROM deadlines e JOIN promises p ON p.id = e.promise_id JOIN dialogues d ON d.id = p.dialogue_id
       WHERE e.hardness = 'event' AND d.series_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify(series)) as string[];
}
