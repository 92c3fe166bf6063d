import type { Database } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";

/** What administrators decide for the whole desk. */
export const SETTINGS = ["one_person"] as const;
export type Setting = (typeof SETTINGS)[number];

/** What is decided; null where nobody has. */
export function readSetting(db: Database, key: Setting): string | null {
  return (
    db.$client.prepare<[string], string>("SELECT value FROM desk_settings WHERE key = ?").pluck().get(key) ??
    null
  );
}

/** Whether the desk has one person, who closes promises alone; pages then say so. */
export function isOnePersonDesk(db: Database): boolean {
  return readSetting(db, "one_person") === "on";
}

/**
 * Decides whether the desk has one person. `at` is an instant in UTC.
 * @throws NotAllowed for anybody but an administrator.
 */
export function setOnePersonDesk(db: Database, actor: Actor, isOn: boolean, at: string): void {
  db.$client
    .transaction(() => {
      const { id } = authorise(db, actor, "administer");
      const value = isOn ? "on" : "off";
      if ((readSetting(db, "one_person") ?? "off") === value) return;
      db.$client
        .prepare(
          "INSERT INTO desk_settings (key, value) VALUES ('one_person', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )
        .run(value);
      note(db, { at, editorId: id, action: "setting.changed", subject: "one_person", detail: { value } });
    })
    .immediate();
}
