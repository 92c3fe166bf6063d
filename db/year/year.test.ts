import { expect, test } from "vitest";
import { addDays, todayAsOf } from "../../app/domain/days.ts";
import { hardDue } from "../../app/domain/schedule.ts";
import { lifeOf } from "../../app/domain/timeline-bar.ts";
import { loadBundledRecord } from "../bundled.ts";
import { everyPromise } from "../census/by-rule.ts";
import { openMemoryDatabase } from "../client.ts";
import { listDialoguesBetween } from "../dialogues.ts";
import { importDialogues } from "../import/import.ts";
import { dialogueOf } from "../made-up.ts";
import { dialoguesOfYear } from "./dialogues.ts";
import { promisesOfYear, repeatedBySeries } from "./promises.ts";
import { yearsOnRecord } from "./years.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const TODAY = todayAsOf("2026-11-24");

function bundled() {
  const db = openMemoryDatabase();
  loadBundledRecord(db, NOW);
  return db;
}

test("a year has the dialogues that its calendar has, in the same order, as they stood that day", () => {
  const db = bundled();
  for (const today of [TODAY, todayAsOf("2024-03-01")]) {
    const all = listDialoguesBetween(db, "2024-01-01", "2024-12-31", today);
    const lean = all.map(({ id, title, time, status, series }) => ({ id, title, time, status, series }));
    expect(dialoguesOfYear(db, 2024, today)).toEqual(lean);
    expect(lean.length).toBe(12);
  }
});

test("a year has the promises that were said, due or settled in it, and no others, on any day", () => {
  const db = bundled();
  for (const [year, day] of [
    [2023, "2026-11-24"],
    [2024, "2026-11-24"],
    [2024, "2024-06-01"],
    [2025, "2025-12-31"],
  ] as const) {
    const today = todayAsOf(day);
    const isIn = (each: string | null | undefined) => each?.startsWith(String(year)) ?? false;
    const expected = everyPromise(db, today).filter((promise) => {
      const closed = lifeOf(promise)?.marks.find(({ kind }) => kind === "closed");
      return (
        promise.saidOn <= day &&
        (isIn(promise.saidOn) || isIn(hardDue(promise.deadline)) || isIn(closed?.day))
      );
    });
    const { shown, total } = promisesOfYear(db, year, today, 100);
    expect(shown.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect([total, total > 5]).toEqual([expected.length, true]);
  }
});

test("of more than there are rows for, those furthest past their due day are shown, by due day", () => {
  const db = openMemoryDatabase();
  const dues = [10, 40, 20, null, 30];
  importDialogues(
    db,
    [
      dialogueOf(
        {
          start: 0,
          zone: "Asia/Seoul",
          series: null,
          venue: null,
          hosts: ["a"],
          promises: dues.map((due) => ({ promisors: ["b"], due, assessments: [] })),
        },
        0,
      ),
    ],
    { stamp: { author: "test", recordedAt: NOW.toISOString(), reason: null } },
  );
  const of = (most: number, day: string) => promisesOfYear(db, 2022, todayAsOf(day), most);
  const late = addDays("2022-06-01", 35);
  expect(of(2, late).shown.map(({ id }) => id)).toEqual(["d0--p0", "d0--p2"]);
  expect(of(4, late).shown.map(({ id }) => id)).toEqual(["d0--p0", "d0--p2", "d0--p4", "d0--p1"]);
  expect(of(9, late).shown.map(({ id }) => id)).toEqual(["d0--p0", "d0--p2", "d0--p4", "d0--p1", "d0--p3"]);
  expect(of(2, "2022-05-31").total).toBe(0);
});

test("repeated promises of series are known in the years from the one they were said in", () => {
  const db = bundled();
  const ids = (year: number) => repeatedBySeries(db, year, TODAY, 9).map(({ id }) => id);
  expect(ids(2020)).toEqual([]);
  expect(ids(2022)).toEqual(["kr-msit-ai-hsd-1-2021--meet-every-half-year"]);
});

test("the years on record are those of a dialogue or a due day", () => {
  expect(yearsOnRecord(bundled(), TODAY)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2028, 2030]);
});
