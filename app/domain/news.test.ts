import { describe, expect, test } from "vitest";
import type { Change, ChangeDocument, ChangeKind } from "./changes.ts";
import { END_OF_TIME } from "./days.ts";
import { assessmentOf, deadlineOf } from "./made-up.ts";
import { type Ledger, type News, newsOf } from "./news.ts";
import type { Assessment, Deadline, DialogueTime } from "./records.ts";
import type { Outcome } from "./vocabulary.ts";

function line(kind: ChangeKind, before: ChangeDocument | null, after: ChangeDocument | null = {}): Change {
  const about = { seq: 1, recordedAt: "2026-11-24T00:00:00.000Z", author: "desk", reason: null };
  const where = { id: "x", dialogue: "d", promise: null, previousHash: "", hash: "" };
  return { ...about, ...where, kind, before, after };
}

const told = (change: Change, ledger: Ledger | null = null, until = END_OF_TIME): News =>
  newsOf({ change, hosts: [], series: null, ledger }, until);

const deadline = (seq: number, latest: string, more: Partial<Deadline> = {}): Deadline =>
  deadlineOf({
    seq,
    edtf: latest,
    earliest: latest,
    latest,
    precision: "day",
    statedOn: "2023-01-01",
    ...more,
  });

const assessment = (
  seq: number,
  outcome: Outcome,
  on: string,
  occurrence: string | null = null,
): Assessment => assessmentOf(outcome, on, { seq, occurrence });

describe("a line about a dialogue", () => {
  const time = (start: string, precision: DialogueTime["precision"] = "day"): DialogueTime => ({
    precision,
    start,
    end: null,
    day: precision === "month" ? `${start}-01` : start,
    lastDay: precision === "month" ? `${start}-31` : start,
    zone: "Asia/Seoul",
  });
  const what = (before: ChangeDocument | null, after: ChangeDocument) =>
    told(line("dialogue", before, after)).what;
  const march = { status: "scheduled", time: time("2027-03", "month") };
  const eighth = { status: "scheduled", time: time("2027-03-08") };
  const ninth = { status: "scheduled", time: time("2027-03-09") };

  test("is news of a new one, or of one that moved", () => {
    expect(what(null, eighth)).toBe("dialogue-new");
    expect(what(eighth, ninth)).toBe("dialogue-moved");
    expect(what(ninth, march)).toBe("dialogue-moved");
  });

  test("tells a day that was set within its month from one that moved", () => {
    expect(what(march, eighth)).toBe("dialogue-dated");
    expect(what(march, { ...march, time: time("2027-04-01") })).toBe("dialogue-moved");
  });

  test("tells a change of its status before one of its day", () => {
    expect(what(eighth, { ...ninth, status: "postponed" })).toBe("dialogue-postponed");
    expect(what(eighth, { ...eighth, status: "cancelled" })).toBe("dialogue-cancelled");
    expect(what(eighth, { ...eighth, status: "held" })).toBe("dialogue-held");
    expect(what({ ...eighth, status: "postponed" }, ninth)).toBe("dialogue-scheduled");
  });

  test("corrects one that was held, for that can no longer move", () => {
    const held = (each: typeof eighth) => ({ ...each, status: "held" });
    expect(what(held(eighth), held(ninth))).toBe("dialogue-corrected");
    expect(what(eighth, { ...eighth, notes: "more" })).toBe("dialogue-corrected");
  });
});

describe("a line about a deadline", () => {
  const what = (deadlines: Deadline[]) =>
    told(line("deadline", null), { saidOn: "2023-01-01", deadlines, assessments: [] });
  const first = deadline(0, "2023-03-31");
  const later = deadline(1, "2023-06-30", { revises: "extension", statedOn: "2023-03-20" });

  test("moves it from the one before", () => {
    expect(what([first, later])).toEqual({ what: "deadline-moved", before: first, deadline: later });
  });

  test("corrects the reading of the one that was given on the same day", () => {
    const right = deadline(2, "2023-04-30", { revises: "correction" });
    expect(what([first, later, right])).toEqual({
      what: "deadline-corrected",
      before: first,
      deadline: right,
    });
    const again = deadline(3, "2023-05-31", { revises: "correction" });
    expect(what([first, later, right, again])).toEqual({
      what: "deadline-corrected",
      before: right,
      deadline: again,
    });
  });

  test("moves it from the reading that was right", () => {
    const right = deadline(1, "2023-04-30", { revises: "correction" });
    const moved = deadline(2, "2023-06-30", { revises: "extension", statedOn: "2023-03-20" });
    expect(what([first, right, moved])).toEqual({ what: "deadline-moved", before: right, deadline: moved });
  });

  test("tells the first one with its promise", () => {
    expect(what([first])).toEqual({ what: "deadline-first", deadline: first });
    expect(
      told(line("promise", null), { saidOn: "2023-01-01", deadlines: [first], assessments: [] }),
    ).toEqual({
      what: "promise-new",
      deadline: first,
    });
  });
});

describe("a line about an outcome", () => {
  const outcome = (assessments: Assessment[], deadlines = [deadline(0, "2023-03-31")], until?: string) => {
    const news = told(line("assessment", null), { saidOn: "2023-01-01", deadlines, assessments }, until);
    if (!("assessment" in news)) throw new Error(`is news of ${news.what}`);
    const { what, before, after, state, standing } = news;
    return [what, before, after, state?.schedule ?? null, state?.lateness?.least ?? null, standing];
  };
  const begun = assessment(0, "in_progress", "2023-02-01");
  const done = assessment(1, "delivered", "2023-04-14");

  test("says what it was before, and how late it was kept", () => {
    expect(outcome([done])).toEqual(["outcome-changed", "unassessed", "delivered", "late", 14, "delivered"]);
    expect(outcome([begun, done])).toEqual([
      "outcome-changed",
      "in_progress",
      "delivered",
      "late",
      14,
      "delivered",
    ]);
  });

  test("holds it against the deadline that was in force when it was kept", () => {
    const moved = deadline(1, "2023-06-30", { revises: "extension", statedOn: "2023-03-20" });
    expect(outcome([done], [deadline(0, "2023-03-31"), moved])[3]).toBe("on_time");
    const afterwards = deadline(1, "2023-06-30", { revises: "extension", statedOn: "2023-05-01" });
    expect(outcome([done], [deadline(0, "2023-03-31"), afterwards]).slice(3, 5)).toEqual(["late", 14]);
  });

  test("tells one that is found again from one that changed", () => {
    expect(outcome([begun, assessment(1, "in_progress", "2023-03-01")])[0]).toBe("outcome-confirmed");
  });

  test("of an earlier day leaves the outcome in force as it is", () => {
    expect(outcome([done, begun])).toEqual([
      "outcome-earlier",
      "unassessed",
      "in_progress",
      "upcoming",
      null,
      "delivered",
    ]);
    expect(outcome([done, begun], undefined, "2023-03-01")[0]).toBe("outcome-changed");
  });

  test("of one period is held against outcomes of that period alone", () => {
    const half = assessment(1, "delivered", "2023-05-01", "2023-40");
    expect(outcome([begun, half])).toEqual([
      "outcome-of-period",
      "unassessed",
      "delivered",
      null,
      null,
      "delivered",
    ]);
    expect(outcome([begun, half, done]).slice(0, 3)).toEqual(["outcome-changed", "in_progress", "delivered"]);
  });
});

test("other lines are news of links, looks and names", () => {
  expect(told(line("link", null, { kind: "supersedes" }))).toEqual({
    what: "promise-linked",
    link: "supersedes",
  });
  expect(told(line("check", null)).what).toBe("check");
  expect(told(line("promise", {})).what).toBe("promise-corrected");
  expect(told(line("venue", null)).what).toBe("name-new");
  expect(told(line("series", {})).what).toBe("name-changed");
});
