import type { Cadence } from "../cadence.ts";
import type { RoleOf } from "./role.ts";
import type { RuleId } from "./rules.ts";

/** A part of a period. `end` is 말: the last third, or December of a year; `close` is "the end of": its last day. */
export type Part = "early" | "mid" | "late" | "end" | "close" | "open" | "earlyMid" | "midLate";

export type LengthUnit = "hour" | "day" | "week" | "month" | "quarter" | "year";

/** What words say of a time, before a day is known to count from. Relative fields: 0 this, 1 next, −1 last. */
export interface TimeWords {
  year?: number;
  yearTo?: number;
  yearRel?: number;
  /** A year named by nothing but its part: 연초, year-end. */
  yearly?: boolean;
  /** A fiscal year: whose. */
  fiscal?: "named" | "spelled" | "japan" | "korea";
  fiscalRel?: number;
  half?: number;
  halfRel?: number;
  quarter?: number;
  quarterTo?: number;
  quarterRel?: number;
  /** 1 spring to 4 winter. */
  season?: number;
  month?: number;
  monthTo?: number;
  monthRel?: number;
  /** First and last month of "the first three months of next year". */
  monthsOfYear?: [number, number];
  /** A month named by nothing but its part: 월말, month-end. */
  monthly?: boolean;
  weekRel?: number;
  /** Ordinal week of a month; −1 is the last. */
  weekOf?: number;
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  weekend?: boolean;
  /** "The week of 3 November": the week that holds the day. */
  wholeWeek?: boolean;
  day?: number;
  dayTo?: number;
  dayRel?: number;
  part?: Part;
  /** "next March": not this year's where this year's is near. */
  next?: boolean;
  /** 오는, this: the coming one. */
  coming?: boolean;
  /** 지난, last: it is over. */
  past?: boolean;
  holiday?: string;
  /** The days off around the holiday, not the day. */
  holidayBreak?: boolean;
  election?: "president" | "assembly" | "local";
  term?: boolean;
  termStart?: boolean;
  /** 연말연초, the turn of the year. */
  turn?: boolean;
  /** 2030년대, "the decade". */
  decade?: number | "this";
  /** A day, month and year in numbers that can be read in two orders. */
  twoOrders?: [first: number, second: number, year: number | null];
  /** 연내: the word holds its own "within". */
  inside?: boolean;
  /** "the year", "2025": a time only where a preposition or the whole phrase makes it one. */
  faint?: boolean;
}

export interface LengthWords {
  least: number;
  most: number;
  unit: LengthUnit;
}

/** How a time binds: 까지 `by`, 내 `within`, 중 `in`, 부터 `from`, 전 `before`, 이전 `upTo` (a day named is inside it), 이후 `since` (inclusive), 뒤 `after`. */
export type Bound =
  | "by"
  | "within"
  | "in"
  | "from"
  | "before"
  | "upTo"
  | "since"
  | "after"
  | "exact"
  | "over"
  | "span";

export type Mark =
  | Bound
  | "around"
  | "latest"
  | "early"
  | "earliest"
  | "between"
  | "notBefore"
  | "ago"
  | "saying"
  | "for";

/** What one entry of a lexicon says. */
export type Meaning =
  | { kind: "time"; time: TimeWords }
  | { kind: "length"; length: LengthWords }
  | { kind: "mark"; mark: Mark }
  | { kind: "join"; join: "to" | "or" }
  | { kind: "glue"; of?: boolean }
  | { kind: "soft"; rule: RuleId }
  | { kind: "none"; rule: RuleId }
  | { kind: "hedge" }
  | { kind: "cadence"; rule: RuleId; cadence: Cadence | null; weak?: boolean; each?: boolean }
  | { kind: "event"; rule: RuleId; number: number | null }
  | { kind: "condition"; weak?: boolean }
  | { kind: "scene" }
  | { kind: "impossible" }
  | { kind: "skip" };

export type Token = Meaning & {
  start: number;
  end: number;
  /** True when only spaces and punctuation lie between this and the token before. */
  joined: boolean;
};

/** The tokens of one kind. */
export type SignOf<Kind extends Token["kind"]> = Extract<Token, { kind: Kind }>;

export interface Pattern {
  /** The characters it can begin with; `#` stands for the digits. */
  first: string;
  /** Sticky, bounded, without nested repetition. */
  shape: RegExp;
  read(match: RegExpExecArray): Meaning | null;
}

/** One language's words. */
export interface Lexicon {
  /** True where words are parted by spaces, so that an entry must be a whole word. */
  spaced: boolean;
  /** Prepositions stand before the time they bind (by March) or particles behind it (3월까지). */
  order: "before" | "behind";
  entries: Map<string, Entry[]>;
  patterns: Map<string, Pattern[]>;
  /** What a sentence does with a time. */
  roleOf: RoleOf;
}

export interface Entry {
  text: string;
  meaning: Meaning;
  /** What must follow, as a sticky expression. */
  tail: RegExp | null;
}

/** Words parted by `|`; `_` is a space that may be left out. Longer words are tried first. */
export type WordList = readonly [words: string, meaning: Meaning, tail?: RegExp];

export const time = (words: TimeWords): Meaning => ({ kind: "time", time: words });
export const mark = (kind: Mark): Meaning => ({ kind: "mark", mark: kind });
export const soft = (rule: RuleId): Meaning => ({ kind: "soft", rule });
export const length = (least: number, unit: LengthUnit, most = least): Meaning => ({
  kind: "length",
  length: { least: Math.min(least, most), most: Math.max(least, most), unit },
});
export const cadence = (unit: Cadence["unit"], every: number, aligned: boolean): Meaning => ({
  kind: "cadence",
  rule: "cadence.every",
  cadence: { unit, every, aligned },
});
