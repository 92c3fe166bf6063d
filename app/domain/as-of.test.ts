import { expect, test } from "vitest";
import { begunBy, dialogueOn, hasBegun, madeBy } from "./as-of.ts";
import { todayAsOf, todayAt } from "./days.ts";
import type { DialogueSummary } from "./records.ts";

const dialogue: DialogueSummary = {
  id: "pangyo",
  title: { ko: "제3차 전략대화" },
  time: {
    precision: "day",
    start: "2023-03-08",
    end: null,
    day: "2023-03-08",
    lastDay: "2023-03-08",
    zone: "Asia/Seoul",
  },
  status: "held",
  series: null,
  hosts: [],
  venue: null,
  place: null,
  promiseCount: 4,
};

test("a dialogue has begun on its own day, and had not the day before", () => {
  expect(hasBegun(dialogue, todayAsOf("2023-03-08"))).toBe(true);
  expect(hasBegun(dialogue, todayAsOf("2023-03-07"))).toBe(false);
});

test("before its day a dialogue is scheduled and nothing has been promised there", () => {
  const before = dialogueOn(dialogue, todayAsOf("2023-03-07"));
  expect([before.status, before.promiseCount]).toEqual(["scheduled", 0]);
  expect(dialogueOn(dialogue, todayAsOf("2023-03-08"))).toBe(dialogue);
});

test("a dialogue ahead of the real today keeps the status on record", () => {
  const cancelled = { ...dialogue, status: "cancelled" as const };
  expect(dialogueOn(cancelled, todayAt(new Date("2023-03-01T00:00:00Z"), ["Asia/Seoul"]))).toBe(cancelled);
});

test("only promises said by the day count as made", () => {
  const promises = [{ saidOn: "2023-03-08" }, { saidOn: "2023-03-09" }];
  expect(madeBy(promises, todayAsOf("2023-03-08"))).toEqual([{ saidOn: "2023-03-08" }]);
  expect(madeBy(promises, todayAt(new Date("2023-03-01T00:00:00Z"), []))).toEqual(promises);
});

test("a list of a past day ends with that day, or earlier where the filter says so", () => {
  expect(begunBy({ host: "msit" }, todayAsOf("2023-04-05"))).toEqual({ host: "msit", to: "2023-04-05" });
  expect(begunBy({ to: "2023-01-31" }, todayAsOf("2023-04-05"))).toEqual({ to: "2023-01-31" });
  expect(begunBy({ to: "2024-01-31" }, todayAsOf("2023-04-05"))).toEqual({ to: "2023-04-05" });
  expect(begunBy({ host: "msit" }, todayAt(new Date("2023-04-05T00:00:00Z"), []))).toEqual({ host: "msit" });
});
