import type { Database } from "../client.ts";
import { expressionsFor } from "../search/expressions.ts";
import { keyAt } from "../search/places.ts";
import type { Noun } from "../search/texts.ts";

/** A 1 at the key of each dialogue or promise that holds every word that a reader typed; none for a text without words. */
export function found(db: Database, noun: Noun, typed: string): Uint8Array {
  const expressions = expressionsFor(db, typed);
  if (!expressions) return new Uint8Array();
  const places = db.$client
    .prepare<[string], number>(`SELECT rowid FROM ${noun}_search WHERE ${noun}_search MATCH ?`)
    .pluck()
    .all(expressions.all);
  const most = db.$client.prepare<[], number | null>(`SELECT max(key) FROM ${noun}s`).pluck().get() ?? 0;
  const marked = new Uint8Array(most + 1);
  for (const place of places) marked[keyAt(place)] = 1;
  return marked;
}
