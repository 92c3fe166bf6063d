import { describe, expect, test } from "vitest";
import {
  around,
  type Brief,
  briefOn,
  countsOf,
  latestAssessment,
  lookIsDue,
  occurrencesDue,
  settledOn,
  unconfirmedOccurrences,
} from "./brief.ts";
import { todayAsOf, todayAt } from "./days.ts";
import { assessmentOf, deadlineOf } from "./made-up.ts";
import type { Assessment, DialogueSummary, Occurrence, PromiseDetail } from "./records.ts";

const TODAY = todayAsOf("2024-03-01");

const meeting = (id: string, day: string, more: Partial<DialogueSummary> = {}): DialogueSummary => ({
  id,
  title: { en: id },
  time: { precision: "day", start: day, end: null, day, lastDay: day, zone: "Asia/Seoul" },
  status: "held",
  series: null,
  hosts: [],
  venue: null,
  place: null,
  promiseCount: 0,
  ...more,
});
const first = meeting("first", "2023-01-10");
const second = meeting("second", "2024-01-10");
const third = meeting("third", "2024-06-10", { status: "scheduled" });

const deadline = deadlineOf({ hardness: "none", basis: "rule", statedOn: "2023-01-10" });
const judged = (outcome: Assessment["outcome"], day: string, occurrence: string | null = null): Assessment =>
  assessmentOf(outcome, day, { occurrence, recordedAt: "2024-02-01T00:00:00.000Z" });
const promise = (id: string, at: DialogueSummary, more: Partial<PromiseDetail> = {}): PromiseDetail => ({
  id,
  action: { en: id },
  quote: null,
  promisors: [],
  dialogue: { id: at.id, title: at.title, day: at.time.day, zone: "Asia/Seoul", precision: "day" },
  dialogueSummary: at,
  series: null,
  saidOn: at.time.day,
  deadline,
  deadlines: [deadline],
  outcome: "unassessed",
  effectiveOn: null,
  schedule: "none",
  lateness: null,
  daysTaken: null,
  today: "2024-03-01",
  criteria: [],
  assessments: [],
  checks: [],
  links: [],
  occurrences: [],
  source: null,
  notes: null,
  state: "published",
  lastCheckedOn: null,
  nextCheckOn: null,
  replies: [],
  termEndsOn: null,
  sequence: 0,
  createdAt: "2023-02-01T00:00:00.000Z",
  updatedAt: "2023-02-01T00:00:00.000Z",
  ...more,
});
const ids = (brief: Brief) => ({
  dueAtNext: brief.dueAtNext.map(({ dialogue, promises }) => [dialogue.id, promises.map(({ id }) => id)]),
  open: brief.open.map(({ dialogue, promises }) => [dialogue.id, promises.map(({ id }) => id)]),
  settledSince: brief.settledSince.map(({ id }) => id),
});

describe("around a day", () => {
  test("the next dialogue is the first after the day, and the day's own one is the latest", () => {
    expect(around([third, first, second], todayAsOf("2024-01-10"))).toEqual({
      next: third,
      latest: second,
      begun: 2,
    });
  });

  test("a dialogue after a past day was still ahead, whatever became of it", () => {
    expect(around([first, second], todayAsOf("2023-05-01")).next).toEqual({ ...second, status: "scheduled" });
  });

  test("a cancelled or postponed one is neither next nor latest", () => {
    const gone = [first, { ...second, status: "cancelled" }, { ...third, status: "postponed" }] as const;
    const found = around(gone, todayAt(new Date("2024-03-01T00:00:00Z"), ["Asia/Seoul"]));
    expect([found.next, found.latest?.id]).toEqual([null, "first"]);
  });
});

describe("counts", () => {
  test("come first: settled, delivered and late among them, and the three ways of being open", () => {
    expect(
      countsOf([
        promise("a", first, { outcome: "delivered", schedule: "late" }),
        promise("b", first, { outcome: "delivered", schedule: "on_time" }),
        promise("c", first, { outcome: "withdrawn" }),
        promise("d", second, { schedule: "overdue" }),
        promise("e", second, { outcome: "in_progress", schedule: "window_open" }),
        promise("f", second, { schedule: "upcoming" }),
        promise("g", second, { schedule: "stale" }),
      ]),
    ).toEqual({
      promises: 7,
      dialogues: 2,
      settled: 3,
      delivered: 2,
      deliveredLate: 1,
      open: 4,
      overdue: 1,
      notYetDue: 2,
      withoutDate: 1,
    });
  });

  test("a promise that only had to begin, and has, is open without a date", () => {
    const begun = promise("a", first, { outcome: "in_progress", schedule: "late" });
    const { open, overdue, withoutDate, deliveredLate } = countsOf([begun]);
    expect([open, overdue, withoutDate, deliveredLate]).toEqual([1, 0, 1, 0]);
  });

  test("of nothing are nothing", () => {
    expect(countsOf([])).toMatchObject({ promises: 0, dialogues: 0, settled: 0, open: 0, withoutDate: 0 });
  });
});

describe("the brief", () => {
  test("groups what is open by the dialogue it was said at, oldest first, in the record's order", () => {
    const promises = [
      promise("new-b", second),
      promise("new-a", second),
      promise("old", first),
      promise("done", first, { outcome: "delivered" }),
    ];
    expect(ids(briefOn([first, second, third], promises, TODAY)).open).toEqual([
      ["first", ["old"]],
      ["second", ["new-b", "new-a"]],
    ]);
  });

  test("puts first what falls due at the next dialogue", () => {
    const at = { id: "third", title: third.title, day: "2024-06-10" };
    const promises = [
      promise("anytime", second),
      promise("there", second, { deadline: { ...deadline, hardness: "event", meeting: at } }),
    ];
    expect(ids(briefOn([first, second, third], promises, TODAY))).toEqual({
      dueAtNext: [["second", ["there"]]],
      open: [["second", ["anytime"]]],
      settledSince: [],
    });
  });

  test("takes “at the next dialogue” for the next one also while none is announced", () => {
    const event = { ...deadline, hardness: "event" as const };
    const promises = [
      promise("next", second, { deadline: event }),
      promise("tenth", second, { deadline: { ...event, eventNumber: 10 } }),
    ];
    expect(ids(briefOn([first, second], promises, TODAY))).toEqual({
      dueAtNext: [["second", ["next"]]],
      open: [["second", ["tenth"]]],
      settledSince: [],
    });
  });

  test("leaves what was due at an earlier dialogue among the open ones", () => {
    const at = { id: "second", title: second.title, day: "2024-01-10" };
    const late = promise("late", first, {
      deadline: { ...deadline, hardness: "event", meeting: at },
      schedule: "overdue",
    });
    expect(ids(briefOn([first, second, third], [late], TODAY)).open).toEqual([["first", ["late"]]]);
  });

  test("tells what was settled on the day of the latest dialogue or after it, in that order", () => {
    const settled = (id: string, day: string) =>
      promise(id, first, { outcome: "delivered", assessments: [judged("delivered", day)] });
    const promises = [
      settled("later", "2024-02-20"),
      settled("before", "2024-01-09"),
      settled("there", "2024-01-10"),
    ];
    expect(ids(briefOn([first, second, third], promises, TODAY)).settledSince).toEqual(["there", "later"]);
  });

  test("of a past day knows nothing of promises made later", () => {
    const promises = [
      promise("old", first, { today: "2023-05-01" }),
      promise("new", second, { today: "2023-05-01" }),
    ];
    const brief = briefOn([first, second, third], promises, todayAsOf("2023-05-01"));
    expect([brief.counts.promises, brief.latest?.id, brief.next?.id]).toEqual([1, "first", "second"]);
  });

  test("of a series without dialogues is empty", () => {
    const { counts, ...rest } = briefOn([], [], TODAY);
    expect(rest).toEqual({ next: null, latest: null, dueAtNext: [], open: [], settledSince: [] });
    expect(counts.promises).toBe(0);
  });
});

describe("one promise on the brief", () => {
  test("has its latest assessment by effective day, up to the day, those of occurrences apart", () => {
    const assessments = [
      judged("in_progress", "2024-02-01"),
      judged("not_started", "2023-06-01"),
      judged("delivered", "2024-02-10", "2024-01"),
      judged("delivered", "2024-03-02"),
    ];
    const found = latestAssessment(promise("a", first, { assessments }));
    expect([found?.outcome, found?.effectiveOn]).toEqual(["in_progress", "2024-02-01"]);
    expect(latestAssessment(promise("a", first))).toBeNull();
  });

  test("is settled on a day only when it is closed", () => {
    const assessments = [judged("delivered", "2024-02-10")];
    expect(settledOn(promise("a", first, { outcome: "delivered", assessments }))).toBe("2024-02-10");
    expect(settledOn(promise("a", first))).toBeNull();
  });

  test("tells the occurrences that nobody has confirmed, of those that have been due", () => {
    const occurrence = (edtf: string, latest: string, schedule: Occurrence["schedule"]): Occurrence => ({
      period: { edtf, earliest: "2023-01-01", latest },
      outcome: schedule === "on_time" ? "delivered" : "unassessed",
      schedule,
      lateness: null,
    });
    const occurrences = [
      occurrence("2023-40", "2023-06-30", "on_time"),
      occurrence("2023-41", "2023-12-31", "overdue"),
      occurrence("2024-40", "2024-06-30", "window_open"),
    ];
    const repeated = promise("a", first, { occurrences });
    expect(unconfirmedOccurrences(repeated).map(({ period }) => period.edtf)).toEqual(["2023-41"]);
    expect(occurrencesDue(repeated)).toBe(2);
  });

  test("has a look due from its day on", () => {
    expect(lookIsDue({ nextCheckOn: "2024-03-01" }, "2024-03-01")).toBe(true);
    expect(lookIsDue({ nextCheckOn: "2024-03-02" }, "2024-03-01")).toBe(false);
    expect(lookIsDue({ nextCheckOn: null }, "2024-03-01")).toBe(false);
  });
});
