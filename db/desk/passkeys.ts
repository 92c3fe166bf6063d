import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";

/** A passkey as its editor sees it; instants in UTC. */
export interface ListedPasskey {
  id: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
  transports: string[];
}

/** How many an editor may have: one for each device, and some to spare. */
export const MOST_PASSKEYS = 20;

/** The actor's own passkeys, the newest first. @throws NotAllowed */
export function listPasskeys(db: Database, actor: Actor): ListedPasskey[] {
  const { id } = authorise(db, actor, "draft");
  return db.$client
    .prepare<[number], Omit<ListedPasskey, "transports"> & { transports: string }>(
      `SELECT id, name, created_at AS createdAt, used_at AS usedAt, transports FROM passkeys
       WHERE editor_id = ? ORDER BY created_at DESC, id`,
    )
    .all(id)
    .map((row) => ({ ...row, transports: JSON.parse(row.transports) }));
}

export interface NewPasskey {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  name: string;
}

/** Adds a passkey of the actor's at an instant (UTC); false where it is known already or there are too many. @throws NotAllowed */
export function addPasskey(db: Database, actor: Actor, passkey: NewPasskey, at: string): boolean {
  const client = db.$client;
  return client
    .transaction(() => {
      const { id: editorId } = authorise(db, actor, "draft");
      const { id, publicKey, counter, transports, name } = passkey;
      if (listPasskeys(db, actor).length >= MOST_PASSKEYS) return false;
      const { changes } = client
        .prepare(
          `INSERT INTO passkeys (id, editor_id, public_key, counter, transports, name, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
        )
        .run(id, editorId, Buffer.from(publicKey), counter, JSON.stringify(transports), name, at);
      if (changes > 0)
        note(db, { at, editorId, action: "passkey.added", subject: String(editorId), detail: { name } });
      return changes > 0;
    })
    .immediate();
}

/** Takes away a passkey of the actor's own at an instant (UTC); another's stays. @throws NotAllowed */
export function removePasskey(db: Database, actor: Actor, id: string, at: string): void {
  const client = db.$client;
  client
    .transaction(() => {
      const { id: editorId } = authorise(db, actor, "draft");
      const removed = client
        .prepare<[string, number], { name: string }>(
          "DELETE FROM passkeys WHERE id = ? AND editor_id = ? RETURNING name",
        )
        .get(id, editorId);
      if (!removed) return;
      const { name } = removed;
      note(db, { at, editorId, action: "passkey.removed", subject: String(editorId), detail: { name } });
    })
    .immediate();
}

/** What is needed to check a signature. */
export interface KnownPasskey {
  id: string;
  editorId: number;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
}

/** The passkey of an id, where its editor may come in. */
export function findPasskey(db: Database, id: string): KnownPasskey | null {
  const row = db.$client
    .prepare<[string], Omit<KnownPasskey, "publicKey"> & { publicKey: Buffer }>(
      `SELECT p.id, p.editor_id AS editorId, p.public_key AS publicKey, p.counter FROM passkeys p
       JOIN editors e ON e.id = p.editor_id WHERE p.id = ? AND e.disabled_at IS NULL`,
    )
    .get(id);
  return row ? { ...row, publicKey: new Uint8Array(row.publicKey) } : null;
}

/** Takes note that a passkey signed at an instant (UTC); false where another signature with it came in between. */
export function countPasskeyUse(
  db: Database,
  { id, counter }: Pick<KnownPasskey, "id" | "counter">,
  newCounter: number,
  at: string,
): boolean {
  const { changes } = db.$client
    .prepare("UPDATE passkeys SET counter = ?, used_at = ? WHERE id = ? AND counter = ?")
    .run(newCounter, at, id, counter);
  return changes > 0;
}
