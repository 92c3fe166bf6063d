import { type Day, dayIn, type Today } from "./days.ts";
import type { DialogueFilter } from "./filters.ts";
import type { DialogueSummary, PromiseDetail, PromiseSummary } from "./records.ts";

/** True when a dialogue had begun by `today` in its own zone; one known to the month counts from the month's first day. */
export function hasBegun({ time }: Pick<DialogueSummary, "time">, today: Today): boolean {
  return time.day <= dayIn(today, time.zone);
}

/** How a dialogue stood on the past day asked for: one that began later was still ahead. */
export function statusOn(
  dialogue: Pick<DialogueSummary, "time" | "status">,
  today: Today,
): DialogueSummary["status"] {
  return today.asOf && !hasBegun(dialogue, today) ? "scheduled" : dialogue.status;
}

/**
 * A dialogue as it stood on the past day asked for: one that began later was still ahead, with nothing promised there.
 * Unchanged where no past day was asked for.
 */
export function dialogueOn<T extends DialogueSummary>(dialogue: T, today: Today): T {
  if (!today.asOf || hasBegun(dialogue, today)) return dialogue;
  return { ...dialogue, status: statusOn(dialogue, today), promiseCount: 0 };
}

/** The promises that had been made by the past day asked for; all of them where none was. */
export function madeBy<T extends Pick<PromiseSummary, "saidOn">>(promises: readonly T[], today: Today): T[] {
  return promises.filter(({ saidOn }) => !today.asOf || saidOn <= today.day);
}

/** A promise without what came after a day: deadlines given, outcomes that became true, looks, and links to later promises. */
export function upTo(promise: PromiseDetail, day: Day): PromiseDetail {
  return {
    ...promise,
    deadlines: promise.deadlines.filter(({ statedOn }, index) => index === 0 || statedOn <= day),
    assessments: promise.assessments.filter(({ effectiveTo }) => effectiveTo <= day),
    links: promise.links.filter(({ promise: other }) => other.saidOn <= day),
    checks: promise.checks.filter(({ checkedOn }) => checkedOn <= day),
    ...repliesBy(promise, day),
  };
}

/** The statements made by a day, those closed later still open; an open one is what makes a promise disputed. */
function repliesBy({ replies, state }: PromiseDetail, day: Day): Pick<PromiseDetail, "replies" | "state"> {
  if (replies.length === 0) return { replies, state };
  const made = replies
    .filter(({ on }) => on <= day)
    .map((each) => (each.closedOn && each.closedOn > day ? { ...each, closedOn: null } : each));
  return { replies: made, state: made.some(({ closedOn }) => closedOn === null) ? "disputed" : "published" };
}

/** What a list's filter on the past day asked for: dialogues that had begun by then, later ones left out. */
export function begunBy(filter: DialogueFilter, today: Today): DialogueFilter {
  return today.asOf ? { ...filter, to: earlier(filter.to, today.day) } : filter;
}

function earlier(day: Day | undefined, other: Day): Day {
  return day !== undefined && day < other ? day : other;
}
