import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "./days.ts";
import { hardDue, type Judgement, type PromiseFacts, stateOn, stateSpans, type Term } from "./schedule.ts";
import { HARDNESSES, OUTCOMES } from "./vocabulary.ts";

const term = (more: Partial<Term> = {}): Term => ({
  statedOn: "2023-03-08",
  hardness: "hard",
  earliest: "2023-03-01",
  latest: "2023-03-31",
  reviewOn: null,
  ...more,
});
const delivered = (from: Day, to: Day = from): Judgement => ({
  outcome: "delivered",
  effectiveFrom: from,
  effectiveTo: to,
});
const founding: PromiseFacts = {
  saidOn: "2023-03-08",
  terms: [term()],
  judgements: [delivered("2023-04-14")],
};

test("a promise is overdue the day after its due date, not on it", () => {
  const open = { ...founding, judgements: [] };
  expect(stateOn(open, "2023-03-31").schedule).toBe("window_open");
  expect(stateOn(open, "2023-04-01")).toMatchObject({ schedule: "overdue", lateness: { least: 1, most: 1 } });
});

test("the founding promise was overdue for five days on 5 April, and is delivered 14 days late from 14 April", () => {
  expect(stateOn(founding, "2023-04-05")).toMatchObject({
    outcome: "unassessed",
    schedule: "overdue",
    lateness: { least: 5, most: 5 },
  });
  expect(stateOn(founding, "2023-04-13").outcome).toBe("unassessed");
  expect(stateOn(founding, "2023-04-14")).toMatchObject({
    outcome: "delivered",
    schedule: "late",
    lateness: { least: 14, most: 14 },
  });
});

test("the last days of a year and of a leap February count as any other", () => {
  const year = { ...founding, judgements: [], terms: [term({ latest: "2023-12-31" })] };
  expect(stateOn(year, "2023-12-31").schedule).toBe("window_open");
  expect(stateOn(year, "2024-01-01").lateness).toEqual({ least: 1, most: 1 });
  const leap = {
    ...founding,
    judgements: [delivered("2024-03-01")],
    terms: [term({ latest: "2024-02-29" })],
  };
  expect(stateOn(leap, "2024-02-29").schedule).toBe("window_open");
  expect(stateOn(leap, "2024-03-01").lateness).toEqual({ least: 1, most: 1 });
});

test("a window that has not begun is upcoming", () => {
  const later = {
    ...founding,
    judgements: [],
    terms: [term({ earliest: "2023-06-01", latest: "2023-06-30" })],
  };
  expect(stateOn(later, "2023-05-31").schedule).toBe("upcoming");
  expect(stateOn(later, "2023-06-01").schedule).toBe("window_open");
});

test("a loose deadline is never overdue, only stale the day after its review", () => {
  const soft = term({ hardness: "soft", earliest: null, latest: null, reviewOn: "2023-06-08" });
  const facts = { ...founding, judgements: [], terms: [soft] };
  expect(stateOn(facts, "2023-06-08").schedule).toBe("none");
  expect(stateOn(facts, "2023-06-09").schedule).toBe("stale");
});

test("a delivery known only to the month is late by a range of days", () => {
  const facts = {
    ...founding,
    terms: [term({ latest: "2025-03-31" })],
    judgements: [delivered("2025-04-01", "2025-04-30")],
  };
  expect(stateOn(facts, "2025-04-30").lateness).toEqual({ least: 1, most: 30 });
});

test("an extension counts from the day it was given, and the first deadline is still measured", () => {
  const extended = term({ statedOn: "2023-04-03", latest: "2023-04-30" });
  const facts = { ...founding, terms: [term(), extended] };
  expect(stateOn(facts, "2023-04-02").schedule).toBe("overdue");
  expect(stateOn(facts, "2023-04-03").schedule).toBe("window_open");
  const settled = stateOn(facts, "2023-04-14");
  expect(settled.schedule).toBe("on_time");
  expect(stateOn(founding, "2023-04-14").lateness).toEqual({ least: 14, most: 14 });
});

test("a deadline that names a beginning is met by the first act, and the promise may go on", () => {
  const start = term({ hardness: "hard_start", latest: "2025-02-28", earliest: "2025-02-01" });
  const begun: Judgement = {
    outcome: "in_progress",
    effectiveFrom: "2025-02-20",
    effectiveTo: "2025-02-20",
  };
  const facts = { ...founding, terms: [start], judgements: [begun, delivered("2026-01-10")] };
  expect(stateOn(facts, "2025-02-19").schedule).toBe("window_open");
  expect(stateOn(facts, "2025-03-01")).toMatchObject({ outcome: "in_progress", schedule: "on_time" });
  expect(stateOn(facts, "2026-01-10")).toMatchObject({ outcome: "delivered", schedule: "on_time" });
  expect(stateOn({ ...facts, judgements: [] }, "2025-03-01")).toMatchObject({
    schedule: "overdue",
    lateness: { least: 1, most: 1 },
  });
  expect(stateOn({ ...facts, terms: [term({ latest: "2025-02-28" })] }, "2025-03-01").schedule).toBe(
    "overdue",
  );
});

test("a promise due at a meeting has no date until the meeting is on the calendar, and is overdue the day after it", () => {
  const tied = term({ hardness: "event", earliest: null, latest: null });
  expect(stateOn({ ...founding, terms: [tied], judgements: [] }, "2030-01-01").schedule).toBe("none");
  const held = { ...tied, earliest: "2024-01-19", latest: "2024-01-19" };
  expect(stateOn({ ...founding, terms: [held], judgements: [] }, "2024-01-18").schedule).toBe("upcoming");
  expect(stateOn({ ...founding, terms: [held], judgements: [] }, "2024-01-19").schedule).toBe("window_open");
  expect(stateOn({ ...founding, terms: [held], judgements: [] }, "2024-01-20").schedule).toBe("overdue");
});

test("a withdrawn promise is no longer measured against its deadline", () => {
  const judgements: Judgement[] = [
    { outcome: "withdrawn", effectiveFrom: "2023-03-20", effectiveTo: "2023-03-20" },
  ];
  expect(stateOn({ ...founding, judgements }, "2023-05-01").schedule).toBe("none");
});

const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays("2023-01-01", count));
const facts = fc
  .record({
    saidOn: day,
    terms: fc.array(
      fc.record({
        statedOn: day,
        hardness: fc.constantFrom(...HARDNESSES),
        earliest: fc.option(day),
        latest: fc.option(day),
        reviewOn: fc.option(day),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    judgements: fc.array(
      fc.record({ outcome: fc.constantFrom(...OUTCOMES), effectiveFrom: day, effectiveTo: day }),
      { maxLength: 3 },
    ),
  })
  .map((each) => ({
    ...each,
    judgements: each.judgements.map((one) =>
      one.effectiveFrom <= one.effectiveTo ? one : { ...one, effectiveFrom: one.effectiveTo },
    ),
  }));

test("on every day, the stored spans say what the rule says", () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 1_500 }), (each, ahead) => {
      const on = addDays(each.saidOn, ahead);
      const span = stateSpans(each).filter(({ from, until }) => from <= on && on < until);
      expect(span).toHaveLength(1);
      const { outcome, schedule, term: inForce, lateness } = stateOn(each, on);
      const hardness = inForce?.hardness ?? "none";
      const daysLate = schedule === "late" ? lateness?.least : null;
      expect(span[0]).toMatchObject({ outcome, schedule, due: hardDue(inForce), hardness, daysLate });
    }),
    { numRuns: 500 },
  );
});
