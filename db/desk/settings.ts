import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";

/** What administrators decide for the whole desk. */

const ONE_PERSON = "one_person";

/** True where at most one person may review what others write, so that nobody could approve what they wrote. */
export function isOnlyOneReviewer(db: Database): boolean {
  const sql =
    "SELECT count(*) FROM editors WHERE role IN ('editor', 'administrator') AND disabled_at IS NULL";
  return (db.$client.prepare<[], number>(sql).pluck().get() ?? 0) <= 1;
}

/**
 * True where one person may settle a promise without a second one: an administrator said so, and there is no second one. It
 * rests while another editor or administrator is at the desk.
 */
export function isOnePersonDesk(db: Database): boolean {
  return isChosen(db) && isOnlyOneReviewer(db);
}

function isChosen(db: Database): boolean {
  const sql = "SELECT value FROM desk_settings WHERE key = ?";
  return db.$client.prepare<[string], string>(sql).pluck().get(ONE_PERSON) === "on";
}

/** Says at an instant (UTC) whether one person keeps the desk; false where a second one could review. @throws NotAllowed */
export function setOnePersonDesk(db: Database, actor: Actor, on: boolean, at: string): boolean {
  const client = db.$client;
  return client
    .transaction(() => {
      const { id: editorId } = authorise(db, actor, "administer");
      if (on && !isOnlyOneReviewer(db)) return false;
      if (on === isOnePersonDesk(db) && on === isChosen(db)) return true;
      const value = on ? "on" : "off";
      client
        .prepare("INSERT OR REPLACE INTO desk_settings (key, value) VALUES (?, ?)")
        .run(ONE_PERSON, value);
      note(db, { at, editorId, action: "setting.changed", subject: ONE_PERSON, detail: { value } });
      return true;
    })
    .immediate();
}
