import { expect, test } from "vitest";
import { todayAsOf } from "./days.ts";
import { timeOf } from "./dialogue-time.ts";
import { deadlineOf } from "./made-up.ts";
import type { PromiseDetail } from "./records.ts";
import { rhythmOf, saidToMeet } from "./rhythm.ts";
import { strokesOf } from "./strokes.ts";
import type { DialogueStatus } from "./vocabulary.ts";
import type { YearDialogue } from "./year/series.ts";

const TODAY = todayAsOf("2026-11-24");
const on = (
  start: string,
  status: DialogueStatus = "held",
  end?: string,
  number: number | null = null,
): YearDialogue => ({
  id: start,
  title: { en: start },
  time: timeOf(start, end, "Asia/Seoul"),
  status,
  series: { id: "x", name: { en: "x" }, number },
});
const numbered = (start: string, number: number) => on(start, "held", undefined, number);
const gaps = (dialogues: YearDialogue[]) => rhythmOf(dialogues, TODAY).meetings.map(({ gap }) => gap);
const days = (each: number) => ({ least: each, most: each });

test("the first meeting has no gap, and the others have the days since the one before, over a leap day too", () => {
  expect(gaps([on("2021-09-07"), on("2023-03-08"), on("2024-01-19"), on("2024-03-01")])).toEqual([
    null,
    days(547),
    days(317),
    days(42),
  ]);
});

test("a meeting known to the month is a gap of least and most days away", () => {
  expect(gaps([on("2023-12-31"), on("2024-01"), on("2024-02-10")])).toEqual([
    null,
    { least: 1, most: 31 },
    { least: 10, most: 40 },
  ]);
});

test("what was cancelled or postponed is no meeting, and the gap goes over it", () => {
  const rhythm = rhythmOf(
    [on("2024-01-01"), on("2024-01-11", "cancelled"), on("2024-01-21", "postponed"), on("2024-01-31")],
    TODAY,
  );
  expect(rhythm.meetings.map(({ gap }) => gap)).toEqual([null, null, null, days(30)]);
  expect([rhythm.met, rhythm.gaps]).toEqual([2, [days(30)]]);
});

test("one that is planned is ahead and counts for no interval yet", () => {
  const rhythm = rhythmOf([on("2026-10-01"), on("2026-12-01", "scheduled")], TODAY);
  expect(rhythm.meetings.map(({ isAhead, gap }) => [isAhead, gap])).toEqual([
    [false, null],
    [true, days(61)],
  ]);
  expect([rhythm.met, rhythm.gaps, rhythm.since]).toEqual([1, [], 54]);
});

test("of three intervals no middle is told, of four it is", () => {
  const four = [on("2024-01-01"), on("2024-01-11"), on("2024-01-31"), on("2024-03-01")];
  expect(rhythmOf(four, TODAY).usual).toBeNull();
  expect(rhythmOf([...four, on("2024-06-09")], TODAY).usual).toEqual({
    median: 25,
    shortest: 10,
    longest: 100,
  });
  expect(rhythmOf([], TODAY)).toEqual({
    meetings: [],
    met: 0,
    unrecorded: [],
    gaps: [],
    usual: null,
    since: null,
  });
});

const halfYearly = {
  id: "x--meet",
  action: { en: "Meet every half-year" },
  saidOn: "2021-09-07",
  today: "2023-08-01",
  deadline: deadlineOf({ hardness: "cadence", cadence: { unit: "half", every: 1, aligned: true } }),
  occurrences: [
    ["2022-40", "2022-01-01", "2022-06-30"],
    ["2022-41", "2022-07-01", "2022-12-31"],
    ["2023-40", "2023-01-01", "2023-06-30"],
    ["2023-41", "2023-07-01", "2023-12-31"],
    ["2024-40", "2024-01-01", "2024-06-30"],
  ].map(([edtf = "", earliest = "", latest = ""]) => ({ period: { edtf, earliest, latest } })),
} as unknown as PromiseDetail;

test("what was said is held against the meetings of each period that has begun", () => {
  const rhythm = rhythmOf([on("2021-09-07"), on("2023-03-08")], todayAsOf("2023-08-01"));
  const [said] = saidToMeet(rhythm, [halfYearly]);
  expect(said?.periods.map(({ edtf, met, isOver }) => [edtf, met.map(({ id }) => id), isOver])).toEqual([
    ["2022-40", [], true],
    ["2022-41", [], true],
    ["2023-40", ["2023-03-08"], true],
    ["2023-41", [], false],
  ]);
  expect([said?.after, said?.usual]).toEqual([[days(547)], null]);
});

test("an interval over meetings that the record lacks is marked, and counts for no rhythm", () => {
  const rhythm = rhythmOf(
    [numbered("2021-09-07", 1), numbered("2023-03-08", 3), numbered("2023-09-08", 4)],
    TODAY,
  );
  expect(rhythm.meetings.map(({ gap, over }) => [gap, over])).toEqual([
    [null, []],
    [days(547), [{ first: 2, last: 2 }]],
    [days(184), []],
  ]);
  expect([rhythm.met, rhythm.gaps]).toEqual([3, [days(184)]]);
  expect(rhythm.unrecorded).toEqual([
    { numbers: [{ first: 2, last: 2 }], after: "2021-09-07", before: "2023-03-08" },
  ]);
  const [said] = saidToMeet(rhythm, [halfYearly]);
  expect(said?.periods.map(({ edtf, met, isUnknown }) => [edtf, met.length, isUnknown])).toEqual([
    ["2022-40", 0, true],
    ["2022-41", 0, true],
    ["2023-40", 1, false],
    ["2023-41", 1, false],
  ]);
  expect([said?.met, said?.after]).toEqual([2, [days(184)]]);
});

test("what lies before the first number on record lies in no interval", () => {
  const rhythm = rhythmOf([numbered("2023-09-18", 3), numbered("2024-03-18", 4)], TODAY);
  expect(rhythm.gaps).toEqual([days(182)]);
  expect(rhythm.unrecorded.map(({ numbers }) => numbers)).toEqual([[{ first: 1, last: 2 }]]);
});

test("a next meeting with a date is one period, from the day after it was said where no beginning was", () => {
  const next = {
    ...halfYearly,
    action: { ko: "다음 전략대화 개최" },
    saidOn: "2025-09-12",
    today: "2026-11-24",
    deadline: deadlineOf({ hardness: "hard", edtf: "../2025-11-30", earliest: null, latest: "2025-11-30" }),
    occurrences: [],
  } as PromiseDetail;
  const rhythm = rhythmOf([on("2025-09-12")], TODAY);
  expect(saidToMeet(rhythm, [next, { ...next, action: { ko: "지침 공개" } }])).toEqual([
    {
      promise: next,
      periods: [
        { edtf: null, from: "2025-09-13", to: "2025-11-30", met: [], isOver: true, isUnknown: false },
      ],
      met: 0,
      after: [],
      usual: null,
    },
  ]);
});

test("strokes stand where the days are, as high as what became of them, and those of one place are one", () => {
  const axis = { first: "2023-01-01", last: "2023-12-31" };
  expect(
    strokesOf(axis, [
      { day: "2022-12-31", status: "held" },
      { day: "2023-01-01", status: "held" },
      { day: "2023-07-02", status: "cancelled" },
      { day: "2023-07-02", status: "scheduled" },
    ]),
  ).toBe("M1 12v-12M500 12v-6");
});

test("with a step between places, days of one month are one stroke", () => {
  const axis = { first: "2017-01-01", last: "2026-12-31" };
  const days = ["2023-03-08", "2023-03-12"].map((day) => ({ day, status: "held" as const }));
  expect([strokesOf(axis, days, 8), strokesOf(axis, days)]).toEqual([
    "M616 12v-12",
    "M618 12v-12M619 12v-12",
  ]);
});
