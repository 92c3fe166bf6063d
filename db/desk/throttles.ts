import { type Bucket, fill, type Limit } from "../../app/domain/throttle.ts";
import type { Database } from "../client.ts";

/** Buckets that have long drained are swept away after this, in milliseconds. */
const FORGOTTEN_AFTER = 7 * 86_400_000;

/**
 * Counts an attempt at an instant (UTC) against every bucket named, or against none where one of them is full.
 * @returns whole seconds to wait; 0 where the attempt may be made.
 */
export function countAttempt(db: Database, limits: Readonly<Record<string, Limit>>, at: string): number {
  const client = db.$client;
  return client
    .transaction(() => {
      const find = client.prepare<[string], Bucket>("SELECT level, at FROM throttles WHERE key = ?");
      const filled = Object.entries(limits).map(([key, limit]) => ({
        key,
        ...fill(find.get(key) ?? null, at, limit),
      }));
      const wait = Math.max(...filled.map(({ retryAfterSeconds }) => retryAfterSeconds));
      if (wait > 0) return wait;
      const put = client.prepare("INSERT OR REPLACE INTO throttles (key, level, at) VALUES (?, ?, ?)");
      for (const { key, level } of filled) put.run(key, level, at);
      const old = new Date(Date.parse(at) - FORGOTTEN_AFTER).toISOString();
      client.prepare("DELETE FROM throttles WHERE at < ?").run(old);
      return 0;
    })
    .immediate();
}

/** Empties a bucket: whoever it counted has shown who they are. */
export function forgetAttempts(db: Database, key: string): void {
  db.$client.prepare("DELETE FROM throttles WHERE key = ?").run(key);
}
