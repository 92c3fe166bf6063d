import { expect, test } from "vitest";
import type { Intake } from "../../app/domain/intake/rows.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { NotAllowed } from "./actor.ts";
import { findUpload, forgetUpload, keepUpload, listUploads, mapUpload, takeRows } from "./uploads.ts";

const AT = "2026-03-08T09:00:00.000Z";
const MINJI = { editorId: 1 };
const JUN = { editorId: 2 };
const TABLE: Intake = {
  kind: "table",
  table: { head: ["title"], lines: [["A"]], encoding: "utf-8", delimiter: "," },
};

function desk(): Database {
  const db = openMemoryDatabase();
  const add = db.$client.prepare(
    "INSERT INTO editors (id, email, name, role, created_at) VALUES (?, ?, ?, 'contributor', ?)",
  );
  add.run(1, "minji@example.org", "Kim Minji", AT);
  add.run(2, "jun@example.org", "Lee Jun", AT);
  return db;
}

test("a file is kept as it was read, for its editor alone, until it is forgotten", () => {
  const db = desk();
  const id = keepUpload(db, MINJI, { name: "list.csv", intake: TABLE, at: AT });
  const kept = { id, name: "list.csv", intake: TABLE, mapping: null, taken: {}, createdAt: AT };
  expect(findUpload(db, MINJI, id)).toEqual(kept);
  expect(listUploads(db, MINJI)).toEqual([{ id, kind: "table", name: "list.csv", createdAt: AT, taken: 0 }]);
  expect([findUpload(db, JUN, id), listUploads(db, JUN), mapUpload(db, JUN, id, ["title"])]).toEqual([
    null,
    [],
    false,
  ]);
  expect(mapUpload(db, MINJI, id, ["title"])).toBe(true);
  expect(findUpload(db, MINJI, id)).toEqual({ ...kept, mapping: ["title"] });
  forgetUpload(db, JUN, id);
  expect(listUploads(db, MINJI).length).toBe(1);
  forgetUpload(db, MINJI, id);
  expect(findUpload(db, MINJI, id)).toBe(null);
  expect(() => keepUpload(db, { editorId: 3 }, { name: "x", intake: TABLE, at: AT })).toThrow(NotAllowed);
});

test("an editor keeps the ten newest files, and none for longer than a week", () => {
  const db = desk();
  const old = keepUpload(db, JUN, { name: "old.csv", intake: TABLE, at: "2026-03-01T08:59:59.000Z" });
  for (let count = 1; count <= 11; count += 1)
    keepUpload(db, MINJI, { name: `${count}.csv`, intake: TABLE, at: AT });
  expect(listUploads(db, MINJI).map(({ name }) => name)).toEqual([
    "11.csv",
    "10.csv",
    "9.csv",
    "8.csv",
    "7.csv",
    "6.csv",
    "5.csv",
    "4.csv",
    "3.csv",
    "2.csv",
  ]);
  expect(findUpload(db, JUN, old)).toBe(null);
});

test("each row becomes one draft, however often it is taken, and the log counts them", () => {
  const db = desk();
  const id = keepUpload(db, MINJI, { name: "list.csv", intake: TABLE, at: AT });
  const row = (place: string) => ({ place, subjectId: null, fields: { title: place } });
  expect(takeRows(db, MINJI, { id, rows: [row("2"), row("3")], at: AT })).toBe(2);
  expect(takeRows(db, MINJI, { id, rows: [row("2"), row("3")], at: AT })).toBe(0);
  expect(takeRows(db, MINJI, { id, rows: [row("3"), row("4")], at: AT })).toBe(1);
  expect(takeRows(db, JUN, { id, rows: [row("5")], at: AT })).toBe(null);
  const drafts = db.$client.prepare("SELECT id, fields FROM drafts ORDER BY fields").all();
  const { taken } = findUpload(db, MINJI, id) ?? {};
  expect(drafts).toEqual([
    { id: taken?.["2"], fields: '{"title":"2"}' },
    { id: taken?.["3"], fields: '{"title":"3"}' },
    { id: taken?.["4"], fields: '{"title":"4"}' },
  ]);
  const log = "SELECT editor_id, detail FROM activity WHERE action = 'import.taken' ORDER BY seq";
  expect(db.$client.prepare(log).all()).toEqual([
    { editor_id: 1, detail: '{"drafts":2}' },
    { editor_id: 1, detail: '{"drafts":1}' },
  ]);
});
