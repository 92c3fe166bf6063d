import { type Day, daysBetween } from "./days.ts";
import { deadlineVersions } from "./deadline-versions.ts";
import type { Assessment, Deadline, Occurrence, PromiseSummary } from "./records.ts";
import { hardDue, stateOn } from "./schedule.ts";

/** The fields of a promise that its state is told from; occurrences where they are at hand. */
export type Stated = Pick<
  PromiseSummary,
  "outcome" | "schedule" | "lateness" | "daysTaken" | "effectiveOn" | "saidOn" | "today"
> & {
  deadline: Pick<Deadline, "hardness"> & Partial<Pick<Deadline, "eventNumber" | "meeting">>;
  occurrences?: readonly Occurrence[];
};

/** The deadline as far as a promise's state depends on it. */
type Term = Pick<Deadline, "statedOn" | "hardness" | "earliest" | "latest" | "reviewOn" | "revises">;
type Judgement = Pick<Assessment, "outcome" | "effectiveOn" | "effectiveFrom" | "effectiveTo" | "occurrence">;

/**
 * A promise's state on a local day of its dialogue, with the deadline in force, from all that was ever recorded of it.
 * Throws where it has no deadline row at all, which the record does not allow.
 */
export function statedOn<T extends Term>(
  {
    saidOn,
    deadlines,
    assessments,
  }: { saidOn: Day; deadlines: readonly T[]; assessments: readonly Judgement[] },
  day: Day,
): Omit<Stated, "deadline" | "occurrences"> & { deadline: T } {
  const terms = deadlineVersions(deadlines);
  const judgements = assessments.filter(({ occurrence }) => occurrence === null);
  const { outcome, schedule, lateness, term, judgement } = stateOn({ saidOn, terms, judgements }, day);
  const deadline = terms.find((each) => each === term) ?? terms[0];
  if (!deadline) throw new Error("a promise has no deadline row");
  const assessment = judgements.find((each) => each === judgement) ?? null;
  const kept = outcome === "delivered" || outcome === "partly_delivered";
  const dated = judgement !== null && judgement.effectiveFrom === judgement.effectiveTo;
  return {
    saidOn,
    deadline,
    outcome,
    effectiveOn: assessment?.effectiveOn ?? null,
    schedule,
    lateness,
    daysTaken: kept && dated && !hardDue(deadline) ? daysBetween(saidOn, judgement.effectiveFrom) : null,
    today: day,
  };
}
