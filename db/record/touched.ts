import type SQLite from "better-sqlite3";
import type { DialogueDocument } from "./documents.ts";

type Kind = "dialogue" | "promise";
type Named = "organization" | "person" | "series" | "venue";

const AMONG = "IN (SELECT value FROM json_each(@ids))";

/** Whose calendar entries show a name: ids of dialogues and promises, for the ids of what was renamed. */
const SHOWING: Readonly<Record<Kind, Partial<Record<Named, string>>>> = {
  dialogue: {
    organization: `SELECT dialogue_id FROM dialogue_hosts WHERE organization_id ${AMONG}
      UNION SELECT dialogue_id FROM attendances WHERE organization_id ${AMONG}`,
    person: `SELECT dialogue_id FROM attendances WHERE person_id ${AMONG}`,
    series: `SELECT id FROM dialogues WHERE series_id ${AMONG}`,
    venue: `SELECT id FROM dialogues WHERE venue_id ${AMONG}`,
  },
  promise: {
    organization: `SELECT p.id FROM promises p JOIN dialogue_hosts h ON h.dialogue_id = p.dialogue_id WHERE h.organization_id ${AMONG}
      UNION SELECT promise_id FROM promise_promisors WHERE organization_id ${AMONG}`,
    person: `SELECT promise_id FROM promise_promisors WHERE person_id ${AMONG}`,
    series: `SELECT p.id FROM promises p JOIN dialogues d ON d.id = p.dialogue_id WHERE d.series_id ${AMONG}`,
  },
};

/**
 * Takes note in one transaction of calendar entries that show something else although the dialogue or promise itself was not
 * written, for their SEQUENCE to grow (RFC 5545, 3.8.7.4): a dialogue's shows its promises and the names of those who took
 * part, a promise's shows its dialogue's title, series and hosts. An entry is touched once a transaction, and one that is new
 * in it never.
 */
export function trackTouched(client: SQLite.Database, recordedAt: string) {
  const fresh = { dialogue: new Set<string>(), promise: new Set<string>() };
  const touched = { dialogue: new Set<string>(), promise: new Set<string>() };
  const named = new Map<Named, Set<string>>();
  const list = (sql: string, ids: Iterable<string>) =>
    client
      .prepare<[{ ids: string }], string>(sql)
      .pluck()
      .all({ ids: JSON.stringify([...ids]) });
  const shownByPromises = client.prepare<[string], { title: string; series: string | null; hosts: string }>(
    `SELECT title, series_id AS series, (SELECT json_group_array(organization_id ORDER BY position) FROM dialogue_hosts
       WHERE dialogue_id = d.id) AS hosts FROM dialogues d WHERE id = ?`,
  );

  return {
    /** A dialogue is about to be written. */
    dialogue({ id, title, series, hosts }: DialogueDocument, isNew: boolean): void {
      if (isNew) fresh.dialogue.add(id);
      const before = isNew ? undefined : shownByPromises.get(id);
      if (!before) return;
      const same =
        before.title === JSON.stringify(title) &&
        before.series === (series?.id ?? null) &&
        before.hosts === JSON.stringify(hosts);
      if (same) return;
      const sql = `SELECT id FROM promises WHERE dialogue_id ${AMONG}`;
      for (const promise of list(sql, [id])) touched.promise.add(promise);
    },
    /** A promise, or something under it, is about to be written; `dialogues` are those that show it or did before. */
    promise(id: string, isNew: boolean, dialogues: readonly string[]): void {
      if (isNew) fresh.promise.add(id);
      for (const each of dialogues) touched.dialogue.add(each);
    },
    /** A promise falls due on another day, for the meeting at which it does was moved. */
    promiseMoved(id: string): void {
      touched.promise.add(id);
      for (const each of list(`SELECT dialogue_id FROM promises WHERE id ${AMONG}`, [id])) {
        touched.dialogue.add(each);
      }
    },
    /** Something that entries show is called otherwise. */
    name(kind: Named, id: string): void {
      const ids = named.get(kind) ?? new Set();
      named.set(kind, ids.add(id));
    },
    settle(): void {
      for (const kind of ["dialogue", "promise"] as const) {
        for (const [noun, ids] of named) {
          const sql = SHOWING[kind][noun];
          if (sql) for (const id of list(sql, ids)) touched[kind].add(id);
        }
        const ids = [...touched[kind]].filter((id) => !fresh[kind].has(id));
        if (ids.length > 0) touch(kind, ids);
      }
    },
  };

  function touch(kind: Kind, ids: readonly string[]): void {
    client
      .prepare(
        `INSERT INTO touched_entries (kind, key, times, touched_at)
         SELECT '${kind}', key, 1, @recordedAt FROM ${kind}s WHERE id ${AMONG}
         ON CONFLICT (kind, key) DO UPDATE SET times = times + 1, touched_at = excluded.touched_at`,
      )
      .run({ recordedAt, ids: JSON.stringify(ids) });
  }
}
