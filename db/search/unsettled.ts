import type SQLite from "better-sqlite3";
import { indexer } from "./index.ts";
import type { NamedKind } from "./texts.ts";

const AMONG = "IN (SELECT value FROM json_each(@ids))";

/** Keys of the dialogues that a name is found in, for the ids of what was renamed. */
const DIALOGUES_NAMING: Readonly<Record<NamedKind, string>> = {
  organization: `SELECT d.key FROM dialogue_hosts h JOIN dialogues d ON d.id = h.dialogue_id WHERE h.organization_id ${AMONG}
    UNION SELECT d.key FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id WHERE a.organization_id ${AMONG}`,
  person: `SELECT d.key FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id WHERE a.person_id ${AMONG}`,
  series: `SELECT key FROM dialogues WHERE series_id ${AMONG}`,
  venue: `SELECT key FROM dialogues WHERE venue_id ${AMONG}`,
};

const PROMISES_NAMING: Readonly<Record<NamedKind, string>> = {
  organization: `SELECT p.key FROM promise_promisors o JOIN promises p ON p.id = o.promise_id WHERE o.organization_id ${AMONG}
    UNION SELECT p.key FROM dialogue_hosts h JOIN promises p ON p.dialogue_id = h.dialogue_id WHERE h.organization_id ${AMONG}`,
  person: `SELECT p.key FROM promise_promisors o JOIN promises p ON p.id = o.promise_id WHERE o.person_id ${AMONG}`,
  series: `SELECT p.key FROM dialogues d JOIN promises p ON p.dialogue_id = d.id WHERE d.series_id ${AMONG}`,
  venue: `SELECT p.key FROM dialogues d JOIN promises p ON p.dialogue_id = d.id WHERE d.venue_id ${AMONG}`,
};

const KEYS_OF = `SELECT key FROM dialogues WHERE id ${AMONG}`;
const PROMISE_KEYS_OF = `SELECT key FROM promises WHERE id ${AMONG}`;
const PROMISES_OF = `SELECT key FROM promises WHERE dialogue_id ${AMONG}`;

/**
 * Takes note in one transaction of what must be written anew in the full text before it ends: what was written itself, promises
 * of a dialogue that changed, and all that holds the name of something that was renamed.
 */
export function trackSearched(client: SQLite.Database) {
  const dialogues = new Set<string>();
  const meetings = new Set<string>();
  const promises = new Set<string>();
  const named = new Map<NamedKind, Set<string>>();
  const keys = (sql: string, ids: ReadonlySet<string>): number[] =>
    ids.size === 0
      ? []
      : client
          .prepare<[{ ids: string }], number>(sql)
          .pluck()
          .all({ ids: JSON.stringify([...ids]) });
  return {
    dialogue(id: string, isNew: boolean): void {
      dialogues.add(id);
      if (!isNew) meetings.add(id);
    },
    promise(id: string): void {
      promises.add(id);
    },
    name(kind: NamedKind, id: string): void {
      named.set(kind, (named.get(kind) ?? new Set()).add(id));
    },
    settle(): void {
      const renamed = [...named];
      const { write } = indexer(client);
      const dialogueKeys = new Set([
        ...keys(KEYS_OF, dialogues),
        ...renamed.flatMap(([kind, ids]) => keys(DIALOGUES_NAMING[kind], ids)),
      ]);
      if (dialogueKeys.size > 0) write("dialogue", dialogueKeys);
      const promiseKeys = new Set([
        ...keys(PROMISE_KEYS_OF, promises),
        ...keys(PROMISES_OF, meetings),
        ...renamed.flatMap(([kind, ids]) => keys(PROMISES_NAMING[kind], ids)),
      ]);
      if (promiseKeys.size > 0) write("promise", promiseKeys);
    },
  };
}
