import type { Branch } from "../../app/domain/desk/fields.ts";
import type { Database } from "../client.ts";
import type { Actor } from "./actor.ts";
import { findDraft } from "./draft-access.ts";

/** A draft keeps so many of its saves: the first, which an edit began from, and the latest. */
export const VERSIONS_KEPT = 200;

/** The fields that a draft began from, and null for a draft that this editor may not see. */
export function firstFields(db: Database, actor: Actor, id: string): Branch | null {
  return findDraft(db, actor, id) && fieldsAt(db, id, 1);
}

/** The fields of a version; null where it is no longer kept. */
export function fieldsAt(db: Database, id: string, version: number): Branch | null {
  const text = db.$client
    .prepare<[string, number], string>("SELECT fields FROM draft_versions WHERE draft_id = ? AND version = ?")
    .pluck()
    .get(id, version);
  return text === undefined ? null : (JSON.parse(text) as Branch);
}

/** Keeps a version, and lets go of the oldest but the first. */
export function keep(
  db: Database,
  {
    id,
    version,
    editor,
    at,
    text,
  }: { id: string; version: number; editor: number; at: string; text: string },
): void {
  db.$client
    .prepare(
      "INSERT INTO draft_versions (draft_id, version, editor_id, saved_at, fields) VALUES (?, ?, ?, ?, ?)",
    )
    .run(id, version, editor, at, text);
  db.$client
    .prepare("DELETE FROM draft_versions WHERE draft_id = ? AND version > 1 AND version <= ?")
    .run(id, version - VERSIONS_KEPT + 1);
}
