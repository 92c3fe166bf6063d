import { expect, test } from "vitest";
import { assessmentOf, deadlineOf } from "./made-up.ts";
import type { Assessment, Deadline, PromiseDetail, PromiseLink } from "./records.ts";
import { type TimelineEvent, timelineOf } from "./timeline.ts";
import { barOf } from "./timeline-bar.ts";
import { promiseRow } from "./year/promises.ts";

const source = (url: string) => ({ url, title: null, publisher: null, publishedOn: null, archivedUrl: null });

const deadline = (more: Partial<Deadline>): Deadline =>
  deadlineOf({
    phrase: "이달 중",
    lang: "ko",
    edtf: "2023-03",
    earliest: "2023-03-01",
    latest: "2023-03-31",
    precision: "month",
    ...more,
  });

const assessment = (more: Partial<Assessment>): Assessment =>
  assessmentOf("delivered", "2023-04-14", {
    evidence: [source("https://imaeil.com/page/view/2023041416471051690")],
    recordedAt: "2023-05-01T00:00:00.000Z",
    ...more,
  });

const dialogue = { id: "pangyo", title: { en: "3rd dialogue" } };

/** The founding promise: said on 8 March 2023, due "이달 중", kept on 14 April. */
const founding: PromiseDetail = {
  id: "pangyo--policy",
  action: { en: "Announce the policy direction" },
  quote: { text: "이달 중 발표할 것", lang: "ko" },
  promisors: [],
  dialogue: { ...dialogue, day: "2023-03-08", zone: "Asia/Seoul", precision: "day" },
  dialogueSummary: {
    ...dialogue,
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
    promiseCount: 1,
  },
  series: null,
  saidOn: "2023-03-08",
  deadline: deadline({}),
  deadlines: [deadline({})],
  outcome: "delivered",
  effectiveOn: "2023-04-14",
  schedule: "late",
  lateness: { least: 14, most: 14 },
  daysTaken: null,
  today: "2026-11-24",
  criteria: [],
  assessments: [assessment({})],
  checks: [],
  links: [],
  occurrences: [],
  source: source("https://m.etoday.co.kr/view.php?idxno=2228714"),
  notes: null,
  state: "published",
  lastCheckedOn: "2023-04-14",
  nextCheckOn: null,
  replies: [],
  termEndsOn: null,
  sequence: 0,
  createdAt: "2023-03-09T00:00:00.000Z",
  updatedAt: "2023-04-15T00:00:00.000Z",
};

const restated: PromiseLink = {
  kind: "restates",
  direction: "from",
  promise: {
    id: "busan--policy",
    action: { en: "Announce it after all" },
    saidOn: "2024-02-01",
    dialogue: { id: "busan", title: { en: "4th dialogue" }, precision: "day" },
  },
};

/** A made-up one: read wrongly at first, extended, looked at, restated, then kept two days after the new deadline. */
const eventful: PromiseDetail = {
  ...founding,
  deadlines: [
    deadline({ earliest: "2023-10-01", latest: "2023-10-31" }),
    deadline({ seq: 1, earliest: "2023-07-01", latest: "2023-12-31", revises: "correction" }),
    deadline({
      seq: 2,
      phrase: "내년 상반기",
      earliest: "2024-01-01",
      latest: "2024-06-30",
      statedOn: "2023-12-20",
      revises: "extension",
    }),
  ],
  checks: [
    { checkedOn: "2024-02-01", found: false, note: null, sources: [] },
    { checkedOn: "2024-05-10", found: true, note: null, sources: [] },
  ],
  links: [restated],
  assessments: [
    assessment({
      outcome: "in_progress",
      effectiveOn: "2024-05",
      effectiveFrom: "2024-05-01",
      effectiveTo: "2024-05-31",
    }),
    assessment({ seq: 1, effectiveOn: "2024-07-02", effectiveFrom: "2024-07-02", effectiveTo: "2024-07-02" }),
  ],
  lateness: { least: 2, most: 2 },
};

/** An event in a line: its day, its kind, and what tells it from others of the kind. */
function line(event: TimelineEvent): string {
  const { day, when, ahead, kind } = event;
  const words = [when === day ? day : `${day} (${when})`, kind, tell(event), ahead ? "ahead" : ""];
  return words.filter(Boolean).join(" ");
}

function tell(event: TimelineEvent): string {
  switch (event.kind) {
    case "linked":
      return `${event.link.direction} ${event.link.kind}`;
    case "corrected":
      return `${event.before.latest} to ${event.deadline.latest}`;
    case "extended":
      return `${event.number} to ${event.deadline.latest}`;
    case "checked":
      return event.check.found ? "found" : "nothing";
    case "assessed":
      return event.assessment.outcome;
    case "due":
      return `${event.version}${event.movedOn ? `, moved ${event.movedOn}` : ""}${event.kept ? ", kept" : ""}`;
    default:
      return "";
  }
}

const lines = (promise: PromiseDetail) => timelineOf(promise).map(line);

test("the founding promise was said, fell due, and was kept fourteen days later", () => {
  expect(lines(founding)).toEqual([
    "2023-03-08 said",
    "2023-03-31 due 0",
    "2023-04-14 assessed delivered",
    "2026-11-24 today",
  ]);
});

test("a promise with a past tells corrections, extensions, checks and restatements in the order of their days", () => {
  expect(lines(eventful)).toEqual([
    "2023-03-08 said",
    "2023-03-08 corrected 2023-10-31 to 2023-12-31",
    "2023-07-01 opens",
    "2023-12-20 extended 1 to 2024-06-30",
    "2023-12-31 due 0, moved 2023-12-20",
    "2024-01-01 opens",
    "2024-02-01 linked from restates",
    "2024-02-01 checked nothing",
    "2024-05-10 checked found",
    "2024-05-31 (2024-05) assessed in_progress",
    "2024-06-30 due 1",
    "2024-07-02 assessed delivered",
    "2026-11-24 today",
  ]);
});

test("on a past day what came later is left out, and its due days lie ahead", () => {
  const asOf: PromiseDetail = {
    ...eventful,
    today: "2023-08-01",
    outcome: "unassessed",
    schedule: "window_open",
    lateness: null,
    nextCheckOn: "2024-01-01",
  };
  expect(lines(asOf)).toEqual([
    "2023-03-08 said",
    "2023-03-08 corrected 2023-10-31 to 2023-12-31",
    "2023-07-01 opens",
    "2023-08-01 today",
    "2023-12-31 due 0 ahead",
    "2024-01-01 next_check ahead",
  ]);
});

test("before the day it was said a promise has no timeline", () => {
  expect(timelineOf({ ...founding, today: "2023-03-07" })).toEqual([]);
  expect(barOf({ ...founding, today: "2023-03-07" })).toBeNull();
});

test("what is kept on its last day is kept by then, and a month is told as a month", () => {
  const inTime = {
    ...founding,
    dialogue: { ...founding.dialogue, precision: "month" as const },
    saidOn: "2023-03-01",
    assessments: [
      assessment({ effectiveTo: "2023-03-31", effectiveFrom: "2023-03-31", effectiveOn: "2023-03-31" }),
    ],
  };
  expect(lines(inTime)).toEqual([
    "2023-03-01 (2023-03) said",
    "2023-03-31 assessed delivered",
    "2023-03-31 due 0, kept",
    "2026-11-24 today",
  ]);
});

test("the bar of the founding promise is late from the deadline to the day it was kept", () => {
  expect(barOf(founding)).toEqual({
    stretches: [
      { kind: "term", from: 0, to: 62.2 },
      { kind: "late", from: 62.2, to: 100 },
    ],
    marks: [
      { kind: "said", day: "2023-03-08", at: 0 },
      { kind: "due", day: "2023-03-31", at: 62.2 },
      { kind: "closed", day: "2023-04-14", at: 100 },
    ],
  });
});

test("the bar of an extended promise tells the extension from the delay", () => {
  expect(barOf(eventful)).toEqual({
    stretches: [
      { kind: "term", from: 0, to: 61.8 },
      { kind: "extension", from: 61.8, to: 99.6 },
      { kind: "late", from: 99.6, to: 100 },
    ],
    marks: [
      { kind: "said", day: "2023-03-08", at: 0 },
      { kind: "due", day: "2023-12-31", at: 61.8 },
      { kind: "extended", day: "2024-06-30", at: 99.6 },
      { kind: "closed", day: "2024-07-02", at: 100 },
    ],
  });
});

test("an open promise without a date runs to today", () => {
  const open: PromiseDetail = {
    ...founding,
    deadlines: [deadline({ hardness: "none", earliest: null, latest: null })],
    assessments: [],
    outcome: "unassessed",
    schedule: "none",
    lateness: null,
    today: "2023-06-08",
  };
  expect(barOf(open)).toEqual({
    stretches: [{ kind: "undated", from: 0, to: 100 }],
    marks: [
      { kind: "said", day: "2023-03-08", at: 0 },
      { kind: "today", day: "2023-06-08", at: 100 },
    ],
  });
});

test("a year shows the window of the founding promise, and the fourteen days past it as another stretch", () => {
  expect(promiseRow(2023, founding)).toEqual({
    promise: founding,
    pieces: [
      { kind: "term", from: 18.2, to: 24.5, cutStart: false, cutEnd: false },
      { kind: "late", from: 24.5, to: 28.4, cutStart: false, cutEnd: false },
    ],
    marks: [
      { kind: "said", at: 18.2 },
      { kind: "due", at: 24.5 },
      { kind: "kept", at: 28.4 },
    ],
    dues: ["2023-03-31"],
    closedOn: "2023-04-14",
  });
});

test("an overdue promise runs on to today, over the end of the year that it was due in", () => {
  const overdue: PromiseDetail = {
    ...founding,
    assessments: [],
    outcome: "unassessed",
    schedule: "overdue",
    lateness: { least: 306, most: 306 },
    today: "2024-01-31",
  };
  expect(promiseRow(2023, overdue)?.pieces[1]).toEqual({
    kind: "late",
    from: 24.5,
    to: 100,
    cutStart: false,
    cutEnd: true,
  });
  const next = promiseRow(2024, overdue);
  expect([next?.pieces, next?.marks]).toEqual([
    [{ kind: "late", from: 0, to: 8.3, cutStart: true, cutEnd: false }],
    [],
  ]);
  expect(promiseRow(2023, { ...overdue, today: "2023-03-07" })).toBeNull();
});

test("the time that was left when a promise was kept is a stretch of its own", () => {
  const early: PromiseDetail = {
    ...founding,
    assessments: [assessment({ effectiveFrom: "2023-03-20", effectiveTo: "2023-03-20" })],
    schedule: "on_time",
    lateness: null,
  };
  expect(promiseRow(2023, early)?.pieces.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ["term", 18.2, 21.5],
    ["spare", 21.5, 24.5],
  ]);
});

test("a promise without a date has neither a due mark nor time past it", () => {
  const vague: PromiseDetail = {
    ...founding,
    deadlines: [deadline({ hardness: "soft", earliest: null, latest: null, phrase: "조속히" })],
    assessments: [],
    outcome: "unassessed",
    schedule: "stale",
    lateness: null,
    today: "2023-12-31",
  };
  const row = promiseRow(2023, vague);
  expect(row?.pieces.map(({ kind }) => kind)).toEqual(["undated"]);
  expect([row?.marks, row?.dues, row?.closedOn]).toEqual([[{ kind: "said", at: 18.2 }], [], null]);
});
