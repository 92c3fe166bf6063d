import { expect, test } from "vitest";
import { openMemoryDatabase } from "../client.ts";
import { NotAllowed } from "./actor.ts";
import { logged, somebody } from "./made-up.ts";
import { changeRole, disablePerson } from "./people.ts";
import { isOnePersonDesk, setOnePersonDesk } from "./settings.ts";

const AT = "2026-03-02T00:00:00.000Z";

test("the rule of the second editor is put aside only by an administrator, and only while nobody else could review", () => {
  const db = openMemoryDatabase();
  const minji = somebody(db, "Minji", "administrator");
  const jisoo = somebody(db, "Jisoo", "contributor");
  expect(isOnePersonDesk(db)).toBe(false);
  expect(() => setOnePersonDesk(db, jisoo, true, AT)).toThrow(NotAllowed);
  expect(setOnePersonDesk(db, minji, true, AT)).toBe(true);
  expect(setOnePersonDesk(db, minji, true, AT)).toBe(true);
  expect(isOnePersonDesk(db)).toBe(true);

  changeRole(db, minji, jisoo.editorId, "editor", AT);
  expect(isOnePersonDesk(db)).toBe(false);
  expect(setOnePersonDesk(db, minji, true, AT)).toBe(false);
  disablePerson(db, minji, jisoo.editorId, AT);
  expect(isOnePersonDesk(db)).toBe(true);
  expect(setOnePersonDesk(db, minji, false, AT)).toBe(true);
  expect(isOnePersonDesk(db)).toBe(false);
  const settings = logged(db).filter((line) => Array.isArray(line) && line[1] === "setting.changed");
  expect(settings).toEqual([
    [1, "setting.changed", "one_person", { value: "on" }],
    [1, "setting.changed", "one_person", { value: "off" }],
  ]);
});
