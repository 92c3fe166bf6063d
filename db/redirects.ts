import { and, eq } from "drizzle-orm";
import type { DialogueFilter, PromiseFilter } from "../app/domain/filters.ts";
import type { Database } from "./client.ts";
import { formerIds } from "./schema.ts";

export type Noun = "organization" | "person" | "venue" | "series" | "dialogue" | "promise";

/** The id that a renamed or merged one leads to today, or null when it was never an id. */
export function findCurrentId(db: Database, kind: Noun, formerId: string): string | null {
  const row = db
    .select({ id: formerIds.id })
    .from(formerIds)
    .where(and(eq(formerIds.kind, kind), eq(formerIds.formerId, formerId)))
    .get();
  return row?.id ?? null;
}

/** The table that a noun's ids are in. */
export const TABLES: Readonly<Record<Noun, string>> = {
  organization: "organizations",
  person: "people",
  venue: "venues",
  series: "series",
  dialogue: "dialogues",
  promise: "promises",
};

/** The id itself where there is such a thing, the one that a former id leads to, or null when it was never an id. */
export function resolveId(db: Database, kind: Noun, id: string): string | null {
  const there = db.$client.prepare<[string]>(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ?`).get(id);
  return there ? id : findCurrentId(db, kind, id);
}

/** What the ids of a filter name. */
const FILTERED = {
  host: "organization",
  organization: "organization",
  promisor: "organization",
  person: "person",
  with_organization: "organization",
  with_person: "person",
  series: "series",
  venue: "venue",
} as const satisfies Partial<Record<keyof (DialogueFilter & PromiseFilter), Noun>>;

/**
 * A filter with its former ids replaced by those they lead to: addresses of filters stay in use for years. An id that never
 * was stays as it is, and finds nothing.
 */
export function withCurrentIds<T extends DialogueFilter | PromiseFilter>(db: Database, filter: T): T {
  const given: Record<string, unknown> = { ...filter };
  for (const [parameter, noun] of Object.entries(FILTERED)) {
    const id = given[parameter];
    if (typeof id === "string") given[parameter] = resolveId(db, noun, id) ?? id;
  }
  return given as T;
}
