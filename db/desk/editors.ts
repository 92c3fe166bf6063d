import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import type { Editor } from "./actor.ts";

/** An editor as sign-in meets them: also one who may no longer come in. */
export interface KnownEditor extends Editor {
  passwordHash: string | null;
  /** An instant in UTC; null for one who may come in. */
  disabledAt: string | null;
}

const COLUMNS = "id, name, email, role, lang, password_hash AS passwordHash, disabled_at AS disabledAt";

export function findEditorByEmail(db: Database, email: string): KnownEditor | null {
  return (
    db.$client
      .prepare<[string], KnownEditor>(`SELECT ${COLUMNS} FROM editors WHERE email = ?`)
      .get(email.trim()) ?? null
  );
}

/** True once there is an administrator who can come in; until then the start offers to make one. */
export function hasAdministrator(db: Database): boolean {
  const sql = "SELECT 1 FROM editors WHERE role = 'administrator' AND disabled_at IS NULL";
  return db.$client.prepare(sql).get() !== undefined;
}

export interface NewEditor {
  email: string;
  name: string;
  role: Role;
  lang: "ko" | "en";
  passwordHash: string;
}

/** Adds an editor at an instant (UTC) and tells the log who let them in, null for the console. Returns their number. */
export function addEditor(
  db: Database,
  { email, name, role, lang, passwordHash }: NewEditor,
  at: string,
  by: number | null,
): number {
  const { lastInsertRowid } = db.$client
    .prepare(
      "INSERT INTO editors (email, name, role, password_hash, lang, created_at) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .run(email.trim(), name.trim(), role, passwordHash, lang, at);
  const id = Number(lastInsertRowid);
  note(db, { at, editorId: by, action: "editor.joined", subject: String(id), detail: { email, role } });
  return id;
}

/** Sets a password and ends every session of the editor but one, which may be kept by its hash. */
export function setPassword(
  db: Database,
  editorId: number,
  passwordHash: string,
  at: string,
  keep: string | null,
): void {
  const client = db.$client;
  client
    .transaction(() => {
      client.prepare("UPDATE editors SET password_hash = ? WHERE id = ?").run(passwordHash, editorId);
      client
        .prepare(
          "UPDATE sessions SET revoked_at = ? WHERE editor_id = ? AND revoked_at IS NULL AND token_hash IS NOT ?",
        )
        .run(at, editorId, keep);
      note(db, { at, editorId, action: "password.changed", subject: String(editorId) });
    })
    .immediate();
}
