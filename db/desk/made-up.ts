import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import type { Actor } from "./actor.ts";
import { addEditor } from "./editors.ts";

/** For tests: somebody at the desk. */
export function editorNamed(db: Database, name: string, role: Role): Actor {
  const { lastInsertRowid } = db.$client
    .prepare(
      "INSERT INTO editors (email, name, role, created_at) VALUES (?, ?, ?, '2026-11-01T00:00:00.000Z')",
    )
    .run(`${name.toLowerCase()}@example.org`, name, role);
  return { editorId: Number(lastInsertRowid) };
}

/** For tests: somebody who joined on 1 March 2026, as the log tells. */
export function somebody(db: Database, name: string, role: Role, passwordHash = "none"): Actor {
  const email = `${name.toLowerCase()}@yaksok.example`;
  const at = "2026-03-01T00:00:00.000Z";
  return { editorId: addEditor(db, { email, name, role, lang: "en", passwordHash }, at, null) };
}

/** For tests: what the log says, without when. */
export function logged(db: Database): unknown[] {
  return db.$client
    .prepare<[], { editorId: number | null; action: string; subject: string | null; detail: string | null }>(
      "SELECT editor_id AS editorId, action, subject, detail FROM activity ORDER BY seq",
    )
    .all()
    .map(({ editorId, action, subject, detail }) => [
      editorId,
      action,
      subject,
      detail && JSON.parse(detail),
    ]);
}
