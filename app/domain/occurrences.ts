import { periodsUntil } from "./cadence.ts";
import { addDays, type Day } from "./days.ts";
import type { Assessment, Deadline, Occurrence } from "./records.ts";
import { stateOn } from "./schedule.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "./vocabulary.ts";

interface Repeated {
  saidOn: Day;
  today: Day;
  deadline: Pick<Deadline, "cadence">;
  outcome: OutcomeState;
  effectiveOn: string | null;
  termEndsOn: Day | null;
  assessments: readonly Pick<Assessment, "outcome" | "effectiveFrom" | "effectiveTo" | "occurrence">[];
}

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);
const KEPT: ReadonlySet<OutcomeState> = new Set(["delivered", "partly_delivered"]);

/**
 * The occurrences that a repeated promise expects, each with a state of its own on `today`, a local day of its dialogue: its
 * period is a hard deadline, and the assessments that name it are its judgements. Nothing is expected any more once the
 * promise itself is closed or the promisor's term has ended. Empty for a promise that is not repeated.
 */
export function occurrencesOn(promise: Repeated): Occurrence[] {
  const { cadence } = promise.deadline;
  if (!cadence) return [];
  const { saidOn, today, assessments } = promise;
  const end = endOf(promise);
  return periodsUntil(cadence, saidOn, end && end < today ? addDays(end, -1) : today)
    .filter(({ earliest }) => !end || earliest < end)
    .map((period) => {
      const { earliest, latest, edtf } = period;
      const term = { statedOn: saidOn, hardness: "hard" as const, earliest, latest, reviewOn: null };
      const judgements = assessments.filter(({ occurrence }) => occurrence === edtf);
      const { outcome, schedule, lateness } = stateOn({ saidOn, terms: [term], judgements }, today);
      return { period, outcome, schedule, lateness };
    });
}

/** How many occurrences were expected up to a day, and what became of them. */
export interface OccurrenceCount {
  expected: number;
  /** Kept, wholly or in part. */
  confirmed: number;
  /** Not confirmed, and their period is still running. */
  open: number;
  /** Not confirmed, and their period is over. */
  past: number;
}

/** Counts the occurrences whose period has begun by `today`, a local day of the dialogue. */
export function countOccurrences(occurrences: readonly Occurrence[], today: Day): OccurrenceCount {
  const begun = occurrences.filter(({ period }) => period.earliest <= today);
  const unconfirmed = begun.filter(({ outcome }) => !KEPT.has(outcome));
  const open = unconfirmed.filter(({ period }) => period.latest >= today).length;
  return {
    expected: begun.length,
    confirmed: begun.length - unconfirmed.length,
    open,
    past: unconfirmed.length - open,
  };
}

/** The day from which nothing more is expected; null while it is. */
function endOf({ outcome, assessments, termEndsOn, today }: Repeated): Day | null {
  const closing = assessments.filter(
    (each) => each.occurrence === null && each.effectiveTo <= today && CLOSED.has(each.outcome),
  );
  const closedOn = CLOSED.has(outcome) ? (closing.at(-1)?.effectiveTo ?? null) : null;
  if (closedOn && termEndsOn) return closedOn < termEndsOn ? closedOn : termEndsOn;
  return closedOn ?? termEndsOn;
}
