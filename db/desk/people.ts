import type { Role } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, type Authority, administrator, authorise } from "./actor.ts";

/** Somebody at the desk as everybody there sees them. */
export interface Colleague {
  id: number;
  name: string;
  role: Role;
  /** An instant in UTC; null for one who may come in. */
  disabledAt: string | null;
}

/** Somebody at the desk as administrators see them; instants in UTC. */
export interface Person extends Colleague {
  email: string;
  createdAt: string;
  /** When they last used the desk; null for one who never did. */
  seenAt: string | null;
  passkeys: number;
  /** True for the only one who can look after people: without them nobody could. */
  isLastAdministrator: boolean;
}

/** Everybody at the desk, those who may come in first, by name. @throws NotAllowed */
export function listColleagues(db: Database, actor: Actor): Colleague[] {
  authorise(db, actor, "draft");
  return db.$client
    .prepare<[], Colleague>(
      "SELECT id, name, role, disabled_at AS disabledAt FROM editors ORDER BY disabled_at IS NOT NULL, name, id",
    )
    .all();
}

const PERSON = `SELECT e.id, e.name, e.role, e.disabled_at AS disabledAt, e.email, e.created_at AS createdAt,
    (SELECT max(seen_at) FROM sessions s WHERE s.editor_id = e.id) AS seenAt,
    (SELECT count(*) FROM passkeys p WHERE p.editor_id = e.id) AS passkeys,
    (e.role = 'administrator' AND e.disabled_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM editors o WHERE o.role = 'administrator' AND o.disabled_at IS NULL AND o.id <> e.id
    )) AS isLastAdministrator
  FROM editors e`;
type Row = Omit<Person, "isLastAdministrator"> & { isLastAdministrator: number };
const personOf = (row: Row): Person => ({ ...row, isLastAdministrator: row.isLastAdministrator === 1 });

/** Everybody at the desk with what administrators know of them, in the same order. @throws NotAllowed */
export function listPeople(db: Database, actor: Actor): Person[] {
  authorise(db, actor, "administer");
  return db.$client
    .prepare<[], Row>(`${PERSON} ORDER BY e.disabled_at IS NOT NULL, e.name, e.id`)
    .all()
    .map(personOf);
}

/** Somebody at the desk by their number, or null. @throws NotAllowed */
export function findPerson(db: Database, by: Authority, id: number): Person | null {
  administrator(db, by);
  const row = db.$client.prepare<[number], Row>(`${PERSON} WHERE e.id = ?`).get(id);
  return row ? personOf(row) : null;
}

/** `last_administrator`: the desk would be left without anybody who looks after it. */
export type Changed = "done" | "unknown" | "last_administrator";

/** Gives somebody another role at an instant (UTC); it holds from their next request on. @throws NotAllowed */
export function changeRole(db: Database, actor: Actor, id: number, role: Role, at: string): Changed {
  return changePerson(db, actor, id, (person, editorId) => {
    if (person.role === role) return "done";
    if (person.isLastAdministrator) return "last_administrator";
    db.$client.prepare("UPDATE editors SET role = ? WHERE id = ?").run(role, id);
    if (person.role === "administrator") revokeLinksOf(db, id, at);
    const detail = { role, was: person.role };
    note(db, { at, editorId, action: "editor.changed", subject: String(id), detail });
    return "done";
  });
}

/**
 * Shuts somebody out at an instant (UTC): their sessions end at once, and the links that they made or that were made for them
 * are no longer good. With `force` the last administrator too, which only the command line may want.
 * @throws NotAllowed
 */
export function disablePerson(
  db: Database,
  by: Authority,
  id: number,
  at: string,
  { force = false }: { force?: boolean } = {},
): Changed {
  return changePerson(db, by, id, (person, editorId) => {
    if (person.disabledAt !== null) return "done";
    if (person.isLastAdministrator && !force) return "last_administrator";
    const client = db.$client;
    client.prepare("UPDATE editors SET disabled_at = ? WHERE id = ?").run(at, id);
    client
      .prepare("UPDATE sessions SET revoked_at = ? WHERE editor_id = ? AND revoked_at IS NULL")
      .run(at, id);
    revokeLinksOf(db, id, at);
    note(db, { at, editorId, action: "editor.disabled", subject: String(id) });
    return "done";
  });
}

/** Lets somebody in again from an instant (UTC) on, by the password and passkeys that they had. @throws NotAllowed */
export function enablePerson(db: Database, actor: Actor, id: number, at: string): Changed {
  return changePerson(db, actor, id, (person, editorId) => {
    if (person.disabledAt === null) return "done";
    db.$client.prepare("UPDATE editors SET disabled_at = NULL WHERE id = ?").run(id);
    note(db, { at, editorId, action: "editor.enabled", subject: String(id) });
    return "done";
  });
}

function changePerson(
  db: Database,
  by: Authority,
  id: number,
  change: (person: Person, by: number | null) => Changed,
): Changed {
  return db.$client
    .transaction(() => {
      const editorId = administrator(db, by);
      const person = findPerson(db, by, id);
      return person ? change(person, editorId) : "unknown";
    })
    .immediate();
}

/** Whoever may no longer let others in keeps no door open. */
function revokeLinksOf(db: Database, id: number, at: string): void {
  db.$client
    .prepare(
      `UPDATE invitations SET revoked_at = ? WHERE (invited_by = ? OR editor_id = ?)
       AND used_at IS NULL AND revoked_at IS NULL`,
    )
    .run(at, id, id);
}
