import { describe, expect, test } from "vitest";
import type { CalendarPromise } from "../../domain/calendar-records.ts";
import { OUTCOME_STATES } from "../../domain/vocabulary.ts";
import { promiseCalendar, promisesCalendar } from "./calendar.ts";
import {
  componentsOf,
  dialogue,
  identity,
  options,
  promise,
  textOf,
  valuesOf,
  withDeadlines,
} from "./made-up.ts";
import type { FeedOptions } from "./options.ts";

const text = (one: CalendarPromise, asked: Partial<FeedOptions> = {}) =>
  textOf(promisesCalendar([one], identity, { ...options, ...asked }));
const told = (one: CalendarPromise, ...names: string[]) =>
  componentsOf(text(one)).map((event) => valuesOf(event, ...names));
const described = (one: CalendarPromise, lang: FeedOptions["lang"] = "ko") =>
  valuesOf(componentsOf(text(one, { lang }))[0], "description")[0]?.split("\n");

describe("a promise's deadline", () => {
  test("stands on its last day, the whole day, and belongs to its dialogue", () => {
    expect(text(promise).split("\r\n").slice(18)).toEqual([
      "BEGIN:VEVENT",
      "UID:promise-pangyo--policy@yaksok.example",
      "SEQUENCE:0",
      "DTSTAMP:20230309T000000Z",
      "CREATED:20230309T000000Z",
      "LAST-MODIFIED:20230309T000000Z",
      "CLASS:PUBLIC",
      "SUMMARY:[약속 기한] 정책방향 발표 — 진행 중",
      "DESCRIPTION:상태: 진행 중 · 기한 진행 중\\n약속한 곳: 과기",
      " 정통부\\n발언: “이달 중 발표할 것”\\n기한: “이달 중",
      " ”\\, 2023년 3월 1일~31일\\n대화: 제3차 전략대화\\n\\nhttps://yak",
      " sok.example/ko/promises/pangyo--policy",
      "CATEGORIES:과기정통부,전략대화",
      "URL:https://yaksok.example/ko/promises/pangyo--policy",
      "RELATED-TO:dialogue-pangyo@yaksok.example",
      "DTSTART;VALUE=DATE:20230331",
      "DTEND;VALUE=DATE:20230401",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("that was extended keeps its UID, moves, and says every day that it was before", () => {
    const once = withDeadlines({ latest: "2023-04-30", revises: "extension", statedOn: "2023-04-03" });
    expect(told({ ...once, sequence: 1 }, "uid", "sequence", "dtstart")).toEqual([
      ["promise-pangyo--policy@yaksok.example", "1", "2023-04-30"],
    ]);
    expect(described(once)).toContain("연장되기 전 기한은 2023년 3월 31일이었습니다.");
    const twice = withDeadlines(
      { latest: "2023-04-30", revises: "extension", statedOn: "2023-04-03" },
      { latest: "2023-05-31", revises: "extension", statedOn: "2023-05-02" },
    );
    expect(described(twice, "en")).toContain(
      "The deadline was 31 March 2023, then 30 April 2023 before it was extended.",
    );
  });

  test("that was read wrongly at first never was on that day", () => {
    const corrected = withDeadlines({ latest: "2023-04-30", revises: "correction" });
    expect(told(corrected, "dtstart")).toEqual([["2023-04-30"]]);
    expect(described(corrected)?.join()).not.toContain("연장");
  });

  test("says nothing of an extension that comes after the day asked for", () => {
    const later = withDeadlines({ latest: "2023-04-30", revises: "extension", statedOn: "2023-04-03" });
    const before = { ...later, deadline: later.deadlines[0] as CalendarPromise["deadline"] };
    expect(told(before, "dtstart")).toEqual([["2023-03-31"]]);
    expect(described(before)?.join()).not.toContain("연장");
  });

  test("is a file of its own, which names no calendar, and is empty where no day is known", () => {
    const file = (one: CalendarPromise) => textOf(promiseCalendar(one, options));
    expect(file(promise)).not.toMatch(/^(NAME|X-WR-CALNAME)/m);
    expect(componentsOf(file(promise)).map((event) => valuesOf(event, "dtstart"))).toEqual([["2023-03-31"]]);
    expect(componentsOf(file(withDeadlines({ hardness: "soft", latest: null })))).toEqual([]);
  });

  test("for a beginning is marked as one", () => {
    expect(told(withDeadlines({ hardness: "hard_start" }), "summary")).toEqual([
      ["[착수 기한] 정책방향 발표 — 진행 중"],
    ]);
  });

  test("at a meeting stands on the meeting's day and names it, and on none while there is no meeting", () => {
    const meeting = { id: "next", title: dialogue.title, day: "2023-06-01" };
    const at = { phrase: "차기 회의에서", hardness: "event", meeting } as const;
    const known = withDeadlines({ ...at, earliest: "2023-06-01", latest: "2023-06-01" });
    expect(told(known, "dtstart")).toEqual([["2023-06-01"]]);
    expect(described(known)).toContain("기한: “차기 회의에서”, 2023년 6월 1일 (제3차 전략대화)");
    expect(told(withDeadlines({ ...at, meeting: null, earliest: null, latest: null }), "uid")).toEqual([]);
  });

  test("that is soft, repeated or missing is in no calendar", () => {
    for (const hardness of ["soft", "cadence", "none"] as const) {
      expect(told(withDeadlines({ hardness, latest: null }), "uid")).toEqual([]);
    }
  });
});

describe("a deadline as a task", () => {
  const task = (one: CalendarPromise, asked: Partial<FeedOptions> = {}) =>
    componentsOf(text(one, { tasks: true, ...asked }), "vtodo")[0];

  test("is due on its day and has no start", () => {
    const names = ["uid", "due", "dtstart", "status", "completed", "related-to", "dtstamp", "class"];
    expect(valuesOf(task(promise), ...names)).toEqual([
      "promise-pangyo--policy@yaksok.example",
      "2023-03-31",
      null,
      "IN-PROCESS",
      null,
      "dialogue-pangyo@yaksok.example",
      "2023-03-09T00:00:00Z",
      "PUBLIC",
    ]);
    expect(componentsOf(text(promise, { tasks: true }))).toEqual([]);
  });

  test("is done when the promise was kept, and called off when nothing more is expected", () => {
    const progress = OUTCOME_STATES.map((outcome) => [
      outcome,
      ...valuesOf(task({ ...promise, outcome, effectiveOn: "2023-04" }), "status", "completed"),
    ]);
    expect(progress).toEqual([
      ["unassessed", "NEEDS-ACTION", null],
      ["not_started", "NEEDS-ACTION", null],
      ["in_progress", "IN-PROCESS", null],
      ["delivered", "COMPLETED", "2023-04-30T12:00:00Z"],
      ["partly_delivered", "COMPLETED", "2023-04-30T12:00:00Z"],
      ["not_delivered", "CANCELLED", null],
      ["withdrawn", "CANCELLED", null],
      ["superseded", "CANCELLED", null],
      ["unverifiable", "CANCELLED", null],
    ]);
  });

  test("rings before the day it is due, as long as it is open", () => {
    const alarm = (one: CalendarPromise) =>
      task(one, { alarm: "P1D" })
        ?.getAllSubcomponents("valarm")
        .map((each) => each.getFirstProperty("trigger")?.toICALString());
    expect(alarm(promise)).toEqual(["TRIGGER;RELATED=END:-P1D"]);
    expect(alarm({ ...promise, outcome: "delivered" })).toEqual([]);
  });
});
