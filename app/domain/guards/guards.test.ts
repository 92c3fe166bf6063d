import { describe, expect, test } from "vitest";
import { type AssessedPromise, assessmentRefusals, type NewAssessment } from "./assessment.ts";
import { checkRefusals, criteriaRefusals, extensionRefusals, linkRefusals } from "./entries.ts";
import { ownReports } from "./own-reports.ts";
import type { Policy } from "./refusal.ts";

const promise: AssessedPromise = {
  saidOn: "2023-03-08",
  today: "2026-11-24",
  term: { hardness: "hard", latest: "2023-03-31" },
  termEndsOn: null,
  criteria: ["plan", "budget"],
  checks: [],
  occurrences: null,
  ownReports: new Set(["https://msit.example/announcement"]),
  isSuperseded: false,
};
const delivered: NewAssessment = {
  outcome: "delivered",
  effectiveFrom: "2023-04-14",
  effectiveTo: "2023-04-14",
  evidence: [{ url: "https://news.example/plan", publishedOn: "2023-04-14" }],
  met: ["plan", "budget"],
  author: "Kim",
  reviewer: "Lee",
  approval: "second_editor",
  occurrence: null,
};
const desk: Policy = { imported: false, copied: false, onePerson: false };
const imported: Policy = { imported: true, copied: false, onePerson: false };

const refused = (more: Partial<NewAssessment>, about: Partial<AssessedPromise> = {}, policy = desk) =>
  assessmentRefusals({ ...promise, ...about }, { ...delivered, ...more }, policy).map(
    ({ guard, part }) => `${guard} at ${part}`,
  );

describe("an assessment", () => {
  test("with later evidence, all criteria met and a second editor is taken", () => {
    expect(refused({})).toEqual([]);
  });

  test("cannot be dated before its promise, but on its day it can", () => {
    expect(refused({ effectiveFrom: "2023-03-07", effectiveTo: "2023-03-07" })).toEqual([
      "assessment_before_promise at effectiveOn",
    ]);
    expect(refused({ effectiveFrom: "2023-03-08", effectiveTo: "2023-03-08" })).toEqual([]);
    expect(refused({ effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31" })).toEqual([]);
  });

  test("cannot be dated after the day it is recorded on", () => {
    expect(refused({ effectiveFrom: "2026-11-25", effectiveTo: "2026-11-25" })).toEqual([
      "assessment_in_future at effectiveOn",
    ]);
    expect(refused({ effectiveFrom: "2026-11-25", effectiveTo: "2026-11-25" }, {}, imported)).toEqual([]);
  });

  test("needs evidence, and evidence from after the promise", () => {
    expect(refused({ evidence: [] })).toEqual(["evidence_missing at evidence"]);
    expect(
      refused({
        evidence: [...delivered.evidence, { url: "https://a.example/", publishedOn: "2023-03-07" }],
      }),
    ).toEqual(["evidence_before_promise at evidence[1]"]);
  });

  test("cannot rest on the dialogue's own report alone", () => {
    const own = { url: "https://msit.example/announcement", publishedOn: "2023-03-08" };
    expect(refused({ evidence: [own] })).toEqual(["circular_proof at evidence"]);
    expect(refused({ outcome: "in_progress", met: null, evidence: [own] })).toEqual([
      "circular_proof at evidence",
    ]);
    expect(refused({ evidence: [own, ...delivered.evidence] })).toEqual([]);
  });

  test("that no start was found needs a check by that day, and no evidence", () => {
    const looked = { outcome: "not_started" as const, evidence: [], met: null };
    expect(refused(looked)).toEqual(["check_missing at outcome"]);
    expect(refused(looked, { checks: ["2023-04-15"] })).toEqual(["check_missing at outcome"]);
    expect(refused(looked, { checks: ["2023-04-14"] })).toEqual([]);
  });

  test("of delivery means every criterion, of part of it some and not all", () => {
    expect(refused({ met: ["plan"] })).toEqual(["criteria_unmet at met"]);
    expect(refused({ met: ["plan", "law"] })).toEqual(["criterion_unknown at met"]);
    const partly = { outcome: "partly_delivered" as const };
    expect(refused({ ...partly, met: ["plan"] })).toEqual([]);
    expect(refused({ ...partly, met: [] })).toEqual(["criteria_not_parted at met"]);
    expect(refused(partly)).toEqual(["criteria_not_parted at met"]);
    expect(refused({ ...partly, met: null })).toEqual(["criteria_missing at met"]);
    expect(refused({ ...partly, met: null }, { criteria: [] }, imported)).toEqual([]);
  });

  test("that nothing came of it waits until 90 days after the deadline, or the end of the term", () => {
    const failed = (effectiveTo: string) => ({
      outcome: "not_delivered" as const,
      met: [],
      effectiveFrom: effectiveTo,
      effectiveTo,
    });
    expect(refused(failed("2023-06-29"))).toEqual(["window_still_open at effectiveOn"]);
    expect(refused(failed("2023-06-30"))).toEqual([]);
    expect(refused(failed("2023-06-29"), { termEndsOn: "2023-06-01" })).toEqual([]);
    const soft = { term: { hardness: "soft" as const, latest: null } };
    expect(refused(failed("2026-01-01"), soft)).toEqual(["no_window at outcome"]);
    expect(refused({ ...failed("2023-07-30"), met: ["plan"] })).toEqual(["criteria_met_after_all at met"]);
  });

  test("that closes the promise needs another editor, except at a desk of one person", () => {
    expect(refused({ reviewer: null, approval: null })).toEqual(["approval_missing at reviewer"]);
    expect(refused({ reviewer: " kim" })).toEqual(["approval_by_author at reviewer"]);
    expect(refused({ reviewer: " kim" }, {}, imported)).toEqual(["approval_by_author at reviewer"]);
    expect(refused({ reviewer: null, approval: null }, {}, imported)).toEqual([]);
    const alone: Policy = { imported: false, copied: false, onePerson: true };
    expect(refused({ reviewer: null, approval: null }, {}, alone)).toEqual(["approval_missing at reviewer"]);
    expect(refused({ reviewer: null, approval: "one_person" }, {}, alone)).toEqual([]);
    expect(refused({ outcome: "in_progress", met: null, reviewer: null, approval: null })).toEqual([]);
  });

  test("that it was superseded needs its successor", () => {
    const superseded = { outcome: "superseded" as const, met: null };
    expect(refused(superseded)).toEqual(["successor_missing at outcome"]);
    expect(refused(superseded, { isSuperseded: true })).toEqual([]);
  });

  test("of an occurrence names one that the promise expects", () => {
    expect(refused({ occurrence: "2023-40" })).toEqual(["occurrence_unknown at occurrence"]);
    expect(refused({ occurrence: "2023-40" }, { occurrences: new Set(["2023-40"]) })).toEqual([]);
  });
});

test("a dialogue's own reports are the source of the words, what was out by its last day, and a host's undated pages", () => {
  const source = (url: string, publishedOn: string | null, publisher: string | null = null) => ({
    url,
    publishedOn,
    publisher,
  });
  const own = ownReports(
    [
      source("https://a.example/same-day", "2023-03-08"),
      source("https://a.example/next-day", "2023-03-09"),
      source("https://a.example/undated", null, "A newspaper"),
      source("https://a.example/host", null, "Ministry of Science & ICT"),
    ],
    "https://a.example/words",
    ["Ministry of Science, ICT", "MSIT"],
    "2023-03-08",
  );
  expect([...own]).toEqual([
    "https://a.example/same-day",
    "https://a.example/host",
    "https://a.example/words",
  ]);
});

test("a check is dated between the promise and today", () => {
  const guardsOf = (day: string) =>
    checkRefusals("2023-03-08", "2026-11-24", day, desk).map(({ guard }) => guard);
  expect(guardsOf("2023-03-07")).toEqual(["check_before_promise"]);
  expect(guardsOf("2023-03-08")).toEqual([]);
  expect(guardsOf("2026-11-25")).toEqual(["check_in_future"]);
});

test("an extension is given after the promise and moves the date to a later day", () => {
  const hard = (latest: string, statedOn = "2023-04-03") => ({ hardness: "hard" as const, latest, statedOn });
  const guardsOf = (extension: ReturnType<typeof hard>) =>
    extensionRefusals("2023-03-08", "2026-11-24", hard("2023-03-31"), extension, desk).map(
      ({ guard }) => guard,
    );
  expect(guardsOf(hard("2023-04-30"))).toEqual([]);
  expect(guardsOf(hard("2023-03-31"))).toEqual(["extension_not_later"]);
  expect(guardsOf(hard("2023-04-30", "2023-03-07"))).toEqual(["extension_before_promise"]);
  expect(guardsOf(hard("2027-04-30", "2026-11-25"))).toEqual(["extension_in_future"]);
});

test("links lead to a promise that exists, not to itself and not in a circle", () => {
  const links: Record<string, string[]> = { b: ["c"], c: ["d"] };
  const guardsOf = (from: string, to: string) =>
    linkRefusals(
      { from, kind: "supersedes", to },
      (id) => "abcd".includes(id),
      (id) => links[id] ?? [],
    ).map(({ guard, values }) => `${guard} ${values.path ?? ""}`.trim());
  expect(guardsOf("a", "b")).toEqual([]);
  expect(guardsOf("a", "a")).toEqual(["link_to_itself"]);
  expect(guardsOf("a", "e")).toEqual(["link_to_unknown"]);
  expect(guardsOf("d", "b")).toEqual(["link_in_circle d → b → c → d"]);
});

test("a criterion that was counted as met cannot be dropped", () => {
  expect(criteriaRefusals(["plan"], ["plan", "plan"])).toEqual([]);
  expect(criteriaRefusals(["plan"], ["budget"]).map(({ guard }) => guard)).toEqual(["criterion_in_use"]);
});
