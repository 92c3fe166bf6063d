import type { Database } from "../client.ts";
import { GrowingLists, type NumberLists, rowsByKey } from "./table.ts";

/**
 * Which lines of the history are news of a dialogue or of a promise. The first deadline of a promise is told with the promise;
 * looks and names are not told: whoever wants them follows the whole history. `c` is the line.
 */
const LATER_DEADLINE = "c.subject_kind = 'deadline' AND substr(c.subject_id, -2) <> '#0'";
export const NEWS = `(c.subject_kind IN ('dialogue', 'promise', 'assessment', 'link') OR (${LATER_DEADLINE}))`;

/** The promise that a line is about, cut from what the index of subjects holds: the lines themselves are not read. */
const upTo = (sign: string) => `substr(c.subject_id, 1, instr(c.subject_id, '${sign}') - 1)`;

const SUBJECTS = {
  dialogue: [["dialogues", "c.subject_kind = 'dialogue'", "c.subject_id"]],
  promise: [
    ["promises", "c.subject_kind = 'promise'", "c.subject_id"],
    ["promises", LATER_DEADLINE, upTo("#")],
    ["promises", "c.subject_kind = 'assessment'", upTo("#")],
    ["promises", "c.subject_kind = 'link'", upTo(" ")],
  ],
} as const;

/** What the chosen rows of a table are found by; then an index on the record's own lines serves. */
const OF_SOME = {
  dialogue: "dialogues r CROSS JOIN changes c ON c.subject_kind = 'dialogue' AND c.subject_id = r.id",
  promise: `promises r CROSS JOIN changes c ON c.promise_id = r.id AND ${NEWS}`,
};

/** The numbers of the lines that are news of each dialogue or promise of `keys`, which ascend; all there are, or some. */
export function readNews(
  db: Database,
  noun: keyof typeof SUBJECTS,
  keys: Int32Array,
  some: boolean,
): NumberLists {
  const news = new GrowingLists();
  const rowOf = rowsByKey(keys);
  const queries = some
    ? [`SELECT r.key, c.seq FROM ${OF_SOME[noun]} WHERE r.key IN (SELECT value FROM json_each(?))`]
    : SUBJECTS[noun].map(
        ([table, which, id]) =>
          `SELECT r.key, c.seq FROM changes c JOIN ${table} r ON r.id = ${id} WHERE ${which}`,
      );
  const given = some ? [JSON.stringify([...keys])] : [];
  for (const query of queries) {
    const lines = db.$client
      .prepare(query)
      .raw(true)
      .iterate(...given) as IterableIterator<[number, number]>;
    for (const [key, seq] of lines) {
      const row = rowOf[key] ?? -1;
      if (row >= 0) news.push(row, seq);
    }
  }
  return news.done(keys.length);
}
