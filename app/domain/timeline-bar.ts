import { addDays, type Day, daysBetween, laterDay } from "./days.ts";
import { deadlineVersions } from "./deadline-versions.ts";
import type { PromiseDetail } from "./records.ts";
import { hardDue } from "./schedule.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "./vocabulary.ts";

/** A stretch of a promise's life: up to the first deadline, what extensions added, and what was late or is overdue. */
export interface BarStretch {
  kind: "term" | "extension" | "late" | "undated";
  /** From the bar's start, in per cent of its length. */
  from: number;
  to: number;
}

/** A day marked on the bar. `closed` is the day of the closing outcome, at the latest where that is not known to the day. */
export interface BarMark {
  kind: "said" | "due" | "extended" | "closed" | "today";
  day: Day;
  at: number;
}

export interface Bar {
  stretches: BarStretch[];
  marks: BarMark[];
}

/** The same by days, so that it can be drawn on any axis: a bar's stretches and marks before they are scaled. */
export interface Life {
  stretches: { kind: BarStretch["kind"]; from: Day; to: Day }[];
  marks: { kind: BarMark["kind"]; day: Day }[];
  /** The last day there is anything to draw on. */
  until: Day;
}

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);

/**
 * A promise's life by local days of its dialogue, from the day it was said to the last of: its deadlines, the outcome that
 * closed it, and `promise.today`. Null on a day before it was said.
 */
export function lifeOf(promise: PromiseDetail): Life | null {
  const { saidOn, today, lateness } = promise;
  if (saidOn > today) return null;
  const closedOn = closingDay(promise);
  const dues = deadlineVersions(promise.deadlines)
    .filter(({ statedOn }, index) => index === 0 || statedOn <= today)
    .flatMap((deadline) => hardDue(deadline) ?? []);
  const [first] = dues;
  const last = dues.at(-1);
  const end = closedOn ?? today;
  const stretch = (kind: BarStretch["kind"], from: Day, to: Day) => (to > from ? [{ kind, from, to }] : []);
  return {
    stretches:
      first && last
        ? [
            ...stretch("term", saidOn, first),
            ...stretch("extension", first, last),
            ...stretch("late", last, lateness && lateness.least > 0 ? addDays(last, lateness.most) : last),
          ]
        : stretch("undated", saidOn, end),
    marks: [
      { kind: "said", day: saidOn },
      ...dues.map((day, index) => ({ kind: index === 0 ? ("due" as const) : ("extended" as const), day })),
      closedOn ? { kind: "closed", day: closedOn } : { kind: "today", day: today },
    ],
    until: [end, ...dues].reduce(laterDay),
  };
}

/** The same as one bar of its own length. Null too on the very day it was said where nothing lies ahead. */
export function barOf(promise: PromiseDetail): Bar | null {
  const life = lifeOf(promise);
  if (!life) return null;
  const { saidOn } = promise;
  const length = daysBetween(saidOn, life.until);
  if (length <= 0) return null;
  const at = (day: Day) => Math.min(100, Math.max(0, round((100 * daysBetween(saidOn, day)) / length)));
  return {
    stretches: life.stretches.map(({ kind, from, to }) => ({ kind, from: at(from), to: at(to) })),
    marks: life.marks.map((mark) => ({ ...mark, at: at(mark.day) })),
  };
}

/** The day of the outcome that closed the promise; null while it is open. */
function closingDay({ assessments, outcome, today }: PromiseDetail): Day | null {
  if (!CLOSED.has(outcome)) return null;
  const judgements = assessments.filter((each) => each.occurrence === null && each.effectiveTo <= today);
  return judgements.reduce<Day | null>(
    (latest, each) => (latest && latest > each.effectiveTo ? latest : each.effectiveTo),
    null,
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
