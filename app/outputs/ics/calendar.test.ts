import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { DialogueDetail, PromiseDetail } from "../../domain/records.ts";
import {
  combinedCalendar,
  dialogueCalendar,
  dialoguesCalendar,
  problemCalendar,
  promisesCalendar,
} from "./calendar.ts";
import type { FeedOptions } from "./options.ts";

const options: FeedOptions = {
  lang: "ko",
  publicUrl: "https://yaksok.example",
  cancelled: "status",
  tentative: false,
  tasks: false,
  alarm: null,
};
const identity = { feed: "dialogues", selfUrl: "https://yaksok.example/ko/dialogues.ics" } as const;

const dialogue: DialogueDetail = {
  id: "pangyo",
  title: { ko: "제3차 전략대화", en: "3rd Strategic Dialogue" },
  time: {
    precision: "instant",
    start: "2023-03-08T05:00:00.000Z",
    end: "2023-03-08T06:30:00.000Z",
    day: "2023-03-08",
    lastDay: "2023-03-08",
    zone: "Asia/Seoul",
  },
  status: "held",
  series: { id: "hsd", name: { ko: "전략대화" }, number: 3 },
  hosts: [{ id: "msit", name: { ko: "과기정통부" }, abbreviation: "MSIT" }],
  venue: {
    id: "agit",
    name: { ko: "판교아지트" },
    address: null,
    city: "Seongnam",
    country: "KR",
    latitude: 37.4,
    longitude: 127.1,
  },
  place: null,
  promiseCount: 0,
  summary: { ko: "논의했다." },
  notes: null,
  attendances: [],
  sources: [],
  promises: [],
  previous: null,
  next: null,
  state: "published",
  previousStart: null,
  sequence: 2,
  createdAt: "2023-03-09T00:00:00.000Z",
  updatedAt: "2023-04-14T01:02:03.000Z",
};
const onDays = (day: string, lastDay: string): DialogueDetail => ({
  ...dialogue,
  time: { precision: "day", start: day, end: lastDay, day, lastDay, zone: "Asia/Seoul" },
});

const promise: PromiseDetail = {
  id: "pangyo--policy",
  action: { ko: "정책방향 발표" },
  quote: { text: "이달 중 발표할 것", lang: "ko" },
  promisors: [
    { person: null, organization: { id: "msit", name: { ko: "과기정통부" }, abbreviation: "MSIT" } },
  ],
  dialogue: { id: "pangyo", title: dialogue.title, day: "2023-03-08", zone: "Asia/Seoul", precision: "day" },
  dialogueSummary: dialogue,
  series: null,
  saidOn: "2023-03-08",
  deadline: {
    seq: 0,
    phrase: "이달 중",
    lang: "ko",
    edtf: "2023-03",
    earliest: "2023-03-01",
    latest: "2023-03-31",
    precision: "month",
    hardness: "hard",
    basis: "editor",
    ruleId: null,
    rulesVersion: null,
    statedOn: "2023-03-08",
    reviewOn: null,
    revises: null,
    cadence: null,
    eventNumber: null,
    meeting: null,
    source: null,
  },
  deadlines: [],
  outcome: "in_progress",
  effectiveOn: null,
  schedule: "window_open",
  lateness: null,
  daysTaken: null,
  today: "2023-03-20",
  criteria: [],
  assessments: [],
  checks: [],
  links: [],
  source: null,
  notes: null,
  state: "published",
  nextCheckOn: null,
  occurrences: [],
  lastCheckedOn: null,
  termEndsOn: null,
  sequence: 0,
  createdAt: "2023-03-09T00:00:00.000Z",
  updatedAt: "2023-03-09T00:00:00.000Z",
};

const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

test("a dialogue is a file of its own, byte for byte", () => {
  expect(dialogueCalendar(dialogue, options).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yaksok//Government dialogues and promises//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    "UID:dialogue-pangyo@yaksok.example",
    "SEQUENCE:2",
    "DTSTAMP:20230414T010203Z",
    "DTSTART:20230308T050000Z",
    "DTEND:20230308T063000Z",
    "SUMMARY:제3차 전략대화",
    "TRANSP:TRANSPARENT",
    "LOCATION:판교아지트\\, Seongnam",
    "DESCRIPTION:논의했다.\\n\\n주최\\n- 과기정통부\\n\\nhttps://yaksok.e",
    " xample/ko/dialogues/pangyo",
    "CATEGORIES:과기정통부,전략대화",
    "STATUS:CONFIRMED",
    "CREATED:20230309T000000Z",
    "LAST-MODIFIED:20230414T010203Z",
    "CLASS:PUBLIC",
    "URL:https://yaksok.example/ko/dialogues/pangyo",
    "GEO:37.4;127.1",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a subscription names itself, its colour, its source and how often to look", () => {
  expect(dialoguesCalendar([], identity, options).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yaksok//Government dialogues and promises//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:약속: 정부 대화 일정",
    "X-WR-CALNAME:약속: 정부 대화 일정",
    "DESCRIPTION:정부가 연 대화와 그 자리에서 나온 약속을 매",
    " 듭지어질 때까지 기록합니다.",
    "X-WR-CALDESC:정부가 연 대화와 그 자리에서 나온 약속을 매",
    " 듭지어질 때까지 기록합니다.",
    "X-WR-TIMEZONE:Asia/Seoul",
    "COLOR:teal",
    "X-APPLE-CALENDAR-COLOR:#0B5563",
    "SOURCE;VALUE=URI:https://yaksok.example/ko/dialogues.ics",
    "URL:https://yaksok.example/ko/subscribe",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    "END:VCALENDAR",
    "",
  ]);
});

test("days are dates with the end exclusive, across a year's end too", () => {
  const text = dialoguesCalendar([onDays("2023-12-31", "2024-01-01")], identity, options);
  expect(text).toContain("\r\nDTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240102\r\n");
});

test("a cancelled dialogue is told as the subscriber's program needs it", () => {
  const gone = [{ ...dialogue, status: "cancelled" as const }];
  const of = (cancelled: FeedOptions["cancelled"]) =>
    eventsOf(dialoguesCalendar(gone, identity, { ...options, cancelled })).map((event) =>
      ["summary", "status"].map((name) => event.getFirstPropertyValue(name)),
    );
  expect(of("status")).toEqual([["[취소] 제3차 전략대화", "CANCELLED"]]);
  expect(of("visible")).toEqual([["[취소] 제3차 전략대화", "CONFIRMED"]]);
  expect(of("hide")).toEqual([]);
});

test("a promise's deadline stands on its last day and belongs to its dialogue", () => {
  const [event] = eventsOf(promisesCalendar([promise], { ...identity, feed: "promises" }, options));
  const value = (name: string) => String(event?.getFirstPropertyValue(name));
  expect(["uid", "dtstart", "dtend", "summary", "related-to"].map(value)).toEqual([
    "promise-pangyo--policy@yaksok.example",
    "2023-03-31",
    "2023-04-01",
    "[약속 기한] 정책방향 발표 — 진행 중",
    "dialogue-pangyo@yaksok.example",
  ]);
});

test("an extended deadline says the old date", () => {
  const later = { ...promise.deadline, seq: 1, latest: "2023-04-30", earliest: null, statedOn: "2023-04-03" };
  const moved = { ...promise, deadline: later, deadlines: [promise.deadline, later] };
  const [event] = eventsOf(promisesCalendar([moved], { ...identity, feed: "promises" }, options));
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2023-04-30");
  expect(event?.getFirstPropertyValue("description")).toContain(
    "연장되기 전 기한은 2023년 3월 31일이었습니다.",
  );
});

test("a promise without a hard deadline is in no calendar", () => {
  const soft = { ...promise, deadline: { ...promise.deadline, hardness: "soft" as const, latest: null } };
  expect(eventsOf(promisesCalendar([soft], { ...identity, feed: "promises" }, options))).toEqual([]);
});

test("tasks and alarms are there for those who ask", () => {
  const asked = { ...options, tasks: true, alarm: "P1D" };
  const text = combinedCalendar([dialogue], [promise], { ...identity, feed: "calendar" }, asked);
  expect(text).toContain("BEGIN:VTODO\r\nUID:promise-pangyo--policy@yaksok.example");
  expect(text).toContain("DUE;VALUE=DATE:20230331\r\n");
  expect(text).toContain("TRIGGER:-P1D\r\n");
});

test("a filter that cannot be read leaves an empty calendar that says so", () => {
  expect(problemCalendar("year", identity, options)).toContain(
    'X-YAKSOK-PROBLEM:The value of "year" cannot be read.\r\n',
  );
});

test("no text, however odd, breaks a line, adds a property or is lost", () => {
  const odd = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\r\nATTENDEE:mailto:x@y.example",
      "a;b,c\\n",
      "\u202E\u0000\u0007<b>",
      "약속 ".repeat(60),
      "🙂".repeat(40),
    ),
  );
  fc.assert(
    fc.property(odd, odd, (title, venue) => {
      const one: DialogueDetail = {
        ...dialogue,
        title: { ko: `가${title}` },
        venue: { ...(dialogue.venue as NonNullable<DialogueDetail["venue"]>), name: { ko: `나${venue}` } },
        summary: { ko: `다${title}` },
      };
      const text = dialoguesCalendar([one], identity, options);
      const lines = text.split("\r\n");
      expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
      const events = eventsOf(text);
      expect(events).toHaveLength(1);
      const names = events[0]?.getAllProperties().map(({ name }) => name);
      expect(names?.filter((name) => name === "attendee" || name === "begin")).toEqual([]);
      expect(names).toHaveLength(16);
    }),
    { numRuns: 200 },
  );
});
