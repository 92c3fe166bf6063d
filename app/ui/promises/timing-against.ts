import type { Deadline, PromiseDetail } from "../../domain/records.ts";
import { stateOn } from "../../domain/schedule.ts";
import type { Lang } from "../../i18n/locale.ts";
import { timingText } from "../../i18n/state-line.ts";

/** How a promise stands against one of its deadlines, as if it had been the only one; null where nothing can be late. */
export function timingAgainst(promise: PromiseDetail, deadline: Deadline, lang: Lang): string | null {
  const { saidOn, assessments, today } = promise;
  const judgements = assessments.filter(({ occurrence }) => occurrence === null);
  const { schedule, lateness } = stateOn({ saidOn, terms: [deadline], judgements }, today);
  return timingText({ ...promise, deadline, schedule, lateness }, lang);
}
