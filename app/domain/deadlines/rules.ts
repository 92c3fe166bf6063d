import type { Hardness } from "../vocabulary.ts";

/**
 * The rules by which a deadline phrase without a date is told apart: loose words, ties to a meeting, conditions,
 * repetitions. Data in one versioned file: a changed rule is a new version, and never moves an old promise.
 */
export const RULES_VERSION = "2026-11";

export interface LooseRule {
  /** Permanent; the record cites it. */
  id: string;
  hardness: Extract<Hardness, "soft" | "event" | "cadence">;
  /** Months after the saying from which silence is pointed out; null where the deadline is not silence's business. */
  reviewMonths: number | null;
  /** Bounded, without nested repetition: a phrase is read in time linear in its length. */
  pattern: RegExp;
}

/** Months after which a promise without any deadline is looked at again. */
export const NO_DEADLINE = { id: "none", reviewMonths: 6 } as const;

/** In the order they are tried: a repetition is one also where it is "soon", a tie to a meeting before a loose word. */
export const LOOSE_RULES: readonly LooseRule[] = [
  {
    id: "cadence.ko",
    hardness: "cadence",
    reviewMonths: null,
    pattern: /마다|격월|격주|매(년|월|주|분기|반기)|분기별|정기적/u,
  },
  {
    id: "cadence.en",
    hardness: "cadence",
    reviewMonths: null,
    pattern:
      /\b(every|each) (year|month|quarter|week|half|six months|two months|other)|\b(bi)?(monthly|weekly|annually)\b|\bquarterly\b|\bregularly\b|\btwice a year\b/iu,
  },
  {
    id: "event.ko",
    hardness: "event",
    reviewMonths: null,
    pattern: /(회의|대화|간담회|총회|정상회의|토론회)에서/u,
  },
  {
    id: "event.en",
    hardness: "event",
    reviewMonths: null,
    pattern:
      /\bat the (next|following|\d{1,3}(st|nd|rd|th)) (dialogue|meeting|plenary|summit|session|council)\b/iu,
  },
  {
    id: "soft.weeks.en",
    hardness: "soft",
    reviewMonths: 2,
    pattern: /\b(coming|next few|following) weeks\b|\bin (a matter of )?weeks\b/iu,
  },
  {
    id: "soft.months.en",
    hardness: "soft",
    reviewMonths: 6,
    pattern: /\b(coming|next few|next several|following) months\b|\bin (a matter of )?months\b/iu,
  },
  {
    id: "soft.early.ko",
    hardness: "soft",
    reviewMonths: 3,
    pattern: /이르면|빠르면/u,
  },
  {
    id: "soft.soon.ko",
    hardness: "soft",
    reviewMonths: 3,
    pattern: /곧|조속|조만간|(빠른|이른|가까운) 시일|가급적|신속|머지않아/u,
  },
  {
    id: "soft.soon.en",
    hardness: "soft",
    reviewMonths: 3,
    pattern:
      /\bsoon\b|\bshortly\b|\bimminent(ly)?\b|\bin due course\b|\bas (soon|early|quickly) as\b|\bpromptly\b/iu,
  },
  {
    id: "soft.soon.ja",
    hardness: "soft",
    reviewMonths: 3,
    pattern: /速やか|早急|まもなく|近く/u,
  },
];
