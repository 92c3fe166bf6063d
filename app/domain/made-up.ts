import type { Assessment, Deadline } from "./records.ts";
import type { Outcome } from "./vocabulary.ts";

/** For tests: a deadline and an assessment as they are recorded; `more` is what a test is about. */

export function deadlineOf(more: Partial<Deadline>): Deadline {
  return {
    seq: 0,
    phrase: null,
    lang: null,
    edtf: null,
    earliest: null,
    latest: null,
    precision: null,
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
    ...more,
  };
}

export function assessmentOf(outcome: Outcome, day: string, more: Partial<Assessment> = {}): Assessment {
  return {
    seq: 0,
    outcome,
    effectiveOn: day,
    effectiveFrom: day,
    effectiveTo: day,
    summary: null,
    strength: null,
    evidence: [],
    met: null,
    author: null,
    reviewer: null,
    approval: null,
    occurrence: null,
    recordedAt: "2026-11-24T00:00:00.000Z",
    ...more,
  };
}
