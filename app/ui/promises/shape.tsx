import type { OutcomeState } from "../../domain/vocabulary.ts";

/** The sign of a state: told by its form, so that colour is never the only sign. Sixteen units square. */
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

const PATHS: Record<ShapeName, string> = {
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

/** The shape that stands for an outcome. */
export function shapeOf(outcome: OutcomeState): ShapeName {
  return OUTCOME_SHAPES[outcome];
}

/** A shape drawn in the colour of the text around it; silent to screen readers, for a word always stands beside it. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg className={`shape shape-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {name === "half" ? <path className="shape-fill" d="M8 2.5a5.5 5.5 0 1 0 0 11z" /> : null}
      <path d={PATHS[name]} />
    </svg>
  );
}
