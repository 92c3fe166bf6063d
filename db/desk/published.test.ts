import { expect, test } from "vitest";
import { openMemoryDatabase } from "../client.ts";
import { importDialogues } from "../import/import.ts";
import { NotAllowed } from "./actor.ts";
import { editorNamed } from "./made-up.ts";
import { listPublished } from "./published.ts";

test("published dialogues are found by a part of a title in either language, the latest first", () => {
  const db = openMemoryDatabase();
  const dialogue = (id: string, start: string, title: Record<string, string>) => ({
    id,
    title,
    start,
    timezone: "Asia/Seoul",
    status: "held" as const,
    hosts: [{ name: { en: "Ministry" } }],
    attendees: [],
    sources: [],
    promises: [],
  });
  const stamp = { author: "import", recordedAt: "2026-11-24T00:00:00.000Z", reason: null };
  importDialogues(
    db,
    [
      dialogue("first", "2023-03-08", { en: "AI Dialogue", ko: "인공지능 대화" }),
      dialogue("second", "2024-03-08", { en: "AI Dialogue" }),
      dialogue("third", "2022-01-01", { en: "Telecoms" }),
    ],
    { stamp },
  );
  const ann = editorNamed(db, "Ann", "contributor");
  const ids = (q: string) => listPublished(db, ann, q).map(({ id }) => id);
  expect(ids("")).toEqual(["second", "first", "third"]);
  expect(ids("ai dia")).toEqual(["second", "first"]);
  expect(ids("인공")).toEqual(["first"]);
  expect(ids("nothing")).toEqual([]);
  db.$client.exec("UPDATE editors SET disabled_at = '2026-11-24T00:00:00.000Z'");
  expect(() => listPublished(db, ann, "")).toThrow(NotAllowed);
});
