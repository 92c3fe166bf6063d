import { and, eq } from "drizzle-orm";
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
