import type { Day } from "../days.ts";
import type { Reading } from "./reading.ts";
import type { RuleId } from "./rules.ts";
import type { Said, Span, Trouble } from "./span.ts";

/** A time bound by its words, as the parts of a reading that it decides. */
export type BoundTime = Pick<
  Reading,
  "kind" | "hardness" | "edtf" | "earliest" | "latest" | "dueTo" | "precision" | "ruleId"
>;
export type Outcome = BoundTime | Trouble | "nothing";

/** A span as a hard deadline. */
export const hard = (span: Span, ruleId: RuleId = span.rule): BoundTime => ({
  kind: span.kind,
  hardness: "hard",
  edtf: span.edtf,
  earliest: span.earliest,
  latest: span.latest,
  dueTo: span.latest,
  precision: span.precision,
  ruleId,
});

/** Due by a day, which is the last one; `past` where it is over. */
export function by(day: Day, ruleId: RuleId, said: Said): Outcome {
  if (day < said.day) return "past";
  return {
    kind: "by",
    hardness: "hard",
    edtf: `../${day}`,
    earliest: null,
    latest: day,
    dueTo: day,
    precision: "range",
    ruleId,
  };
}
