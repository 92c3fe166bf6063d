import { expect, test } from "vitest";
import { type Database, openMemoryDatabase } from "../client.ts";
import { NotAllowed } from "./actor.ts";
import { findTip, listOpenTips, type NewTip, receiveTip, settleTip } from "./tips.ts";

const AT = "2026-03-08T09:00:00.000Z";
const TIP: NewTip = {
  kind: "evidence",
  subjectKind: "promise",
  subjectId: "policy",
  lang: "ko",
  text: "보도자료가 나왔습니다.",
  url: "https://example.org/notice",
  contact: "reader@example.org",
};

function desk(): Database {
  const db = openMemoryDatabase();
  const add = db.$client.prepare(
    "INSERT INTO editors (id, email, name, role, created_at) VALUES (?, ?, ?, ?, ?)",
  );
  add.run(1, "minji@example.org", "Kim Minji", "editor", AT);
  add.run(2, "jun@example.org", "Lee Jun", "contributor", AT);
  return db;
}
const EDITOR = { editorId: 1 };
const CONTRIBUTOR = { editorId: 2 };

test("a tip is kept as it was sent, and waits for an editor", () => {
  const db = desk();
  const id = receiveTip(db, TIP, AT);
  expect(findTip(db, EDITOR, id)).toEqual({
    ...TIP,
    id,
    receivedAt: AT,
    state: "open",
    subjectTitle: null,
    note: null,
    settledBy: null,
    settledAt: null,
  });
});

test("a tip sent twice within a day is one tip, another kind or a later day makes another", () => {
  const db = desk();
  const id = receiveTip(db, TIP, AT);
  expect(receiveTip(db, { ...TIP, contact: null }, "2026-03-09T08:59:00.000Z")).toBe(id);
  const other = receiveTip(db, { ...TIP, kind: "error" }, "2026-03-08T09:00:01.000Z");
  const later = receiveTip(db, TIP, "2026-03-09T09:00:00.000Z");
  expect(listOpenTips(db, EDITOR).map((tip) => [tip.id, tip.contact])).toEqual([
    [id, null],
    [other, null],
    [later, null],
  ]);
});

test("an editor settles a tip once, with a note, and its contact is forgotten", () => {
  const db = desk();
  const id = receiveTip(db, TIP, AT);
  const at = "2026-03-09T01:00:00.000Z";
  expect(settleTip(db, EDITOR, { id, state: "taken", note: "Checked.", at })).toBe(true);
  expect(settleTip(db, EDITOR, { id, state: "dismissed", note: null, at })).toBe(false);
  expect(findTip(db, EDITOR, id)).toEqual({
    ...TIP,
    id,
    contact: null,
    receivedAt: AT,
    state: "taken",
    subjectTitle: null,
    note: "Checked.",
    settledBy: "Kim Minji",
    settledAt: at,
  });
  expect(listOpenTips(db, EDITOR)).toEqual([]);
  expect(db.$client.prepare("SELECT at, editor_id, action, subject, detail FROM activity").all()).toEqual([
    { at, editor_id: 1, action: "tip.taken", subject: id, detail: null },
  ]);
});

test("a contributor reads tips without contacts and settles none, a stranger does neither", () => {
  const db = desk();
  const id = receiveTip(db, TIP, AT);
  expect(findTip(db, CONTRIBUTOR, id)?.contact).toBe(null);
  const settle = () => settleTip(db, CONTRIBUTOR, { id, state: "taken", note: null, at: AT });
  expect(settle).toThrow(NotAllowed);
  expect(() => listOpenTips(db, { editorId: 3 })).toThrow(NotAllowed);
  expect(() => findTip(db, { editorId: 3 }, id)).toThrow(NotAllowed);
  expect(findTip(db, EDITOR, id)?.state).toBe("open");
});
