import { type Change, type ChangeNames, NAMED, type Named } from "../app/domain/changes.ts";
import type { Localized } from "../app/domain/localized.ts";
import type { Database } from "./client.ts";

const TABLES: Record<Named, { table: string; column: string }> = {
  organization: { table: "organizations", column: "name" },
  person: { table: "people", column: "name" },
  venue: { table: "venues", column: "name" },
  series: { table: "series", column: "name" },
  dialogue: { table: "dialogues", column: "title" },
  promise: { table: "promises", column: "action" },
};

/** Keys of documents whose value is the id of something with a name. */
const KEYS: Readonly<Record<string, Named>> = {
  organization: "organization",
  hosts: "organization",
  person: "person",
  venue: "venue",
  dialogue: "dialogue",
  from: "promise",
  to: "promise",
};

/** What everything that these lines name by id is called today. */
export function namesIn(db: Database, changes: readonly Change[]): ChangeNames {
  const ids = Object.fromEntries(NAMED.map((noun) => [noun, new Set<string>()])) as Record<
    Named,
    Set<string>
  >;
  for (const { kind, id, dialogue, promise, before, after } of changes) {
    if (kind in ids) ids[kind as Named].add(id);
    if (dialogue) ids.dialogue.add(dialogue);
    if (promise) ids.promise.add(promise);
    collect(before, ids);
    collect(after, ids);
    if (kind in ids) collect(after?.mergedInto, ids, kind as Named);
  }
  const names = Object.fromEntries(NAMED.map((noun) => [noun, namesOf(db, noun, [...ids[noun]])]));
  return { ...names, criterion: criteriaOf(db, [...ids.promise]) } as ChangeNames;
}

function collect(value: unknown, ids: Record<Named, Set<string>>, noun?: Named): void {
  if (typeof value === "string" && noun) ids[noun].add(value);
  else if (Array.isArray(value)) for (const each of value) collect(each, ids, noun);
  else if (value !== null && typeof value === "object") {
    for (const [key, each] of Object.entries(value)) {
      if (key === "series") collect((each as { id?: unknown } | null)?.id, ids, "series");
      else collect(each, ids, KEYS[key]);
    }
  }
}

function namesOf(db: Database, noun: Named, ids: readonly string[]): Record<string, Localized> {
  if (ids.length === 0) return {};
  const { table, column } = TABLES[noun];
  const rows = db.$client
    .prepare<[string], { id: string; name: string }>(
      `SELECT id, ${column} AS name FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return Object.fromEntries(rows.map(({ id, name }) => [id, JSON.parse(name) as Localized]));
}

function criteriaOf(db: Database, promises: readonly string[]): Record<string, Localized> {
  if (promises.length === 0) return {};
  const rows = db.$client
    .prepare<[string], { id: string; name: string }>(
      `SELECT promise_id || '#' || key AS id, text AS name FROM criteria
       WHERE promise_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(promises));
  return Object.fromEntries(rows.map(({ id, name }) => [id, JSON.parse(name) as Localized]));
}
