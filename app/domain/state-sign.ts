import type { Deadline, PromiseSummary } from "./records.ts";
import type { OutcomeState, Schedule } from "./vocabulary.ts";

/**
 * The sign of a state: told by its form, so that colour is never the only sign. Outcomes are a ring, which the wordmark has
 * too: dotted while nobody judged, closed by a check when the promise was kept. Lateness is a dot and the line of the deadline.
 */
export type ShapeName =
  | "dotted"
  | "dash"
  | "quarter"
  | "check"
  | "half"
  | "cross"
  | "back"
  | "onward"
  | "question"
  | "no-line"
  | "before"
  | "between"
  | "running-over"
  | "at-line"
  | "behind"
  | "silence";

export type Tone = "good" | "warn" | "bad" | "muted" | "plain";

const RING = "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12";

interface Drawing {
  strokes: string;
  /** What is filled beside the strokes. */
  fill?: string;
}

/** Width of the strokes, round at their ends and corners. */
export const SHAPE_STROKE = 1.8;

/** The one drawing of each shape for pages, frames and cards, in SVG's path syntax, sixteen units square. */
export const SHAPES: Record<ShapeName, Drawing> = {
  dotted: {
    strokes:
      "M13.94 7.16A6 6 0 0 1 13.94 8.84M12.79 11.61A6 6 0 0 1 11.61 12.79M8.84 13.94A6 6 0 0 1 7.16 13.94M4.39 12.79A6 6 0 0 1 3.21 11.61M2.06 8.84A6 6 0 0 1 2.06 7.16M3.21 4.39A6 6 0 0 1 4.39 3.21M7.16 2.06A6 6 0 0 1 8.84 2.06M11.61 3.21A6 6 0 0 1 12.79 4.39",
  },
  dash: { strokes: `${RING}M5.2 8h5.6` },
  quarter: { strokes: RING, fill: "M8 4a4 4 0 0 1 4 4H8z" },
  check: { strokes: "M13.87 9.25A6 6 0 1 1 9.65 2.23M5.3 7.9l2.5 2.6L14 3.2" },
  half: { strokes: RING, fill: "M8 2a6 6 0 0 0 0 12z" },
  cross: { strokes: `${RING}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8` },
  back: { strokes: "M4.56 3.09A6 6 0 1 1 4.56 12.91M10.5 8H1M3.8 5.2L1 8l2.8 2.8" },
  onward: { strokes: "M11.44 12.91A6 6 0 1 1 11.44 3.09M5.5 8H15M12.2 5.2L15 8l-2.8 2.8" },
  question: { strokes: "M4.6 5.4a3.4 3.4 0 1 1 5 3C8.4 9 8 9.6 8 10.7M8 13.6v.2" },
  "no-line": {
    strokes: "M7.6 8h.9M11 8h.9M14.4 8h.1",
    fill: "M3.6 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6",
  },
  before: { strokes: "M3.6 8h5M13.4 3v10", fill: "M3.6 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6" },
  between: { strokes: "M2.2 3v10M13.8 3v10", fill: "M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6" },
  "running-over": { strokes: "M3 3v10M6.2 8h1M10 8h4.4M11.8 5.4L14.4 8l-2.6 2.6" },
  "at-line": { strokes: "M2 8h3M13.2 3v10", fill: "M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6" },
  behind: { strokes: "M3 3v10M3 8h5", fill: "M11.6 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6" },
  silence: {
    strokes: "M2.6 8h.1M8 8h.1M13.4 8h.1",
    fill: "M2.6 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8M8 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8M13.4 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8",
  },
};

const OUTCOME_SHAPES: Record<OutcomeState, ShapeName> = {
  unassessed: "dotted",
  not_started: "dash",
  in_progress: "quarter",
  delivered: "check",
  partly_delivered: "half",
  not_delivered: "cross",
  withdrawn: "back",
  superseded: "onward",
  unverifiable: "question",
};

const SCHEDULE_SHAPES: Record<Schedule, ShapeName> = {
  none: "no-line",
  upcoming: "before",
  window_open: "between",
  overdue: "running-over",
  on_time: "at-line",
  late: "behind",
  stale: "silence",
};

const SCHEDULE_TONES: Record<Schedule, Tone> = {
  none: "muted",
  upcoming: "muted",
  window_open: "muted",
  overdue: "bad",
  on_time: "muted",
  late: "warn",
  stale: "warn",
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

/** The same for a kind of lateness. */
export function scheduleSign(schedule: Schedule): Sign & { shape: ShapeName } {
  return { shape: SCHEDULE_SHAPES[schedule], tone: SCHEDULE_TONES[schedule] };
}

type Timed = Pick<PromiseSummary, "schedule"> & { deadline: Pick<Deadline, "hardness"> };

/** The same for one promise; words alone where it has no deadline, and silence is no lateness there. */
export function timingSign({ schedule, deadline }: Timed): Sign {
  const isTimeless = schedule === "none" || (schedule === "stale" && deadline.hardness === "none");
  return isTimeless ? { shape: null, tone: "muted" } : scheduleSign(schedule);
}
