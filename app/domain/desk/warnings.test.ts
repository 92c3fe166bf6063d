import { expect, test } from "vitest";
import type { DatasetDialogue, DatasetPromise } from "../dataset.ts";
import { warningsOf } from "./warnings.ts";

const NOW = new Date("2026-11-28T16:00:00Z");
const PROMISE: DatasetPromise = {
  id: "d--1",
  promisors: [{ organization: { name: { en: "Ministry" } } }],
  action: { en: "Publish the plan" },
  deadline: { phrase: "this month", due: "2026-11" },
  assessments: [],
};
const dialogue = (more: Partial<DatasetDialogue> = {}): DatasetDialogue => ({
  id: "d",
  title: { en: "Dialogue" },
  start: "2026-11-20",
  timezone: "Asia/Seoul",
  status: "held",
  hosts: [{ name: { en: "Ministry" } }],
  attendees: [],
  sources: [{ url: "https://example.org/" }],
  promises: [PROMISE],
  ...more,
});

test("a dialogue that is said to have been held on a day to come is warned of, by the day where it is held", () => {
  expect(warningsOf(dialogue({ start: "2026-11-30" }), null, NOW)).toEqual(["held_in_future"]);
  // In Seoul it is the 29th already.
  expect(warningsOf(dialogue({ start: "2026-11-29" }), null, NOW)).toEqual([]);
  expect(warningsOf(dialogue({ start: "2026-11-29", timezone: "America/New_York" }), null, NOW)).toEqual([
    "held_in_future",
  ]);
  expect(warningsOf(dialogue({ start: "2026-11-30", status: "scheduled" }), null, NOW)).toEqual([]);
});

test("a published dialogue with promises is warned of when its day moves, or when it is cancelled", () => {
  expect(warningsOf(dialogue({ start: "2026-11-21" }), dialogue(), NOW)).toEqual(["day_moved"]);
  expect(warningsOf(dialogue({ start: "2026-11-20T10:00:00+09:00" }), dialogue(), NOW)).toEqual([]);
  expect(warningsOf(dialogue({ start: "2026-11-21" }), dialogue({ promises: [] }), NOW)).toEqual([]);
  expect(warningsOf(dialogue({ status: "cancelled" }), dialogue(), NOW)).toEqual(["cancelled_with_promises"]);
});
