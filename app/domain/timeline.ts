import { type Day, laterDay } from "./days.ts";
import { deadlineReadings } from "./deadline-versions.ts";
import type { Assessment, Check, Deadline, PromiseDetail, PromiseLink, Source } from "./records.ts";
import { hardDue, stateOn } from "./schedule.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "./vocabulary.ts";

/** What stands on a promise's timeline; `when` is the day as precisely as it is known, in EDTF. */
export type TimelineEvent = {
  /** The local day of the dialogue by which it is sorted. */
  day: Day;
  when: string;
  /** True for what is still to come. */
  ahead: boolean;
} & TimelineFact;

export type TimelineFact =
  | { kind: "said"; source: Source | null }
  | { kind: "linked"; link: PromiseLink }
  | { kind: "corrected"; deadline: Deadline; before: Deadline }
  | { kind: "extended"; deadline: Deadline; number: number }
  | { kind: "opens"; deadline: Deadline }
  | { kind: "checked"; check: Check }
  | { kind: "assessed"; assessment: Assessment }
  /**
   * The last day of a deadline: of the first (version 0) or an extension, the day a later one was given, if any, and
   * whether the promise was kept by then, or begun where the words only named a beginning.
   */
  | { kind: "due"; deadline: Deadline; version: number; movedOn: Day | null; kept: boolean }
  | { kind: "term_ends" }
  | { kind: "today" }
  | { kind: "next_check" };

/** How things of one day follow each other: what was said, what was found, what fell due, what is to come. */
const ORDER: readonly TimelineFact["kind"][] = [
  "said",
  "linked",
  "corrected",
  "extended",
  "opens",
  "checked",
  "assessed",
  "due",
  "term_ends",
  "today",
  "next_check",
];

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);

/**
 * Everything that happened to a promise up to `promise.today`, a local day of its dialogue, and what is known to lie ahead,
 * oldest first; things of one day in a fixed order. Empty on a day before it was said.
 */
export function timelineOf(promise: PromiseDetail): TimelineEvent[] {
  const { saidOn, today, dialogue, nextCheckOn, termEndsOn, outcome } = promise;
  if (saidOn > today) return [];
  const events: TimelineEvent[] = [];
  const add = (day: Day, fact: TimelineFact, when: string = day) => {
    events.push({ day, when, ahead: day > today, ...fact });
  };
  add(
    saidOn,
    { kind: "said", source: promise.source },
    dialogue.precision === "month" ? saidOn.slice(0, 7) : saidOn,
  );
  for (const link of promise.links) {
    const day = laterDay(saidOn, link.promise.saidOn);
    const month = link.promise.saidOn === day && link.promise.dialogue.precision === "month";
    if (day <= today) add(day, { kind: "linked", link }, month ? day.slice(0, 7) : day);
  }
  for (const { day, fact } of deadlineFacts(promise)) add(day, fact);
  for (const check of promise.checks) {
    if (check.checkedOn <= today) add(check.checkedOn, { kind: "checked", check });
  }
  for (const assessment of promise.assessments) {
    const { effectiveTo, effectiveOn } = assessment;
    if (effectiveTo <= today) add(effectiveTo, { kind: "assessed", assessment }, effectiveOn);
  }
  if (termEndsOn && (termEndsOn <= today || !CLOSED.has(outcome))) add(termEndsOn, { kind: "term_ends" });
  add(today, { kind: "today" });
  if (nextCheckOn) add(nextCheckOn, { kind: "next_check" });
  return events.sort((a, b) => compare(a.day, b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What its deadlines put on the timeline; an extension shows from the day it was given, a due day also ahead of its time. */
function deadlineFacts(promise: PromiseDetail): { day: Day; fact: TimelineFact }[] {
  const { saidOn, assessments, today } = promise;
  const facts: { day: Day; fact: TimelineFact }[] = [];
  const readings = deadlineReadings(promise.deadlines).filter(
    ({ deadline }, index) => index === 0 || deadline.statedOn <= today,
  );
  const judgements = assessments.filter(
    ({ occurrence, effectiveTo }) => occurrence === null && effectiveTo <= today,
  );
  readings.forEach(({ deadline, corrected }, index) => {
    const { statedOn, earliest } = deadline;
    if (index > 0) facts.push({ day: statedOn, fact: { kind: "extended", deadline, number: index } });
    corrected.forEach((before, position) => {
      const after = corrected[position + 1] ?? deadline;
      facts.push({ day: laterDay(saidOn, statedOn), fact: { kind: "corrected", deadline: after, before } });
    });
    const due = hardDue(deadline);
    if (earliest && earliest > statedOn && earliest !== due && deadline.hardness !== "event") {
      facts.push({ day: earliest, fact: { kind: "opens", deadline } });
    }
    if (!due) return;
    const movedOn = readings[index + 1]?.deadline.statedOn ?? null;
    const state = stateOn({ saidOn, terms: [deadline], judgements }, due);
    const kept = state.schedule === "on_time";
    facts.push({ day: due, fact: { kind: "due", deadline, version: index, movedOn, kept } });
  });
  return facts;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
