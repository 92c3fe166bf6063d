import { addDays, type Day, laterDay } from "./days.ts";
import { LOOK_AFTER_DUE_DAYS, LOOK_AGAIN_DAYS } from "./outcome-rules.ts";
import type { Assessment, Check, Deadline } from "./records.ts";
import { hardDue } from "./schedule.ts";
import { CLOSING_OUTCOMES, type OutcomeState, type Schedule } from "./vocabulary.ts";

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);

/** The latest day up to `today` on which somebody looked: a check, or an assessment's day; null where nobody has. */
export function lastLookOn(
  assessments: readonly Pick<Assessment, "effectiveTo">[],
  checks: readonly Pick<Check, "checkedOn">[],
  today: Day,
): Day | null {
  const days = [
    ...assessments.map(({ effectiveTo }) => effectiveTo),
    ...checks.map(({ checkedOn }) => checkedOn),
  ];
  return days
    .filter((day) => day <= today)
    .reduce<Day | null>((last, day) => (last && last > day ? last : day), null);
}

interface Watched {
  saidOn: Day;
  outcome: OutcomeState;
  schedule: Schedule;
  deadline: Pick<Deadline, "hardness" | "latest" | "reviewOn">;
  lastCheckedOn: Day | null;
  /** The day that an editor planned. */
  plannedCheckOn: Day | null;
}

/**
 * The day to look at a promise again: the one an editor planned, if nobody has looked since; else the day after the hard
 * deadline, or the review of a loose one, and from then on at intervals since the last look. Null for a closed promise.
 */
export function nextCheckOn(promise: Watched): Day | null {
  const { saidOn, outcome, deadline, lastCheckedOn, plannedCheckOn } = promise;
  if (CLOSED.has(outcome)) return null;
  if (plannedCheckOn && (!lastCheckedOn || plannedCheckOn > lastCheckedOn)) return plannedCheckOn;
  const due = hardDue(deadline);
  const first = due ? addDays(due, LOOK_AFTER_DUE_DAYS) : deadline.reviewOn;
  const again = addDays(lastCheckedOn ?? saidOn, due ? LOOK_AGAIN_DAYS.dated : LOOK_AGAIN_DAYS.undated);
  if (!first) return again;
  return lastCheckedOn && lastCheckedOn >= first ? laterDay(first, again) : first;
}
