import type { Day } from "../days.ts";
import { addDays } from "../days.ts";
import { type DayInterval, parseEdtf } from "../edtf.ts";
import type { ReadingKind } from "./reading.ts";
import type { RuleId } from "./rules.ts";
import type { TimeWords } from "./words.ts";

/** Words of a time as days. `closes` where they name its end only ("the end of December"): due by it. */
export interface Span extends DayInterval {
  edtf: string;
  kind: ReadingKind;
  rule: RuleId;
  closes?: boolean;
  /** Part of a longer period: as a beginning it is the part itself, not an open end. */
  isPart?: boolean;
  /** Last day for "by" where it is not the span's own: mid-year is the end of June. */
  byDay?: Day;
}

/** Why words of a time are no days. */
export type Trouble = "past" | "impossible" | "ambiguous" | "outside" | "told" | "denied";

export interface Said {
  day: Day;
  year: number;
  month: number;
  country: string | null;
}

export function saidOn(day: Day, country: string | null): Said {
  return { day, year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), country };
}

export type Result = Span | Trouble;

export function spanOf(edtf: string, kind: ReadingKind, rule: RuleId, more: Partial<Span> = {}): Result {
  const interval = parseEdtf(edtf);
  if (!interval) return "impossible";
  return { ...interval, edtf, kind, rule, ...more };
}

export const daysSpan = (from: Day, to: Day, rule: RuleId, more: Partial<Span> = {}) =>
  from === to ? spanOf(from, "day", rule, more) : spanOf(`${from}/${to}`, "range", rule, more);

/** In the year named, else in the first year in which it is not over yet on the day said. */
export function inYears(words: TimeWords, said: Said, make: (year: number) => Result): Result {
  if (words.year !== undefined) return make(words.year);
  if (words.yearRel !== undefined) return make(said.year + words.yearRel);
  const now = make(said.year);
  if (typeof now === "string") return now;
  const over = now.latest !== null && now.latest < said.day;
  return over || (words.next && nextSkips(now, said)) ? make(said.year + 1) : now;
}

/** "next summer" said in spring is another year's; said in winter, of a summer far ahead, it is the coming one. */
function nextSkips(span: Span, said: Said): boolean {
  return span.earliest !== null && span.earliest < addDays(said.day, 183);
}

export type Third = "early" | "mid" | "late";

/** The first and the last third that a part reaches over. */
export function thirdsOf(part: NonNullable<TimeWords["part"]>): [Third, Third] {
  if (part === "earlyMid") return ["early", "mid"];
  if (part === "midLate") return ["mid", "late"];
  const third = part === "end" || part === "close" ? "late" : part === "open" ? "early" : part;
  return [third, third];
}

export const thirdOf = (part: NonNullable<TimeWords["part"]>): Third => thirdsOf(part)[1];

export function addMonth(said: Said, count: number): { year: number; month: number } {
  const index = said.year * 12 + said.month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
