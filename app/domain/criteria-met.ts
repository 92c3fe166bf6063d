import type { Assessment, Criterion, PromiseDetail } from "./records.ts";

/** A criterion, whether it is met as far as is recorded, and the assessment that says so. */
export interface CriterionMet {
  criterion: Criterion;
  met: boolean | null;
  by: Assessment | null;
}

/**
 * How the criteria of a promise stand by its latest assessment that counted them, each met one with the assessment that
 * first found it so. `met` is null where no assessment counted; those of single occurrences count for these alone.
 */
export function criteriaMet({
  criteria,
  assessments,
}: Pick<PromiseDetail, "criteria" | "assessments">): CriterionMet[] {
  const counted = assessments.filter(({ met, occurrence }) => met !== null && occurrence === null);
  const latest = counted.at(-1) ?? null;
  return criteria.map((criterion) => {
    if (!latest) return { criterion, met: null, by: null };
    const has = ({ met }: Assessment) => met?.includes(criterion.key) ?? false;
    if (!has(latest)) return { criterion, met: false, by: latest };
    const since = counted.findLastIndex((each) => !has(each)) + 1;
    return { criterion, met: true, by: counted[since] ?? latest };
  });
}
