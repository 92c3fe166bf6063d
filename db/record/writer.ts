import type SQLite from "better-sqlite3";
import type { Policy, Refusal } from "../../app/domain/guards/refusal.ts";
import type { Database } from "../client.ts";
import { dialogueWriter } from "./dialogues.ts";
import { type History, openHistory } from "./history.ts";
import { ledgerWriter } from "./ledger.ts";
import { mergeWriter } from "./merges.ts";
import { namesWriter } from "./names.ts";
import { promiseWriter } from "./promises.ts";
import { redirectWriter } from "./redirects.ts";
import { type Entry, RecordRefused, type RefusedEntry } from "./refused.ts";
import { trackUnsettled, type Unsettled } from "./unsettled.ts";

/** Who writes, when (an instant in UTC), and why; every line of the history carries it. */
export interface Stamp {
  author: string;
  recordedAt: string;
  reason: string | null;
  /** How strictly the guards take what is written; as from the desk where nothing is said. */
  policy?: Policy;
}

const FROM_THE_DESK: Policy = { imported: false, copied: false, onePerson: false };

/** What the writers of the single nouns share. */
export interface Desk {
  client: SQLite.Database;
  stamp: Stamp;
  policy: Policy;
  history: History;
  unsettled: Unsettled;
  /** Takes note of the reasons not to take an entry; with any, nothing of the transaction is kept. */
  refuse(entry: Entry, refusals: readonly Refusal[]): void;
}

function nounWriters(desk: Desk) {
  return {
    ...namesWriter(desk),
    ...dialogueWriter(desk),
    ...promiseWriter(desk),
    ...ledgerWriter(desk),
    ...redirectWriter(desk),
    beginAt: desk.history.beginAt,
  };
}

/** The verbs by which nouns change, one noun each. */
export type NounWriters = ReturnType<typeof nounWriters>;

function openWriter(desk: Desk) {
  const writers = nounWriters(desk);
  return { ...writers, ...mergeWriter(desk, writers) };
}

/** The verbs by which the record changes. There is no other way to write it. */
export type Writer = ReturnType<typeof openWriter>;

/** Indexes that a large load fills at the end, sorted, instead of row by row. */
const LATE_INDEXES = "name = 'changes_by_dialogue'";

/**
 * As `writeRecord`, for loads so large that filling the widest indexes afterwards is quicker. Other connections see the
 * indexes all the while, for dropping and making them is part of the transaction.
 */
export function writeLargeRecord<T>(db: Database, stamp: Stamp, work: (writer: Writer) => T): T {
  const client = db.$client;
  return client
    .transaction(() => {
      const indexes = client
        .prepare<[], { name: string; sql: string }>(
          `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND ${LATE_INDEXES}`,
        )
        .all();
      for (const { name } of indexes) client.exec(`DROP INDEX ${name}`);
      const result = writeRecord(db, stamp, work);
      for (const { sql } of indexes) client.exec(sql);
      return result;
    })
    .immediate();
}

/**
 * Runs `work` with a writer in one transaction: all of it is published under one stamp, or nothing is.
 * @throws RecordRefused with every entry that the guards refused, and whatever `work` throws; then nothing is written.
 */
export function writeRecord<T>(db: Database, stamp: Stamp, work: (writer: Writer) => T): T {
  const client = db.$client;
  // Pages of one large transaction stay in memory until it commits: spilling them early writes them twice.
  client.pragma("cache_spill = OFF");
  return client
    .transaction(() => {
      const history = openHistory(client, stamp);
      const unsettled = trackUnsettled(client, stamp.recordedAt);
      const refused: RefusedEntry[] = [];
      const refuse: Desk["refuse"] = (entry, refusals) => {
        for (const refusal of refusals) refused.push({ ...entry, refusal });
      };
      const policy = stamp.policy ?? FROM_THE_DESK;
      const result = work(openWriter({ client, stamp, policy, history, unsettled, refuse }));
      if (refused.length > 0) throw new RecordRefused(refused);
      unsettled.settle();
      history.close();
      return result;
    })
    .immediate();
}
