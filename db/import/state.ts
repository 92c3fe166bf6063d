import type { Database } from "../client.ts";

/** Tells which dialogues and promises the record has as disputed. */
export function disputedIn(db: Database): (noun: "dialogue" | "promise", id: string) => boolean {
  const read = (table: string) =>
    new Set(db.$client.prepare<[], string>(`SELECT id FROM ${table} WHERE state = 'disputed'`).pluck().all());
  const disputed = { dialogue: read("dialogues"), promise: read("promises") };
  return (noun, id) => disputed[noun].has(id);
}
