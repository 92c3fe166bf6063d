import { expect, test } from "vitest";
import { type IntakeDialogue, unknownDialogue } from "../../app/domain/intake/rows.ts";
import { loadBundledRecord } from "../bundled.ts";
import { openMemoryDatabase } from "../client.ts";
import { findMatch } from "./matches.ts";

const db = openMemoryDatabase();
loadBundledRecord(db, new Date("2026-03-08T09:00:00Z"));
db.$client
  .prepare(
    "INSERT INTO editors (id, email, name, role, created_at) VALUES (1, 'a@example.org', 'A', 'editor', ?)",
  )
  .run("2026-03-08T09:00:00.000Z");
const ACTOR = { editorId: 1 };
const KNOWN = "kr-msit-ai-hsd-3-2023";

const row = (given: Partial<IntakeDialogue>) => ({ ...unknownDialogue("Asia/Seoul"), ...given });
const found = (given: Partial<IntakeDialogue>) => {
  const match = findMatch(db, ACTOR, row(given));
  return match && [match.id, match.by, match.isLikely, match.draft];
};
const { day, title } = db.$client.prepare("SELECT day, title FROM dialogues WHERE id = ?").get(KNOWN) as {
  day: string;
  title: string;
};

test("a row is about the dialogue of its id, on whatever day", () => {
  expect(found({ id: KNOWN, start: "2030-01-01" })).toEqual([KNOWN, "id", true, null]);
});

test("a row is about a dialogue of the same day with a host in common, by any of its names, or with a title much like its own", () => {
  expect(found({ start: day, title: { en: "Something" }, hosts: [{ name: { en: "MSIT" } }] })).toEqual([
    KNOWN,
    "day",
    false,
    null,
  ]);
  expect(found({ start: day, title: { ko: `${JSON.parse(title).ko} 개최` } })).toEqual([
    KNOWN,
    "day",
    true,
    null,
  ]);
  expect(found({ start: `${day}T05:00:00Z`, title: JSON.parse(title) })).toEqual([KNOWN, "day", true, null]);
});

test("a row of another day, with neither host nor title in common, or without a day, is a new one", () => {
  expect(found({ start: "2030-01-01", title: JSON.parse(title), hosts: [{ name: { en: "MSIT" } }] })).toBe(
    null,
  );
  expect(found({ start: day, title: { en: "Something else" }, hosts: [{ name: { en: "OECD" } }] })).toBe(
    null,
  );
  expect(found({ title: JSON.parse(title) })).toBe(null);
});

test("a row about a dialogue that is being edited names its open draft", () => {
  db.$client
    .prepare(
      `INSERT INTO drafts (id, kind, subject_id, author_id, state, fields, version, created_at, updated_at)
       VALUES ('draft-one', 'dialogue', ?, 1, 'draft', '{}', 1, ?, ?)`,
    )
    .run(KNOWN, "2026-03-08T09:00:00.000Z", "2026-03-08T09:00:00.000Z");
  expect(found({ id: KNOWN })).toEqual([KNOWN, "id", true, "draft-one"]);
});
