import type { Deadline, PromiseSummary } from "./records.ts";
import type { OutcomeState } from "./vocabulary.ts";

/** The sign of a state: told by its form, so that colour is never the only sign. */
export type ShapeName =
  | "check"
  | "half"
  | "dash"
  | "arrow"
  | "clock"
  | "cross"
  | "question"
  | "open"
  | "back"
  | "swap";

export type Tone = "good" | "warn" | "bad" | "muted" | "plain";

/** Strokes of the shapes in SVG's path syntax, sixteen units square, drawn two wide with round ends. */
export const SHAPE_STROKES: Record<ShapeName, string> = {
  check: "M3 8.5 6.5 12 13 4.5",
  half: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 2.5v11",
  dash: "M3 8h10",
  arrow: "M2.5 8h10M8.5 4l4 4-4 4",
  clock: "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 4.5V8l2.5 2",
  cross: "M4 4l8 8M12 4l-8 8",
  question: "M5 5.5a3 3 0 1 1 4.2 2.8C8.3 8.8 8 9.3 8 10.5M8 13v.5",
  open: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11",
  back: "M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6",
  swap: "M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3",
};

/** The half of a shape that is filled; only the half moon has one. */
export const SHAPE_FILLS: Partial<Record<ShapeName, string>> = { half: "M8 2.5a5.5 5.5 0 1 0 0 11z" };

/** Dashes of the open circle, on and off. */
export const OPEN_DASHES = "2.4 2.4";

const OUTCOME_SHAPES: Record<OutcomeState, ShapeName> = {
  unassessed: "open",
  not_started: "dash",
  in_progress: "arrow",
  delivered: "check",
  partly_delivered: "half",
  not_delivered: "cross",
  withdrawn: "back",
  superseded: "swap",
  unverifiable: "question",
};

const OUTCOME_TONES: Record<OutcomeState, Tone> = {
  unassessed: "plain",
  not_started: "warn",
  in_progress: "plain",
  delivered: "good",
  partly_delivered: "warn",
  not_delivered: "bad",
  withdrawn: "bad",
  superseded: "muted",
  unverifiable: "muted",
};

export interface Sign {
  /** Null where words alone say it. */
  shape: ShapeName | null;
  tone: Tone;
}

/** What stands before the words of an outcome, and their colour. */
export function outcomeSign(outcome: OutcomeState): Sign & { shape: ShapeName } {
  return { shape: OUTCOME_SHAPES[outcome], tone: OUTCOME_TONES[outcome] };
}

type Timed = Pick<PromiseSummary, "schedule"> & { deadline: Pick<Deadline, "hardness"> };

/** The same for the lateness: a clock where the promise is late, overdue or silent; silence is no lateness where no deadline was given. */
export function timingSign({ schedule, deadline }: Timed): Sign {
  if (schedule === "overdue") return { shape: "clock", tone: "bad" };
  if (schedule === "late" || (schedule === "stale" && deadline.hardness !== "none")) {
    return { shape: "clock", tone: "warn" };
  }
  return { shape: null, tone: "muted" };
}
