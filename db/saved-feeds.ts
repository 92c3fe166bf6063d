import { createHash } from "node:crypto";
import type { SavedFeed } from "../app/domain/feeds.ts";
import type { Database } from "./client.ts";

/** How many new feeds are taken in any 24 hours, whoever sends them: enough for readers, too few to fill a disk. */
export const NEW_PER_DAY = 500;

const DAY_MS = 86_400_000;
/** Base 32 as RFC 4648 (6) writes it, in lower case: nothing that differs by case alone, no 0, 1, 8 or 9 to misread. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
const SHORTEST = 8;

/** The feed that was saved under an id; null for an id that was never given. */
export function findSavedFeed(db: Database, id: string): SavedFeed | null {
  const row = db.$client
    .prepare<[string], SavedFeed>("SELECT lang, list, query FROM saved_feeds WHERE id = ?")
    .get(id);
  return row ?? null;
}

/**
 * Saves a feed for ever and gives the id that leads to it: for the same feed always the same, with nothing written the second
 * time. Null when too many new ones were saved in the 24 hours before `now`.
 */
export function saveFeed(db: Database, feed: SavedFeed, now: Date): string | null {
  return db.$client.transaction(() => idFor(db, feed) ?? add(db, feed, now)).immediate();
}

function idFor({ $client }: Database, { lang, list, query }: SavedFeed): string | null {
  const id = $client
    .prepare<[string, string, string], string>(
      "SELECT id FROM saved_feeds WHERE lang = ? AND list = ? AND query = ?",
    )
    .pluck()
    .get(lang, list, query);
  return id ?? null;
}

function add(db: Database, feed: SavedFeed, now: Date): string | null {
  const { $client } = db;
  const aDayAgo = new Date(now.getTime() - DAY_MS).toISOString();
  const count = $client
    .prepare<[string], number>("SELECT count(*) FROM saved_feeds WHERE created_at > ?")
    .pluck()
    .get(aDayAgo);
  if ((count ?? 0) >= NEW_PER_DAY) return null;
  const id = freeId(db, longestId(feed));
  $client
    .prepare("INSERT INTO saved_feeds (id, lang, list, query, created_at) VALUES (?, ?, ?, ?, ?)")
    .run(id, feed.lang, feed.list, feed.query, now.toISOString());
  return id;
}

/** The shortest beginning, of eight letters or more, that no other feed has taken. */
function freeId(db: Database, whole: string): string {
  let length = SHORTEST;
  while (length < whole.length && findSavedFeed(db, whole.slice(0, length))) length += 1;
  return whole.slice(0, length);
}

/** All that the hash of a feed gives for an id: 51 letters of base 32, of which ids are the beginning. */
export function longestId({ lang, list, query }: SavedFeed): string {
  const digest = createHash("sha256").update([lang, list, query].join("\n")).digest("hex");
  let bits = BigInt(`0x${digest}`) >> 1n;
  let letters = "";
  while (letters.length < 51) {
    letters = LETTERS[Number(bits & 31n)] + letters;
    bits >>= 5n;
  }
  return letters;
}
