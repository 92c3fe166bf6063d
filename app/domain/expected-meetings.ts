import { addDays, type Day, earlierDay, laterDay } from "./days.ts";
import type { PromiseDetail } from "./records.ts";

/** A period in which something was said to take place: EDTF where it has a name, and its days, inclusive. */
export interface StatedPeriod {
  edtf: string | null;
  from: Day;
  to: Day;
}

/**
 * The periods in which a promise says that its series will meet: one for each occurrence of a repeated one, the term of one
 * with a date. Days are local to the dialogue it was said at.
 */
export function expectedPeriods(
  promise: Pick<PromiseDetail, "saidOn" | "deadline" | "occurrences">,
): StatedPeriod[] {
  const { saidOn, deadline, occurrences } = promise;
  if (deadline.cadence) {
    return occurrences.map(({ period }) => ({
      edtf: period.edtf,
      from: period.earliest,
      to: period.latest,
    }));
  }
  const { earliest, latest, edtf } = deadline;
  if (!latest) return [];
  const from = laterDay(earliest ?? saidOn, earlierDay(addDays(saidOn, 1), latest));
  return [{ edtf: from === earliest ? edtf : null, from, to: latest }];
}
