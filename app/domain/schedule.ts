import { addDays, type Day, daysBetween, END_OF_TIME } from "./days.ts";
import {
  CLOSING_OUTCOMES,
  type Hardness,
  type Outcome,
  type OutcomeState,
  type Schedule,
} from "./vocabulary.ts";

/**
 * A deadline as the schedule needs it; days are local to the dialogue. One at a meeting has the days of that meeting, once
 * it is on the calendar, and none before.
 */
export interface Term {
  statedOn: Day;
  hardness: Hardness;
  earliest: Day | null;
  latest: Day | null;
  /** For soft deadlines and none: the last day on which silence is not yet stale. */
  reviewOn: Day | null;
}

/** An assessment as the schedule needs it: the first and last day on which it may have become true. */
export interface Judgement {
  outcome: Outcome;
  effectiveFrom: Day;
  effectiveTo: Day;
}

/** All that a promise's state depends on, besides the day. Terms and judgements in the order of recording. */
export interface PromiseFacts {
  saidOn: Day;
  terms: readonly Term[];
  judgements: readonly Judgement[];
}

/** Days past a deadline. `least` and `most` differ when the day of delivery is known only to the month or year. */
export interface Lateness {
  least: number;
  most: number;
}

export interface PromiseState {
  outcome: OutcomeState;
  schedule: Schedule;
  lateness: Lateness | null;
  /** The term in force on the day, and the judgement, if any. */
  term: Term | null;
  judgement: Judgement | null;
}

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);
const KEPT: ReadonlySet<OutcomeState> = new Set(["delivered", "partly_delivered"]);
const BEGUN: ReadonlySet<OutcomeState> = new Set([...KEPT, "in_progress"]);
const DUE: ReadonlySet<Hardness> = new Set(["hard", "hard_start", "event"]);

/**
 * What is true of a promise on a local day of its dialogue, by the assessments effective and the deadlines stated by
 * then. Overdue starts the day after the last day of the window (PROMISES.md B).
 */
export function stateOn(facts: PromiseFacts, day: Day): PromiseState {
  const judgement = latestJudgement(facts, day);
  const outcome: OutcomeState = judgement?.outcome ?? "unassessed";
  // A deadline is known from the start of its promise; extensions count from the day they were given.
  const term = facts.terms.filter((each, index) => index === 0 || each.statedOn <= day).at(-1) ?? null;
  const measured = measuredAt(facts, term, judgement, outcome, day);
  return { outcome, term, judgement, ...scheduleOf(term, measured, outcome, day) };
}

function latestJudgement(facts: PromiseFacts, day: Day): Judgement | null {
  let latest: Judgement | null = null;
  for (const each of facts.judgements) {
    if (each.effectiveTo <= day && (!latest || each.effectiveTo >= latest.effectiveTo)) latest = each;
  }
  return latest;
}

/**
 * The judgement whose day is held against the deadline: the keeping of the promise, or, where the words only named a
 * beginning, the first act towards it (PROMISES.md C, "must have begun by the end of the named period").
 */
function measuredAt(
  { judgements }: PromiseFacts,
  term: Term | null,
  judgement: Judgement | null,
  outcome: OutcomeState,
  day: Day,
): Judgement | null {
  if (term?.hardness === "hard_start" && BEGUN.has(outcome)) {
    const acts = judgements.filter((each) => BEGUN.has(each.outcome) && each.effectiveTo <= day);
    return acts.reduce<Judgement | null>(
      (first, each) => (first && first.effectiveTo <= each.effectiveTo ? first : each),
      null,
    );
  }
  return KEPT.has(outcome) ? judgement : null;
}

function scheduleOf(
  term: Term | null,
  measured: Judgement | null,
  outcome: OutcomeState,
  day: Day,
): { schedule: Schedule; lateness: Lateness | null } {
  if (!term) return { schedule: "none", lateness: null };
  const due = hardDue(term);
  if (!due) return { schedule: CLOSED.has(outcome) ? "none" : silence(term, day), lateness: null };
  if (measured) {
    const lateness = {
      least: Math.max(0, daysBetween(due, measured.effectiveFrom)),
      most: Math.max(0, daysBetween(due, measured.effectiveTo)),
    };
    return lateness.least > 0
      ? { schedule: "late", lateness }
      : { schedule: "on_time", lateness: lateness.most > 0 ? lateness : null };
  }
  if (CLOSED.has(outcome)) return { schedule: "none", lateness: null };
  if (day > due) {
    const days = daysBetween(due, day);
    return { schedule: "overdue", lateness: { least: days, most: days } };
  }
  return { schedule: day >= (term.earliest ?? term.statedOn) ? "window_open" : "upcoming", lateness: null };
}

/**
 * The day after which a promise with this deadline is overdue; null for soft, recurring and missing ones, and for one at a
 * meeting that is not on the calendar yet.
 */
export function hardDue(term: Pick<Term, "hardness" | "latest"> | null): Day | null {
  return term && DUE.has(term.hardness) ? term.latest : null;
}

function silence(term: Term, day: Day): Schedule {
  return term.reviewOn && day > term.reviewOn ? "stale" : "none";
}

/** A run of days, `until` exclusive, on which outcome, schedule and the deadline in force are the same. */
export interface StateSpan {
  from: Day;
  until: Day;
  outcome: OutcomeState;
  schedule: Schedule;
  /** Last day of the hard deadline in force; null where there is none. */
  due: Day | null;
  /** Kind of the deadline in force. */
  hardness: Hardness;
  /** Days from the deadline to a late delivery, the least it can be; null for every other schedule. */
  daysLate: number | null;
}

/**
 * A promise's outcome and schedule as a step function of the day, from the day it was said to the end of time. Queries
 * filter by these spans, so the rule itself is written only in `stateOn`.
 */
export function stateSpans(facts: PromiseFacts): StateSpan[] {
  const days = new Set<Day>([facts.saidOn]);
  for (const term of facts.terms) {
    days.add(term.statedOn);
    if (term.earliest) days.add(term.earliest);
    if (term.latest) days.add(addDays(term.latest, 1));
    if (term.reviewOn) days.add(addDays(term.reviewOn, 1));
  }
  for (const judgement of facts.judgements) days.add(judgement.effectiveTo);
  const spans: StateSpan[] = [];
  for (const from of [...days].filter((day) => day >= facts.saidOn).sort()) {
    const { outcome, schedule, term, lateness } = stateOn(facts, from);
    const due = hardDue(term);
    const hardness = term?.hardness ?? "none";
    const daysLate = schedule === "late" ? (lateness?.least ?? null) : null;
    const state = { outcome, schedule, due, hardness, daysLate };
    const last = spans.at(-1);
    if (last && sameState(last, state)) continue;
    if (last) last.until = from;
    spans.push({ from, until: END_OF_TIME, ...state });
  }
  return spans;
}

function sameState(a: Omit<StateSpan, "from" | "until">, b: Omit<StateSpan, "from" | "until">): boolean {
  return (
    a.outcome === b.outcome &&
    a.schedule === b.schedule &&
    a.due === b.due &&
    a.hardness === b.hardness &&
    a.daysLate === b.daysLate
  );
}
