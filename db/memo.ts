import { LRUCache } from "lru-cache";
import type { Today } from "../app/domain/days.ts";
import type { Database } from "./client.ts";
import { currentRevision } from "./revision.ts";

/** Counts are the same until the record or the day changes; this many different ones are kept. */
const ENTRIES = 2_000;

const memos = new WeakMap<Database, { revision: number; values: LRUCache<string, object> }>();

/** The value that `compute` gives for this question, remembered until the revision or the day moves on. */
export function remembered<T extends object>(
  db: Database,
  today: Today | null,
  question: unknown,
  compute: () => T,
): T {
  const { revision } = currentRevision(db);
  let memo = memos.get(db);
  if (memo?.revision !== revision) {
    memo = { revision, values: new LRUCache({ max: ENTRIES }) };
    memos.set(db, memo);
  }
  const key = JSON.stringify([question, today && [today.day, today.asOf, today.byZone]]);
  const known = memo.values.get(key);
  if (known) return known as T;
  const value = compute();
  memo.values.set(key, value);
  return value;
}
