import { describe, expect, test } from "vitest";
import type { CalendarDialogue } from "../../domain/calendar-records.ts";
import { dialogueCalendar, dialoguesCalendar } from "./calendar.ts";
import { componentsOf, dialogue, identity, onDays, options, textOf, valuesOf } from "./made-up.ts";
import type { FeedOptions } from "./options.ts";

const text = (one: CalendarDialogue, asked: Partial<FeedOptions> = {}) =>
  textOf(dialoguesCalendar([one], identity, { ...options, ...asked }));
const told = (one: CalendarDialogue, asked: Partial<FeedOptions>, ...names: string[]) =>
  componentsOf(text(one, asked)).map((event) => valuesOf(event, ...names));

describe("when a dialogue is", () => {
  test("an instant is told in UTC, without an end where none is known", () => {
    expect(text(dialogue)).toContain("\r\nDTSTART:20230308T050000Z\r\nDTEND:20230308T063000Z\r\n");
    const open = { ...dialogue, time: { ...dialogue.time, end: null } };
    expect(text(open)).toContain("\r\nDTSTART:20230308T050000Z\r\nSTATUS:");
  });

  test("days are dates with the end exclusive, across a year's end too", () => {
    expect(text(onDays("2023-12-31", "2024-01-01"))).toContain(
      "\r\nDTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240102\r\n",
    );
    expect(text(onDays("2024-02-28"))).toContain("\r\nDTEND;VALUE=DATE:20240229\r\n");
  });

  const month: CalendarDialogue = {
    ...dialogue,
    time: {
      precision: "month",
      start: "2024-02",
      end: null,
      day: "2024-02-01",
      lastDay: "2024-02-29",
      zone: "Asia/Seoul",
    },
  };

  test("a month is no bar across all its days: it is left out, or stands tentatively on the first", () => {
    expect(told(month, {}, "summary")).toEqual([]);
    expect(told(month, { tentative: true }, "summary", "status", "dtstart", "dtend")).toEqual([
      ["[날짜 미정] 제3차 전략대화", "TENTATIVE", "2024-02-01", "2024-02-02"],
    ]);
    expect(told(month, { tentative: true, lang: "en" }, "summary")).toEqual([
      ["[Date to be confirmed] 3rd Strategic Dialogue"],
    ]);
  });

  test("a file of one dialogue has it, known to the month or called off, whatever is asked", () => {
    const file = (one: CalendarDialogue) =>
      componentsOf(textOf(dialogueCalendar(one, { ...options, cancelled: "hide" }))).map((event) =>
        valuesOf(event, "status"),
      );
    expect([file(month), file({ ...dialogue, status: "cancelled" })]).toEqual([
      [["TENTATIVE"]],
      [["CANCELLED"]],
    ]);
  });
});

describe("what became of a dialogue", () => {
  test("a cancelled one is told as the subscriber's program needs it", () => {
    const gone: CalendarDialogue = { ...dialogue, status: "cancelled", sequence: 3 };
    const as = (cancelled: FeedOptions["cancelled"]) =>
      told(gone, { cancelled, alarm: "P1D" }, "uid", "sequence", "summary", "status");
    const uid = "dialogue-pangyo@yaksok.example";
    expect(as("status")).toEqual([[uid, "3", "[취소] 제3차 전략대화", "CANCELLED"]]);
    expect(as("visible")).toEqual([[uid, "3", "[취소] 제3차 전략대화", "CONFIRMED"]]);
    expect(as("hide")).toEqual([]);
    expect(told(gone, { lang: "en" }, "summary")).toEqual([["[Cancelled] 3rd Strategic Dialogue"]]);
    expect(text(gone, { alarm: "P1D" })).not.toContain("VALARM");
  });

  test("a postponed one is tentative", () => {
    const off: CalendarDialogue = { ...dialogue, status: "postponed" };
    expect(told(off, {}, "summary", "status")).toEqual([["[연기] 제3차 전략대화", "TENTATIVE"]]);
    expect(told(off, { lang: "en" }, "summary")).toEqual([["[Postponed] 3rd Strategic Dialogue"]]);
  });

  test("one that moved keeps its UID and says the old date as precisely as it was known", () => {
    const from = (previousStart: string, lang: FeedOptions["lang"]) => {
      const [event] = told({ ...onDays("2023-04-05"), previousStart }, { lang }, "uid", "description");
      return [event?.[0], event?.[1]?.split("\n")[0]];
    };
    const uid = "dialogue-pangyo@yaksok.example";
    expect(from("2023-03-08", "ko")).toEqual([uid, "당초 일정 2023년 3월 8일"]);
    expect(from("2023-03", "en")).toEqual([uid, "Moved from March 2023"]);
    expect(from("2023-03-08T05:00:00.000Z", "en")).toEqual([
      uid,
      "Moved from 8 March 2023, 14:00 (Korean Standard Time)",
    ]);
  });
});

describe("what an entry shows", () => {
  test("texts are in the feed's language, and in another where there is none", () => {
    const [event] = told(dialogue, { lang: "en" }, "summary", "description", "url");
    expect(event).toEqual([
      "3rd Strategic Dialogue",
      [
        "논의했다.",
        "",
        "Hosts",
        "- MSIT",
        "",
        "Attendees",
        "- 이종호, 장관, 과기정통부",
        "",
        "Promises",
        "- 정책방향 발표 — Delivered · 14 days late",
        "",
        "Sources",
        "- 연합뉴스: https://news.example/1",
        "",
        "https://yaksok.example/en/dialogues/pangyo",
      ].join("\n"),
      "https://yaksok.example/en/dialogues/pangyo",
    ]);
  });

  test("place and position are there as far as they are known, on the equator too", () => {
    const bare = { ...dialogue, venue: null };
    expect(told(bare, {}, "location", "geo")).toEqual([[null, null]]);
    expect(told({ ...bare, place: { city: "Seoul", country: "KR" } }, {}, "location")).toEqual([["Seoul"]]);
    const venue = { ...(dialogue.venue as object), latitude: 0, longitude: 0, address: "판교로 1" };
    expect(told({ ...bare, venue: venue as CalendarDialogue["venue"] }, {}, "location", "geo")).toEqual([
      ["판교아지트, 판교로 1, Seongnam", "0,0"],
    ]);
  });

  test("a council that is its own series is one category", () => {
    const council = { name: { ko: "국가인공지능위원회" } };
    expect(text({ ...dialogue, hosts: [council], series: council })).toContain(
      "\r\nCATEGORIES:국가인공지능위원회\r\n",
    );
  });

  test("DTSTAMP is the stored time of the last change to it, and so is LAST-MODIFIED", () => {
    expect(told(dialogue, {}, "dtstamp", "last-modified", "created", "class", "transp")).toEqual([
      ["2023-04-14T01:02:03Z", "2023-04-14T01:02:03Z", "2023-03-09T00:00:00Z", "PUBLIC", "TRANSPARENT"],
    ]);
  });

  test("an alarm rings before the start for those who ask, and says what for", () => {
    const [alarm] = componentsOf(text(dialogue, { alarm: "PT2H" }))[0]?.getAllSubcomponents("valarm") ?? [];
    expect(valuesOf(alarm, "action", "description", "trigger")).toEqual([
      "DISPLAY",
      "제3차 전략대화",
      "-PT2H",
    ]);
  });
});
