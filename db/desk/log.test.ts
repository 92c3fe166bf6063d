import { beforeEach, describe, expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import { note } from "./activity.ts";
import { type Actor, NotAllowed } from "./actor.ts";
import { eachActivity, listActivity } from "./log.ts";
import { somebody } from "./made-up.ts";

const AT = "2026-03-02T00:00:00.000Z";

let db: Database;
let minji: Actor;
beforeEach(() => {
  db = openMemoryDatabase();
  minji = somebody(db, "Minji", "administrator");
});

describe("The log", () => {
  test("is read page by page, the newest first, by who and by what", () => {
    const jisoo = somebody(db, "Jisoo", "editor");
    for (let count = 0; count < 3; count += 1)
      note(db, { at: AT, editorId: jisoo.editorId, action: "session.began", detail: { method: "passkey" } });
    note(db, { at: AT, editorId: jisoo.editorId, action: "session.ended" });
    const filter = { editor: 2, action: "session.began" };
    const first = listActivity(db, minji, filter, { size: 2 });
    expect(first.items.map(({ seq }) => seq)).toEqual([5, 4]);
    expect([first.total, first.previous]).toEqual([3, null]);
    const second = listActivity(db, minji, filter, { size: 2, cursor: first.next ?? "" });
    expect(second.items).toEqual([
      {
        seq: 3,
        at: AT,
        editorId: 2,
        editor: "Jisoo",
        action: "session.began",
        subject: null,
        subjectKind: null,
        subjectName: null,
        detail: { method: "passkey" },
      },
    ]);
    expect(second.next).toBeNull();
  });

  test("names the editor to whom something was done, and only where it was an editor", () => {
    note(db, { at: AT, editorId: 1, action: "editor.enabled", subject: "1" });
    note(db, { at: AT, editorId: 1, action: "check.logged", subject: "1" });
    expect(
      listActivity(db, minji, {}, {}).items.map(({ subjectKind, subjectName }) => [subjectKind, subjectName]),
    ).toEqual([
      [null, null],
      ["editor", "Minji"],
      ["editor", "Minji"],
    ]);
  });

  test("is for administrators alone", () => {
    const jisoo = somebody(db, "Jisoo", "editor");
    expect(() => listActivity(db, jisoo, {}, {})).toThrow(NotAllowed);
    expect(() => [...eachActivity(db, jisoo, {})]).toThrow(NotAllowed);
  });
});
