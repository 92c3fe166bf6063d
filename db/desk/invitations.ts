import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { addEditor, type NewEditor, setPassword } from "./editors.ts";

/** For how long a link lets somebody in, in milliseconds. */
const GOOD_FOR = { setup: 7 * 86_400_000, join: 7 * 86_400_000, reset: 86_400_000 } as const;
export type Purpose = keyof typeof GOOD_FOR;

/** Until when (an instant in UTC) a link is good that was made at an instant. */
export function goodUntil(purpose: Purpose, at: string): string {
  return new Date(Date.parse(at) + GOOD_FOR[purpose]).toISOString();
}

/** A link that is still good, as who opens it sees it. */
export interface Invitation {
  purpose: Purpose;
  /** Fixed for one who joins or sets a new password; the first administrator chooses. */
  email: string | null;
  /** Whose password is to be set anew. */
  editorId: number | null;
  /** The name that they have, or were given with the invitation; else they choose. */
  name: string | null;
  role: Role;
}

/** Who is invited to what; the token comes as its hash. */
export type NewInvitation = { tokenHash: string; at: string; by: number | null } & (
  | { purpose: "setup" }
  | { purpose: "join"; email: string; role: Role; name?: string }
  | { purpose: "reset"; editorId: number }
);

/** Makes a link, in place of one that is for the same; call it in the transaction of what asks for it. */
export function invite(db: Database, invitation: NewInvitation): void {
  const { tokenHash, purpose, at, by } = invitation;
  const client = db.$client;
  const email = purpose === "join" ? invitation.email : null;
  const name = purpose === "join" ? (invitation.name ?? null) : null;
  const editorId = purpose === "reset" ? invitation.editorId : null;
  const role = purpose === "join" ? invitation.role : purpose === "setup" ? "administrator" : "contributor";
  client
    .prepare(
      `UPDATE invitations SET revoked_at = ? WHERE purpose = ? AND email IS ? AND editor_id IS ?
       AND used_at IS NULL AND revoked_at IS NULL`,
    )
    .run(at, purpose, email, editorId);
  client
    .prepare(
      `INSERT INTO invitations (token_hash, purpose, email, name, role, editor_id, invited_by, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(tokenHash, purpose, email, name, role, editorId, by, at, goodUntil(purpose, at));
}

/** The invitation of a token's hash, where it is good at an instant (UTC). */
export function findInvitation(db: Database, tokenHash: string, at: string): Invitation | null {
  return (
    db.$client
      .prepare<[string, string], Invitation>(
        `SELECT i.purpose, coalesce(e.email, i.email) AS email, i.editor_id AS editorId, coalesce(e.name, i.name) AS name, coalesce(e.role, i.role) AS role
         FROM invitations i LEFT JOIN editors e ON e.id = i.editor_id
         WHERE i.token_hash = ? AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ?
           AND (e.id IS NULL OR e.disabled_at IS NULL)
           AND (i.purpose <> 'setup' OR NOT EXISTS
             (SELECT 1 FROM editors WHERE role = 'administrator' AND disabled_at IS NULL))`,
      )
      .get(tokenHash, at) ?? null
  );
}

export type Accepted = { editorId: number } | { refused: "gone" | "email_taken" };

/** Lets somebody in by a link, once: they become an editor, or their password is set anew. All at an instant in UTC. */
export function acceptInvitation(
  db: Database,
  tokenHash: string,
  given: Omit<NewEditor, "role">,
  at: string,
): Accepted {
  const client = db.$client;
  return client
    .transaction((): Accepted => {
      const invitation = findInvitation(db, tokenHash, at);
      if (!invitation) return { refused: "gone" };
      const email = invitation.email ?? given.email;
      const name = invitation.name ?? given.name;
      const use = client.prepare("UPDATE invitations SET used_at = ? WHERE token_hash = ?");
      if (invitation.editorId !== null) {
        use.run(at, tokenHash);
        setPassword(db, invitation.editorId, given.passwordHash, at, null);
        return { editorId: invitation.editorId };
      }
      if (client.prepare("SELECT 1 FROM editors WHERE email = ?").get(email)) {
        return { refused: "email_taken" };
      }
      use.run(at, tokenHash);
      const by = client
        .prepare<[string], number | null>("SELECT invited_by FROM invitations WHERE token_hash = ?")
        .pluck()
        .get(tokenHash);
      return { editorId: addEditor(db, { ...given, email, name, role: invitation.role }, at, by ?? null) };
    })
    .immediate();
}
