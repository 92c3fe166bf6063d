import { describe, expect, test } from "vitest";
import type { Stated } from "../domain/stated.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../domain/vocabulary.ts";
import { stateLine, steadyStateLine } from "./state-line.ts";

const plain: Stated = {
  outcome: "unassessed",
  schedule: "none",
  lateness: null,
  daysTaken: null,
  effectiveOn: null,
  saidOn: "2023-03-08",
  today: "2025-03-08",
  deadline: { hardness: "none" },
};

function both(facts: Partial<Stated>): [string, string] {
  const promise = { ...plain, ...facts };
  return [stateLine(promise, "en"), stateLine(promise, "ko")];
}

const days = (least: number, most = least) => ({ least, most });
const hard = { hardness: "hard" } as const;

describe("a promise's state in one line", () => {
  test("a late delivery says by how many days", () => {
    expect(both({ outcome: "delivered", schedule: "late", lateness: days(14), deadline: hard })).toEqual([
      "Delivered · 14 days late",
      "이행 · 14일 지연",
    ]);
    expect(
      both({ outcome: "partly_delivered", schedule: "late", lateness: days(1), deadline: hard }),
    ).toEqual(["Partly delivered · 1 day late", "일부 이행 · 1일 지연"]);
  });

  test("a delivery known to the month gives a range of days", () => {
    expect(both({ outcome: "delivered", schedule: "late", lateness: days(1, 30), deadline: hard })).toEqual([
      "Delivered · 1–30 days late",
      "이행 · 1~30일 지연",
    ]);
    expect(
      both({ outcome: "delivered", schedule: "on_time", lateness: days(0, 30), deadline: hard }),
    ).toEqual(["Delivered · on time or up to 30 days late", "이행 · 기한 내 또는 최대 30일 지연"]);
  });

  test("a delivery within the window is on time", () => {
    expect(both({ outcome: "delivered", schedule: "on_time", deadline: hard })).toEqual([
      "Delivered · on time",
      "이행 · 기한 내",
    ]);
  });

  test("what fell due and is still open says for how long", () => {
    expect(both({ schedule: "overdue", lateness: days(5), deadline: hard })).toEqual([
      "Not yet assessed · 5 days overdue",
      "평가 전 · 기한 5일 경과",
    ]);
    expect(both({ outcome: "in_progress", schedule: "overdue", lateness: days(1), deadline: hard })).toEqual([
      "In progress · 1 day overdue",
      "진행 중 · 기한 1일 경과",
    ]);
    expect(
      both({ outcome: "not_started", schedule: "overdue", lateness: days(365), deadline: hard }),
    ).toEqual(["No start found · 365 days overdue", "착수 미확인 · 기한 365일 경과"]);
  });

  test("what is not due yet says so", () => {
    expect(both({ schedule: "upcoming", deadline: hard })).toEqual([
      "Not yet assessed · not yet due",
      "평가 전 · 기한 전",
    ]);
    expect(both({ outcome: "in_progress", schedule: "window_open", deadline: hard })).toEqual([
      "In progress · due period running",
      "진행 중 · 기한 진행 중",
    ]);
  });

  test("a delivery without a hard date counts the days since it was said", () => {
    const soft = { hardness: "soft" } as const;
    expect(both({ outcome: "delivered", daysTaken: 148, deadline: soft })).toEqual([
      "Delivered · 148 days after it was said",
      "이행 · 발언 후 148일",
    ]);
    expect(both({ outcome: "delivered", daysTaken: 1 })).toEqual([
      "Delivered · 1 day after it was said",
      "이행 · 발언 후 1일",
    ]);
    expect(both({ outcome: "delivered", daysTaken: 0 })).toEqual([
      "Delivered · the day it was said",
      "이행 · 발언 당일",
    ]);
    expect(both({ outcome: "delivered", effectiveOn: "2023" })).toEqual(["Delivered", "이행"]);
  });

  test("an open promise without a date says why there is none", () => {
    expect(both({})).toEqual(["Not yet assessed · no deadline given", "평가 전 · 기한 없음"]);
    expect(both({ deadline: { hardness: "soft" } })).toEqual([
      "Not yet assessed · no fixed deadline",
      "평가 전 · 확정 기한 없음",
    ]);
    expect(both({ deadline: { hardness: "event" } })).toEqual([
      "Not yet assessed · due at a later meeting",
      "평가 전 · 차기 회의가 기한",
    ]);
    expect(both({ outcome: "in_progress", deadline: { hardness: "cadence" } })).toEqual([
      "In progress · recurring",
      "진행 중 · 정기 이행",
    ]);
  });

  test("a promise due at a meeting names its number, then its day once it is on the calendar", () => {
    expect(both({ deadline: { hardness: "event", eventNumber: 4 } })).toEqual([
      "Not yet assessed · due at the 4th meeting",
      "평가 전 · 제4차 회의가 기한",
    ]);
    expect(both({ deadline: { hardness: "event", eventNumber: 2 } })[0]).toBe(
      "Not yet assessed · due at the 2nd meeting",
    );
    const meeting = { id: "next", title: { en: "4th dialogue" }, day: "2027-03-03" };
    expect(both({ schedule: "upcoming", deadline: { hardness: "event", meeting } })).toEqual([
      "Not yet assessed · due at the meeting of 3 March 2027",
      "평가 전 · 2027년 3월 3일 회의가 기한",
    ]);
  });

  test("a repeated promise counts the occurrences that were expected by today", () => {
    const half = (edtf: string, earliest: string, latest: string, outcome: "delivered" | "unassessed") => ({
      period: { edtf, earliest, latest },
      outcome,
      schedule: "none" as const,
      lateness: null,
    });
    const occurrences = [
      half("2023-41", "2023-07-01", "2023-12-31", "delivered"),
      half("2024-40", "2024-01-01", "2024-06-30", "unassessed"),
      half("2024-41", "2024-07-01", "2024-12-31", "delivered"),
      half("2025-40", "2025-01-01", "2025-06-30", "unassessed"),
      half("2025-41", "2025-07-01", "2025-12-31", "unassessed"),
    ];
    expect(both({ outcome: "in_progress", occurrences, deadline: { hardness: "cadence" } })).toEqual([
      "In progress · recurring: 2 of 4 expected occurrences confirmed by editors",
      "진행 중 · 정기 이행: 예정 4회 중 편집자 확인 2회",
    ]);
  });

  test("silence is counted from the latest thing seen, else from the saying", () => {
    const soft = { hardness: "soft" } as const;
    expect(both({ schedule: "stale", deadline: soft })).toEqual([
      "Not yet assessed · no public update for 731 days",
      "평가 전 · 731일간 공개된 소식 없음",
    ]);
    expect(
      both({ outcome: "in_progress", schedule: "stale", effectiveOn: "2025-03-01", deadline: soft }),
    ).toEqual(["In progress · no public update for 7 days", "진행 중 · 7일간 공개된 소식 없음"]);
    expect(both({ outcome: "in_progress", schedule: "stale", effectiveOn: "2024", deadline: soft })).toEqual([
      "In progress · no public update for 67 days",
      "진행 중 · 67일간 공개된 소식 없음",
    ]);
  });

  test("what others keep says what no day changes", () => {
    const steady = (facts: Partial<Stated>) => {
      const promise = { ...plain, ...facts };
      return [steadyStateLine(promise, "en"), steadyStateLine(promise, "ko")];
    };
    expect(steady({ schedule: "overdue", lateness: days(1_059), deadline: hard })).toEqual([
      "Not yet assessed · overdue",
      "평가 전 · 기한 경과",
    ]);
    expect(steady({ schedule: "stale", deadline: { hardness: "soft" } })).toEqual([
      "Not yet assessed · no public update for a long time",
      "평가 전 · 장기간 공개된 소식 없음",
    ]);
    expect(steady({ schedule: "stale" })).toEqual([
      "Not yet assessed · no deadline given",
      "평가 전 · 기한 없음",
    ]);
    expect(steady({ outcome: "delivered", schedule: "late", lateness: days(14), deadline: hard })).toEqual([
      "Delivered · 14 days late",
      "이행 · 14일 지연",
    ]);
  });

  test("thousands of days are grouped", () => {
    expect(both({ schedule: "overdue", lateness: days(1_059), deadline: hard })).toEqual([
      "Not yet assessed · 1,059 days overdue",
      "평가 전 · 기한 1,059일 경과",
    ]);
  });

  test("where no deadline was given, long silence does not hide that", () => {
    expect(both({ schedule: "stale" })).toEqual([
      "Not yet assessed · no deadline given",
      "평가 전 · 기한 없음",
    ]);
  });

  test("what is closed without delivery says no more than that", () => {
    expect(both({ outcome: "not_delivered", deadline: hard })).toEqual(["Not delivered", "미이행"]);
    expect(both({ outcome: "withdrawn" })).toEqual(["Withdrawn", "철회"]);
    expect(both({ outcome: "superseded" })).toEqual(["Superseded", "대체"]);
    expect(both({ outcome: "unverifiable" })).toEqual(["Cannot be verified", "검증 불가"]);
  });

  test("every combination of words has a line in both languages, without holes", () => {
    for (const outcome of OUTCOME_STATES) {
      for (const schedule of SCHEDULES) {
        for (const hardness of HARDNESSES) {
          for (const line of both({ outcome, schedule, deadline: { hardness } })) {
            expect(line, `${outcome} ${schedule} ${hardness}`).toMatch(/^\S.*\S$/);
            expect(line).not.toMatch(/undefined|null|NaN| · $/);
          }
        }
      }
    }
  });
});
