import type { Hardness } from "../vocabulary.ts";

/**
 * The rules by which the words of a deadline become days. Data in one versioned file that the methodology is rendered
 * from: a changed rule is a new version, and never moves an old promise (PROMISES: deadlines).
 */
export const RULES_VERSION = "2026-12";

/** Months after the saying from which silence is pointed out. */
export const REVIEW_MONTHS = { soon: 3, weeks: 2, months: 6, later: 6, none: 6 } as const;

/** Days of the month for 초 · 중순 · 말, first and last; null is the month's end. */
export const MONTH_PARTS = { early: [1, 10], mid: [11, 20], late: [21, null] } as const;

/** Months of the year for early, mid- and late; 올해 말 is December, "by mid-year" the last of June. */
export const YEAR_PARTS = {
  early: [1, 3],
  mid: [4, 9],
  late: [10, 12],
  end: [12, 12],
  middleEndsWith: 6,
} as const;

/** Days of the week (Monday is 1) for early, mid- and late in a week. */
export const WEEK_PARTS = { early: [1, 2], mid: [3, 4], late: [5, 7] } as const;

/** Days of the first and the last part of a quarter or a half: 3분기 말 is the last ten. */
export const QUARTER_END_DAYS = 10;

/** A time without a year that ended at most so many days before, with no word of a deadline, is that one. */
export const RECENT_DAYS = 120;

interface RuleShape {
  /** Permanent; the record cites it. */
  id: string;
  hardness: Hardness;
  example: { phrase: string; lang: "ko" | "en" | "ja" };
}

const rule = <Id extends string>(
  id: Id,
  hardness: Hardness,
  phrase: string,
  lang: "ko" | "en" | "ja" = "ko",
) => ({ id, hardness, example: { phrase, lang } }) as const satisfies RuleShape;

export const RULES = [
  rule("day.date", "hard", "on March 5th", "en"),
  rule("day.relative", "hard", "later today", "en"),
  rule("day.weekday", "hard", "다음 주 금요일"),
  rule("day.holiday", "hard", "추석에"),
  rule("week.within", "hard", "이번주 내"),
  rule("week.next", "hard", "다음 주"),
  rule("week.ordinal", "hard", "다음 달 둘째 주"),
  rule("week.part", "hard", "다음 주 초"),
  rule("month.within", "hard", "이달 중"),
  rule("month.named", "hard", "오는 3월에는"),
  rule("month.part", "hard", "다음 달 중순"),
  rule("month.half", "hard", "the first half of March", "en"),
  rule("quarter.within", "hard", "내년 1분기 내"),
  rule("quarter.part", "hard", "3분기 말"),
  rule("half.within", "hard", "상반기 중"),
  rule("half.part", "hard", "하반기 초"),
  rule("season.within", "hard", "throughout the fall", "en"),
  rule("year.within", "hard", "올해 안에"),
  rule("year.end", "hard", "올해 말"),
  rule("year.part", "hard", "early next year", "en"),
  rule("year.turn", "hard", "연말연초"),
  rule("year.fiscal", "hard", "FY2025", "en"),
  rule("span", "hard", "between March and June", "en"),
  rule("span.early_late", "hard", "이르면 다음 달 둘째 주, 늦어도 셋째 주"),
  rule("by", "hard", "오는 10월까지"),
  rule("by.latest", "hard", "늦어도 6월까지"),
  rule("before", "hard", "추석 전"),
  rule("term.within", "hard", "임기 내"),
  rule("duration.within", "hard", "100일 이내"),
  rule("duration.exact", "hard", "in two weeks", "en"),
  rule("start", "hard_start", "내년 2월부터"),
  rule("start.part", "hard_start", "내년 초부터"),
  rule("start.after", "hard_start", "starting after 31 March 2025", "en"),
  rule("soft.soon", "soft", "조속한 시일 내"),
  rule("soft.weeks", "soft", "in coming weeks", "en"),
  rule("soft.months", "soft", "in the next few months", "en"),
  rule("soft.later", "soft", "추후"),
  rule("soft.early", "soft", "이르면 다음 달"),
  rule("soft.hedged", "soft", "가급적 연내"),
  rule("condition", "soft", "전산시스템 개편이 완료되는 대로"),
  rule("duration.elsewhere", "soft", "신청일로부터 60일 이내"),
  rule("event.next", "event", "차기 회의에서"),
  rule("event.numbered", "event", "제2차 전체회의에서"),
  rule("event.named", "event", "at the AI Summit in France", "en"),
  rule("cadence.every", "cadence", "반기마다"),
  rule("cadence.times", "cadence", "매월 1~2차례"),
  rule("cadence.regular", "cadence", "정기적으로"),
  rule("none", "none", "단계적으로"),
  rule("none.told", "none", "exports rose in May", "en"),
  rule("none.denied", "none", "연내 타결은 어렵다"),
  rule("unknown", "none", "적의 조치"),
  rule("unknown.past", "none", "지난달까지"),
  rule("unknown.impossible", "none", "2월 30일까지"),
  rule("unknown.ambiguous", "none", "by 03/04/2025", "en"),
] as const satisfies readonly RuleShape[];

export type Rule = (typeof RULES)[number];
export type RuleId = Rule["id"];
