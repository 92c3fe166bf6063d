import { occurrencesOn } from "./occurrences.ts";
import type { ProposedAssessment } from "./proposal.ts";
import type { Assessment, PromiseDetail } from "./records.ts";
import { type Stated, statedOn } from "./stated.ts";

/** How a promise would stand today with one more assessment on record. */
export function ifApproved(promise: PromiseDetail, proposed: ProposedAssessment): Stated {
  const { saidOn, deadlines, assessments, today } = promise;
  const judgement: Pick<
    Assessment,
    "outcome" | "effectiveOn" | "effectiveFrom" | "effectiveTo" | "occurrence"
  > = proposed;
  const all = [...assessments, judgement];
  const stated = statedOn({ saidOn, deadlines, assessments: all }, today);
  return { ...stated, occurrences: occurrencesOn({ ...promise, ...stated, assessments: all }) };
}
