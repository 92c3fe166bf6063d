import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import type { Editor } from "./actor.ts";

/** A session ends when it was not used for a day, and after two weeks in any case. */
const IDLE_MS = 86_400_000;
const WHOLE_MS = 14 * 86_400_000;
/** How exactly its last use is known: each use that is written costs a write to the disk. */
const SEEN_EVERY_MS = 60_000;

const after = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
const earlier = (a: string, b: string) => (a < b ? a : b);

export type Method = "password" | "passkey" | "link";

/** Begins a session at an instant (UTC), in place of the one that the browser had, if any. Tokens come as their hashes. */
export function beginSession(
  db: Database,
  editorId: number,
  { tokenHash, former, method, device, at }: BegunSession,
): void {
  const client = db.$client;
  client
    .transaction(() => {
      if (former) client.prepare("UPDATE sessions SET revoked_at = ? WHERE token_hash = ?").run(at, former);
      client
        .prepare(
          `INSERT INTO sessions (token_hash, editor_id, created_at, seen_at, expires_at, device, method)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(tokenHash, editorId, at, at, after(at, IDLE_MS), device?.slice(0, 300) ?? null, method);
      note(db, { at, editorId, action: "session.began", detail: { method } });
    })
    .immediate();
}

export interface BegunSession {
  tokenHash: string;
  former: string | null;
  method: Method;
  /** What the browser says that it is. */
  device: string | null;
  at: string;
}

/** What a browser's token is worth: an editor, one whose session ran out and who may sign in again, or nothing. */
export type Standing =
  | { is: "in"; editor: Editor; tokenHash: string }
  | { is: "expired"; editorId: number }
  | { is: "unknown" };

type Row = Editor & { createdAt: string; seenAt: string; expiresAt: string };

/** Finds whose session a token's hash is at an instant (UTC), and takes note that it is in use. */
export function findSession(db: Database, tokenHash: string, at: string): Standing {
  const client = db.$client;
  const row = client
    .prepare<[string], Row>(
      `SELECT e.id, e.name, e.email, e.role, e.lang, s.created_at AS createdAt, s.seen_at AS seenAt, s.expires_at AS expiresAt
       FROM sessions s JOIN editors e ON e.id = s.editor_id
       WHERE s.token_hash = ? AND s.revoked_at IS NULL AND e.disabled_at IS NULL`,
    )
    .get(tokenHash);
  if (!row) return { is: "unknown" };
  const { createdAt, seenAt, expiresAt, ...editor } = row;
  if (expiresAt <= at) return { is: "expired", editorId: editor.id };
  if (Date.parse(at) - Date.parse(seenAt) >= SEEN_EVERY_MS) {
    const until = earlier(after(at, IDLE_MS), after(createdAt, WHOLE_MS));
    client
      .prepare("UPDATE sessions SET seen_at = ?, expires_at = ? WHERE token_hash = ?")
      .run(at, until, tokenHash);
  }
  return { is: "in", editor, tokenHash };
}

/** Ends the session of a token's hash at an instant (UTC); nothing happens where there is none. */
export function endSession(db: Database, tokenHash: string, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      const ended = client
        .prepare<[string, string], { editorId: number }>(
          "UPDATE sessions SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL RETURNING editor_id AS editorId",
        )
        .get(at, tokenHash);
      if (ended) note(db, { at, editorId: ended.editorId, action: "session.ended" });
    })
    .immediate();
}

/** An editor's session as they see it; instants in UTC. */
export interface ListedSession {
  tokenHash: string;
  createdAt: string;
  seenAt: string;
  device: string | null;
  method: Method;
}

/** The sessions of an editor that are good at an instant (UTC), last used first. */
export function listSessions(db: Database, editorId: number, at: string): ListedSession[] {
  return db.$client
    .prepare<[number, string], ListedSession>(
      `SELECT token_hash AS tokenHash, created_at AS createdAt, seen_at AS seenAt, device, method FROM sessions
       WHERE editor_id = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY seen_at DESC, token_hash`,
    )
    .all(editorId, at);
}

/** Ends one session of an editor's own; `tokenHash` of another's does nothing. */
export function revokeSession(db: Database, editorId: number, tokenHash: string, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      const { changes } = client
        .prepare(
          "UPDATE sessions SET revoked_at = ? WHERE token_hash = ? AND editor_id = ? AND revoked_at IS NULL",
        )
        .run(at, tokenHash, editorId);
      if (changes > 0) note(db, { at, editorId, action: "session.revoked" });
    })
    .immediate();
}
