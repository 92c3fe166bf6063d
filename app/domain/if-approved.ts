import type { ProposedAssessment } from "./proposal.ts";
import type { Assessment, PromiseDetail } from "./records.ts";
import { type Stated, statedOn } from "./stated.ts";

/** How a promise would stand today with one more assessment on record; occurrences are left as they are. */
export function ifApproved(promise: PromiseDetail, proposed: ProposedAssessment): Stated {
  const { saidOn, deadlines, assessments, today, occurrences } = promise;
  const judgement: Pick<
    Assessment,
    "outcome" | "effectiveOn" | "effectiveFrom" | "effectiveTo" | "occurrence"
  > = proposed;
  const stated = statedOn({ saidOn, deadlines, assessments: [...assessments, judgement] }, today);
  return { ...stated, occurrences };
}
