import { addDays, type Day } from "../days.ts";
import { CLOSE_AFTER_DAYS } from "../outcome-rules.ts";
import { hardDue, type Term } from "../schedule.ts";
import { type Approval, CLOSING_OUTCOMES, type Outcome } from "../vocabulary.ts";
import { type Policy, type Refusal, refusal } from "./refusal.ts";

/** A promise as a new assessment meets it. Days are local to its dialogue. */
export interface AssessedPromise {
  saidOn: Day;
  /** The day on which the assessment is recorded. */
  today: Day;
  /** The deadline in force; for an assessment of one occurrence, the occurrence's. */
  term: Pick<Term, "hardness" | "latest"> | null;
  termEndsOn: Day | null;
  criteria: readonly string[];
  /** Days of the checks on record. */
  checks: readonly Day[];
  /** Names of the occurrences expected so far; null for a promise that is not repeated. */
  occurrences: ReadonlySet<string> | null;
  /** Addresses of the dialogue's own reports, which prove nothing about what came after. */
  ownReports: ReadonlySet<string>;
  isSuperseded: boolean;
}

export interface NewAssessment {
  outcome: Outcome;
  effectiveFrom: Day;
  effectiveTo: Day;
  evidence: readonly { url: string; publishedOn: Day | null }[];
  met: readonly string[] | null;
  author: string | null;
  reviewer: string | null;
  approval: Approval | null;
  occurrence: string | null;
}

/** Outcomes that say that something was done. */
const RAISING: ReadonlySet<Outcome> = new Set(["in_progress", "delivered", "partly_delivered"]);
const CLOSING: ReadonlySet<Outcome> = new Set(CLOSING_OUTCOMES);

/** Every reason not to take an assessment; none where it may be recorded. */
export function assessmentRefusals(
  promise: AssessedPromise,
  assessment: NewAssessment,
  policy: Policy,
): Refusal[] {
  if (policy.copied) return [];
  return [
    ...datesRefused(promise, assessment, policy),
    ...evidenceRefused(promise, assessment),
    ...criteriaRefused(promise, assessment, policy),
    ...closingRefused(promise, assessment, policy),
  ];
}

function datesRefused(
  { saidOn, today, occurrences }: AssessedPromise,
  { effectiveFrom, effectiveTo, occurrence }: NewAssessment,
  { imported }: Policy,
): Refusal[] {
  const refused: Refusal[] = [];
  if (effectiveTo < saidOn) {
    refused.push(refusal("assessment_before_promise", "effectiveOn", { day: effectiveTo, saidOn }));
  }
  if (!imported && effectiveFrom > today) {
    refused.push(refusal("assessment_in_future", "effectiveOn", { day: effectiveFrom, today }));
  }
  if (occurrence !== null && !occurrences?.has(occurrence)) {
    refused.push(refusal("occurrence_unknown", "occurrence", { occurrence }));
  }
  return refused;
}

function evidenceRefused(
  promise: AssessedPromise,
  { outcome, evidence, effectiveTo }: NewAssessment,
): Refusal[] {
  const refused: Refusal[] = [];
  if (outcome === "not_started") {
    if (!promise.checks.some((day) => day <= effectiveTo)) refused.push(refusal("check_missing", "outcome"));
  } else if (evidence.length === 0) {
    refused.push(refusal("evidence_missing", "evidence"));
  }
  const { saidOn } = promise;
  evidence.forEach(({ url, publishedOn }, index) => {
    if (publishedOn === null || publishedOn >= saidOn) return;
    refused.push(refusal("evidence_before_promise", `evidence[${index}]`, { url, day: publishedOn, saidOn }));
  });
  if (RAISING.has(outcome) && evidence.length > 0 && provesNothing(promise, evidence)) {
    refused.push(refusal("circular_proof", "evidence", { url: evidence[0]?.url ?? "" }));
  }
  return refused;
}

/** True where all the evidence is the dialogue's own report of itself. */
function provesNothing({ ownReports }: AssessedPromise, evidence: NewAssessment["evidence"]): boolean {
  return evidence.every(({ url }) => ownReports.has(url));
}

function criteriaRefused(
  promise: AssessedPromise,
  { outcome, met }: NewAssessment,
  { imported }: Policy,
): Refusal[] {
  if (met === null && outcome !== "partly_delivered") return [];
  const { criteria } = promise;
  const unknown = (met ?? []).filter((key) => !criteria.includes(key));
  if (unknown.length > 0) return unknown.map((key) => refusal("criterion_unknown", "met", { key }));
  const known = met !== null && criteria.length > 0;
  const count = new Set(met).size;
  switch (outcome) {
    case "delivered":
      return known && count < criteria.length ? [refusal("criteria_unmet", "met")] : [];
    case "partly_delivered":
      if (!known) return imported ? [] : [refusal("criteria_missing", "met")];
      return count === 0 || count === criteria.length ? [refusal("criteria_not_parted", "met")] : [];
    case "not_delivered":
      return count > 0 ? [refusal("criteria_met_after_all", "met")] : [];
    default:
      return [];
  }
}

function closingRefused(
  promise: AssessedPromise,
  { outcome, effectiveTo, author, reviewer, approval }: NewAssessment,
  { imported, onePerson }: Policy,
): Refusal[] {
  const refused: Refusal[] = [];
  if (outcome === "superseded" && !promise.isSuperseded)
    refused.push(refusal("successor_missing", "outcome"));
  if (outcome === "not_delivered") refused.push(...windowRefused(promise, effectiveTo));
  if (!CLOSING.has(outcome)) return refused;
  if (reviewer !== null && sameName(reviewer, author)) {
    refused.push(refusal("approval_by_author", "reviewer", { reviewer }));
  } else if (reviewer === null && !imported && !(onePerson && approval === "one_person")) {
    refused.push(refusal("approval_missing", "reviewer"));
  }
  return refused;
}

/** "Not delivered" is said when the window is closed for good: the hard deadline and 90 days, or the end of the term. */
function windowRefused({ term, termEndsOn }: AssessedPromise, effectiveTo: Day): Refusal[] {
  if (termEndsOn !== null && effectiveTo >= termEndsOn) return [];
  const due = hardDue(term);
  if (due === null) return [refusal("no_window", "outcome")];
  const closes = addDays(due, CLOSE_AFTER_DAYS);
  return effectiveTo > closes
    ? []
    : [refusal("window_still_open", "effectiveOn", { due, closes, days: String(CLOSE_AFTER_DAYS) })];
}

function sameName(a: string, b: string | null): boolean {
  return b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
}
