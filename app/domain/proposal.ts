import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";
import type { Source } from "./records.ts";
import { CLOSING_OUTCOMES, type EvidenceStrength, type Outcome, type Role } from "./vocabulary.ts";

/** An assessment as somebody at the desk proposes it; who approved it is settled later. */
export interface ProposedAssessment {
  outcome: Outcome;
  /** EDTF: a day, a month or a year, with its first and last day. */
  effectiveOn: string;
  effectiveFrom: Day;
  effectiveTo: Day;
  summary: Localized;
  strength: EvidenceStrength | null;
  evidence: Source[];
  /** Keys of the criteria that were found met. */
  met: string[];
  occurrence: string | null;
  /** The promise that took the place of this one, where the outcome is `superseded`. */
  successor: string | null;
}

/** Outcomes that say how far the criteria are met, so that none marked means none met. */
const COUNTING: ReadonlySet<Outcome> = new Set(["delivered", "partly_delivered", "not_delivered"]);
const CLOSING: ReadonlySet<Outcome> = new Set(CLOSING_OUTCOMES);

/** The criteria met as the record keeps them: null where nobody counted, or where there are none to count. */
export function countedCriteria(
  { outcome, met }: Pick<ProposedAssessment, "outcome" | "met">,
  criteria: readonly string[],
): string[] | null {
  if (met.length > 0) return met;
  return COUNTING.has(outcome) && criteria.length > 0 ? [] : null;
}

/**
 * Whether an assessment waits for somebody else: whatever closes a promise, unless the desk has one person, and everything
 * that a contributor says.
 */
export function needsApproval(outcome: Outcome, role: Role, isOnePerson: boolean): boolean {
  if (role === "contributor") return true;
  return CLOSING.has(outcome) && !isOnePerson;
}

export function isClosing(outcome: Outcome): boolean {
  return CLOSING.has(outcome);
}
