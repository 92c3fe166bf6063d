import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, type Authority, administrator, authorise } from "./actor.ts";
import { invite } from "./invitations.ts";

/** Links that administrators, or the command line, make to let others in. Tokens come as their hashes. */

/** A link that was not used yet; instants in UTC. */
export interface OpenLink {
  /** By which it is revoked: the beginning of its token's hash. */
  mark: string;
  purpose: "join" | "reset";
  email: string;
  role: Role;
  /** Who made it; null for the command line. */
  invitedBy: string | null;
  createdAt: string;
  expiresAt: string;
}

const MARK = "substr(i.token_hash, 1, 24)";

/** The links that are good at an instant (UTC), the newest first. @throws NotAllowed */
export function listOpenLinks(db: Database, actor: Actor, at: string): OpenLink[] {
  authorise(db, actor, "administer");
  return db.$client
    .prepare<[string], OpenLink>(
      `SELECT ${MARK} AS mark, i.purpose, coalesce(e.email, i.email) AS email, coalesce(e.role, i.role) AS role,
         by.name AS invitedBy, i.created_at AS createdAt, i.expires_at AS expiresAt
       FROM invitations i LEFT JOIN editors e ON e.id = i.editor_id LEFT JOIN editors by ON by.id = i.invited_by
       WHERE i.purpose <> 'setup' AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ?
       ORDER BY i.created_at DESC, i.token_hash`,
    )
    .all(at);
}

export interface Invited {
  tokenHash: string;
  email: string;
  role: Role;
  /** Left out where who joins is to say it. */
  name?: string;
}

/** Invites somebody at an instant (UTC), in place of an earlier link for the address; false where they are at the desk. @throws NotAllowed */
export function inviteToJoin(db: Database, by: Authority, invited: Invited, at: string): boolean {
  const client = db.$client;
  return client
    .transaction(() => {
      const editorId = administrator(db, by);
      const { email, role } = invited;
      if (client.prepare("SELECT 1 FROM editors WHERE email = ?").get(email)) return false;
      invite(db, { purpose: "join", at, by: editorId, ...invited });
      note(db, { at, editorId, action: "editor.invited", subject: null, detail: { email, role } });
      return true;
    })
    .immediate();
}

/** Makes a link by which somebody sets a new password, at an instant (UTC); false for one who may not come in. @throws NotAllowed */
export function makeResetLink(
  db: Database,
  by: Authority,
  { tokenHash, id }: { tokenHash: string; id: number },
  at: string,
): boolean {
  const client = db.$client;
  return client
    .transaction(() => {
      const editorId = administrator(db, by);
      const isIn = client.prepare("SELECT 1 FROM editors WHERE id = ? AND disabled_at IS NULL").get(id);
      if (!isIn) return false;
      invite(db, { purpose: "reset", tokenHash, editorId: id, at, by: editorId });
      note(db, { at, editorId, action: "editor.reset", subject: String(id) });
      return true;
    })
    .immediate();
}

/** Makes a link no longer good from an instant (UTC) on; nothing happens to one that is not open. @throws NotAllowed */
export function revokeLink(db: Database, actor: Actor, mark: string, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      const { id: editorId } = authorise(db, actor, "administer");
      const revoked = client
        .prepare<[string, string], { email: string | null; subject: number | null }>(
          `UPDATE invitations AS i SET revoked_at = ? WHERE ${MARK} = ? AND i.used_at IS NULL AND i.revoked_at IS NULL
           AND i.purpose <> 'setup' RETURNING email, editor_id AS subject`,
        )
        .get(at, mark);
      if (!revoked) return;
      const { email, subject } = revoked;
      const about = subject === null ? { detail: { email } } : { subject: String(subject) };
      note(db, { at, editorId, action: "invitation.revoked", ...about });
    })
    .immediate();
}
