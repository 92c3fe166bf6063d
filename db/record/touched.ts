import type SQLite from "better-sqlite3";

type Named = "organization" | "person" | "series" | "venue";

/** Whose calendar entries show a name: dialogues by their hosts, attendances, series and place, promises by their promisors. */
const SHOWING: Readonly<Record<Named, string>> = {
  organization: `SELECT dialogue_id FROM dialogue_hosts WHERE organization_id IN (SELECT value FROM json_each(@ids))
    UNION SELECT dialogue_id FROM attendances WHERE organization_id IN (SELECT value FROM json_each(@ids))`,
  person: "SELECT dialogue_id FROM attendances WHERE person_id IN (SELECT value FROM json_each(@ids))",
  series: "SELECT id FROM dialogues WHERE series_id IN (SELECT value FROM json_each(@ids))",
  venue: "SELECT id FROM dialogues WHERE venue_id IN (SELECT value FROM json_each(@ids))",
};

/**
 * Takes note in one transaction of calendar entries that show something else although the dialogue or promise itself was not
 * written, for their SEQUENCE to grow (RFC 5545, 3.8.7.4): a dialogue's shows its promises and the names of those who took
 * part, a promise's shows its dialogue. An entry is touched once a transaction, and one that is new in it never.
 */
export function trackTouched(client: SQLite.Database, recordedAt: string) {
  const fresh = { dialogue: new Set<string>(), promise: new Set<string>() };
  const touched = { dialogue: new Set<string>(), promise: new Set<string>() };
  const changedDialogues = new Set<string>();
  const named = new Map<Named, Set<string>>();
  const list = (sql: string, ids: Iterable<string>) =>
    client
      .prepare<[{ ids: string }], string>(sql)
      .pluck()
      .all({ ids: JSON.stringify([...ids]) });

  /** What follows from what was written. */
  function spread(): void {
    const dialogues = new Set(changedDialogues);
    for (const [kind, ids] of named) {
      for (const id of list(SHOWING[kind], ids)) {
        dialogues.add(id);
        touched.dialogue.add(id);
      }
      if (kind !== "organization" && kind !== "person") continue;
      const sql = `SELECT promise_id FROM promise_promisors WHERE ${kind}_id IN (SELECT value FROM json_each(@ids))`;
      for (const id of list(sql, ids)) touched.promise.add(id);
    }
    if (dialogues.size === 0) return;
    const sql = "SELECT id FROM promises WHERE dialogue_id IN (SELECT value FROM json_each(@ids))";
    for (const id of list(sql, dialogues)) touched.promise.add(id);
  }

  return {
    dialogueWritten(id: string, isNew: boolean): void {
      (isNew ? fresh.dialogue : changedDialogues).add(id);
    },
    /** A promise, or something under it, was written; `dialogues` are those that show it or did before. */
    promiseWritten(id: string, isNew: boolean, dialogues: readonly string[]): void {
      if (isNew) fresh.promise.add(id);
      for (const each of dialogues) if (!fresh.dialogue.has(each)) touched.dialogue.add(each);
    },
    /** A promise falls due on another day, for the meeting at which it does was moved. */
    promiseMoved(id: string): void {
      touched.promise.add(id);
      const sql = "SELECT dialogue_id FROM promises WHERE id IN (SELECT value FROM json_each(@ids))";
      for (const each of list(sql, [id])) touched.dialogue.add(each);
    },
    nameChanged(kind: Named, id: string): void {
      const ids = named.get(kind);
      if (ids) ids.add(id);
      else named.set(kind, new Set([id]));
    },
    settle(): void {
      spread();
      for (const kind of ["dialogue", "promise"] as const) {
        const ids = [...touched[kind]].filter((id) => !fresh[kind].has(id));
        if (ids.length === 0) continue;
        client
          .prepare(
            `INSERT INTO touched_entries (kind, key, times, touched_at)
             SELECT '${kind}', key, 1, @recordedAt FROM ${kind}s WHERE id IN (SELECT value FROM json_each(@ids))
             ON CONFLICT (kind, key) DO UPDATE SET times = times + 1, touched_at = excluded.touched_at`,
          )
          .run({ recordedAt, ids: JSON.stringify(ids) });
      }
    },
  };
}
