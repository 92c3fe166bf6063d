import type { Cadence } from "../cadence.ts";
import type { Day } from "../days.ts";
import type { Hardness, Precision } from "../vocabulary.ts";
import type { RuleId } from "./rules.ts";

export const READING_KINDS = [
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "range",
  "by",
  "from",
  "duration",
  "recurring",
  "event",
  "conditional",
  "vague",
  "none",
  "unknown",
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** What a deadline phrase says, by the published rules. Days are local to the dialogue. */
export interface Reading {
  kind: ReadingKind;
  hardness: Hardness;
  /** The interval in EDTF; null where the words name none. */
  edtf: string | null;
  /** First and last day of the interval, inclusive; null for an open end. */
  earliest: Day | null;
  latest: Day | null;
  /** Last day that lateness is measured against; for a start, the last day of the period it was to begin in. */
  dueTo: Day | null;
  precision: Precision | null;
  ruleId: RuleId;
  rulesVersion: string;
  /** For loose words and none: the last day on which silence is not yet stale. */
  reviewOn: Day | null;
  cadence: Cadence | null;
  /** A meeting of the series: its number, or null for the next one. */
  event: { number: number | null } | null;
  /** Why there is no reading, as `code` or `code:words`. */
  problem: string | null;
  /** The words that decided, as they were written. */
  matched: string | null;
}
