import { expect, test } from "vitest";
import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import { openMemoryDatabase } from "../client.ts";
import { importDialogues } from "../import/import.ts";
import { findDuplicates } from "./duplicates.ts";
import { editorNamed } from "./made-up.ts";

const dialogue = (more: Partial<DatasetDialogue>): DatasetDialogue => ({
  id: "",
  title: { en: "Strategic Dialogue on Artificial Intelligence" },
  start: "2023-03-08",
  timezone: "Asia/Seoul",
  status: "held",
  hosts: [{ id: "msit", name: { en: "Ministry of Science" } }],
  attendees: [],
  sources: [{ url: "https://example.org/a" }],
  promises: [],
  ...more,
});

test("a dialogue warns of one on the same day of the same host, of nearly the same title, or of the same source", () => {
  const db = openMemoryDatabase();
  const ann = editorNamed(db, "Ann", "contributor");
  const known = dialogue({ id: "known" });
  const stamp = { author: "Yaksok", recordedAt: "2026-11-24T00:00:00.000Z", reason: null };
  importDialogues(db, [known as never], { stamp });
  const why = (more: Partial<DatasetDialogue>) =>
    findDuplicates(db, ann, dialogue(more)).map((each) => [each.why, each.id]);
  const other = { title: { en: "Something else" }, sources: [{ url: "https://example.org/b" }] };
  expect(why(other)).toEqual([[["sameDay"], "known"]]);
  expect(why({ ...other, start: "2023-03-08T14:00:00+09:00" })).toEqual([[["sameDay"], "known"]]);
  expect(why({ ...other, hosts: [{ name: { en: "Another" } }] })).toEqual([]);
  const moved = { ...other, start: "2023-03-10" };
  expect(why(moved)).toEqual([]);
  expect(why({ ...moved, title: { en: "Strategic dialogue on artificial  intelligence." } })).toEqual([
    [["nearTitle"], "known"],
  ]);
  expect(why({ ...moved, start: "2024-03-10", sources: known.sources })).toEqual([[["sameSource"], "known"]]);
  expect(why({})).toEqual([[["sameDay", "nearTitle", "sameSource"], "known"]]);
  expect(findDuplicates(db, ann, known)).toEqual([]);
});
