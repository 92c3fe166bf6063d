import type { Database } from "../client.ts";
import { type Actor, authorise } from "./actor.ts";

/** A form that was sent when its editor's session had run out. */
export interface ParkedForm {
  /** Where it was sent: a path of the desk, with its query. */
  target: string;
  fields: [name: string, value: string][];
}

/** How many are kept for an editor, and for how long (milliseconds). */
const MOST = 20;
const KEPT_FOR = 14 * 86_400_000;

/** Keeps a form for an editor at an instant (UTC), under an id of the caller's making. */
export function parkForm(db: Database, id: string, editorId: number, form: ParkedForm, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      client
        .prepare("INSERT INTO parked_forms (id, editor_id, target, fields, parked_at) VALUES (?, ?, ?, ?, ?)")
        .run(id, editorId, form.target, JSON.stringify(form.fields), at);
      client
        .prepare("DELETE FROM parked_forms WHERE parked_at < ?")
        .run(new Date(Date.parse(at) - KEPT_FOR).toISOString());
      client
        .prepare(
          `DELETE FROM parked_forms WHERE editor_id = ? AND id NOT IN
             (SELECT id FROM parked_forms WHERE editor_id = ? ORDER BY parked_at DESC, id LIMIT ${MOST})`,
        )
        .run(editorId, editorId);
    })
    .immediate();
}

/** A form that is kept for the actor; null for another's. @throws NotAllowed */
export function findParkedForm(db: Database, actor: Actor, id: string): ParkedForm | null {
  const { id: editorId } = authorise(db, actor, "draft");
  const row = db.$client
    .prepare<[string, number], { target: string; fields: string }>(
      "SELECT target, fields FROM parked_forms WHERE id = ? AND editor_id = ?",
    )
    .get(id, editorId);
  return row ? { target: row.target, fields: JSON.parse(row.fields) } : null;
}
