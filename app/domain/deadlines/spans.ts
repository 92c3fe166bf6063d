import {
  addDays,
  type Day,
  calendarDay as dayOf,
  daysInMonth as daysIn,
  earlierDay,
  isDay,
  laterDay,
  weekday,
} from "../days.ts";
import { type DayInterval, parseEdtf } from "../edtf.ts";
import {
  BREAK_DAYS,
  electionDay,
  fiscalStart,
  fiscalYearOf,
  holidayDay,
  nthWeekday,
  termOf,
} from "./almanac.ts";
import type { ReadingKind } from "./reading.ts";
import { MONTH_PARTS, QUARTER_END_DAYS, type RuleId, WEEK_PARTS, YEAR_PARTS } from "./rules.ts";
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
export type Trouble = "past" | "impossible" | "ambiguous" | "outside";

export interface Said {
  day: Day;
  year: number;
  month: number;
  country: string | null;
}

export function saidOn(day: Day, country: string | null): Said {
  return { day, year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), country };
}

type Result = Span | Trouble;

function spanOf(edtf: string, kind: ReadingKind, rule: RuleId, more: Partial<Span> = {}): Result {
  const interval = parseEdtf(edtf);
  if (!interval) return "impossible";
  return { ...interval, edtf, kind, rule, ...more };
}

const daysSpan = (from: Day, to: Day, rule: RuleId, more: Partial<Span> = {}) =>
  from === to ? spanOf(from, "day", rule, more) : spanOf(`${from}/${to}`, "range", rule, more);

/** The days that words of a time name when they are said on a day; for a time that is over, `past`. */
export function spanOfWords(words: TimeWords, said: Said): Result {
  if (words.past) return "past";
  const result = wordsAsSpan(words, said);
  if (typeof result !== "string" && result.latest && result.latest < said.day) return "past";
  return result;
}

/** The same, where the time may be over: the beginning of a span. */
export function wordsAsSpan(words: TimeWords, said: Said): Result {
  if (words.past) return "past";
  const result = read(words, said);
  if (!words.wholeWeek || typeof result === "string" || result.kind !== "day" || !result.earliest)
    return result;
  const monday = addDays(result.earliest, 1 - weekday(result.earliest));
  return daysSpan(monday, addDays(monday, 6), "week.next", { precision: "week" });
}

function read(words: TimeWords, said: Said): Result {
  if (words.twoOrders) return inTwoOrders(words.twoOrders, said);
  if (words.decade !== undefined) return decade(words, said);
  if (words.term) return term(said);
  if (words.election) return electionSpan(words.election, said);
  if (words.holiday) return holiday(words, said);
  if (words.turn) return turn(words, said);
  if (words.dayRel !== undefined) {
    const day = addDays(said.day, words.dayRel);
    return spanOf(day, "day", "day.relative");
  }
  if (words.weekRel !== undefined || words.weekend) return week(words, said);
  if (words.weekOf !== undefined) return inYears(words, said, (year) => weekOfMonth(words, said, year));
  if (words.day !== undefined) return dayOfMonth(words, said);
  if (words.weekday !== undefined) return weekdayAlone(words, said);
  if (words.month !== undefined) return inYears(words, said, (year) => month(words, year, words.month ?? 1));
  if (words.monthRel !== undefined || words.monthly) return relativeMonth(words, said);
  if (words.fiscal) return fiscal(words, said);
  if (words.quarter !== undefined || words.quarterRel !== undefined) return quarters(words, said);
  if (words.half !== undefined || words.halfRel !== undefined) return halves(words, said);
  if (words.season !== undefined) return seasons(words, said);
  return inYears(words, said, (year) => wholeYear(words, year));
}

/** In the year named, else in the first year in which it is not over yet on the day said. */
function inYears(words: TimeWords, said: Said, make: (year: number) => Result): Result {
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

function inTwoOrders([first, second, year]: [number, number, number | null], said: Said): Result {
  const dayFirst = said.country !== "US" && said.country !== null;
  const order = said.country === null && first <= 12 && second <= 12 && first !== second ? null : dayFirst;
  if (order === null) return "ambiguous";
  const [month, day] =
    first > 12 ? [second, first] : second > 12 || !order ? [first, second] : [second, first];
  return dayOfMonth({ month, day, ...(year === null ? {} : { year }) }, said);
}

function decade({ decade: named, part }: TimeWords, said: Said): Result {
  if (part !== "close" || named === undefined) return "ambiguous";
  // "By the end of the decade" is by 2030 in the targets that speak so.
  const end = named === "this" ? Math.ceil(said.year / 10) * 10 : named + 10;
  return spanOf(String(end), "year", "year.within", { closes: true });
}

function term({ day }: Said): Result {
  const found = termOf(day);
  return found ? daysSpan(day, found.to, "term.within", { closes: true }) : "outside";
}

function electionSpan(kind: "president" | "assembly" | "local", said: Said): Result {
  const day = electionDay(kind, said.day);
  return day ? spanOf(day, "day", "day.holiday") : "outside";
}

function holiday(words: TimeWords, said: Said): Result {
  const year = words.year ?? (words.yearRel === undefined ? null : said.year + words.yearRel);
  const day = holidayDay(words.holiday ?? "", said.day, year, said.country);
  if (!day) return "outside";
  if (!words.holidayBreak) return spanOf(day, "day", "day.holiday");
  return daysSpan(addDays(day, -BREAK_DAYS), addDays(day, BREAK_DAYS), "day.holiday");
}

function turn(words: TimeWords, said: Said): Result {
  const made = (year: number) => spanOf(`${year}-12/${year + 1}-01`, "range", "year.turn");
  if (words.year !== undefined) return made(words.year);
  return made(
    words.yearRel === undefined && said.month === 1 ? said.year - 1 : said.year + (words.yearRel ?? 0),
  );
}

function week(words: TimeWords, said: Said): Result {
  const monday = addDays(said.day, 1 - weekday(said.day) + 7 * (words.weekRel ?? 0));
  const onDay = (day: number) => addDays(monday, day - 1);
  if (words.weekday !== undefined) return spanOf(onDay(words.weekday), "day", "day.weekday");
  if (words.weekend) return daysSpan(onDay(6), onDay(7), "week.next");
  if (words.part) {
    const thirds = thirdsOf(words.part);
    const [first, last] = [WEEK_PARTS[thirds[0]][0], WEEK_PARTS[thirds[1]][1]];
    if (words.part === "close") return daysSpan(monday, onDay(7), "week.next", { closes: true });
    return daysSpan(onDay(first), onDay(last), "week.part", { isPart: true });
  }
  const rule = words.weekRel === 0 ? "week.within" : "week.next";
  return daysSpan(words.weekRel === 0 ? said.day : monday, onDay(7), rule, { precision: "week" });
}

type Third = "early" | "mid" | "late";

/** The first and the last third that a part reaches over. */
function thirdsOf(part: NonNullable<TimeWords["part"]>): [Third, Third] {
  if (part === "earlyMid") return ["early", "mid"];
  if (part === "midLate") return ["mid", "late"];
  const third = part === "end" || part === "close" ? "late" : part === "open" ? "early" : part;
  return [third, third];
}

const thirdOf = (part: NonNullable<TimeWords["part"]>): Third => thirdsOf(part)[1];

/**
 * A week belongs to the month that has its Thursday (ISO 8601's rule for years, KS X ISO 8601 for months); of its days
 * those inside the month are meant.
 */
function weekOfMonth(words: TimeWords, said: Said, year: number): Result {
  const base = words.month === undefined ? addMonth(said, words.monthRel ?? 0) : { year, month: words.month };
  const count = words.weekOf ?? 1;
  if (words.weekday !== undefined && words.weekRel === undefined) {
    const day = nthWeekday(base.year, base.month, words.weekday, count);
    return Number(day.slice(5, 7)) === base.month ? spanOf(day, "day", "day.weekday") : "impossible";
  }
  const thursday = nthWeekday(base.year, base.month, 4, count);
  if (Number(thursday.slice(5, 7)) !== base.month) return "impossible";
  const first = dayOf(base.year, base.month, 1);
  const last = dayOf(base.year, base.month, daysIn(base.year, base.month));
  const from = addDays(thursday, -3);
  const to = addDays(thursday, 3);
  return daysSpan(laterDay(from, first), earlierDay(to, last), "week.ordinal", { precision: "week" });
}

function addMonth(said: Said, count: number): { year: number; month: number } {
  const index = said.year * 12 + said.month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function dayOfMonth(words: TimeWords, said: Said): Result {
  const { day = 1, dayTo } = words;
  const make = (year: number, monthNumber: number): Result => {
    const from = dayOf(year, monthNumber, day);
    const to = dayOf(year, monthNumber, dayTo ?? day);
    if (!isDay(from) || !isDay(to) || from > to) return "impossible";
    return daysSpan(from, to, "day.date");
  };
  if (words.month !== undefined) {
    const found = inYears(words, said, (year) => make(year, words.month ?? 1));
    if (found !== "impossible" || words.year !== undefined || words.yearRel !== undefined) return found;
    // 29 February said after this year's March, or before a leap year's.
    const next = make(said.year + 1, words.month);
    return said.month > words.month ? next : found;
  }
  if (words.monthRel !== undefined || words.yearRel !== undefined || words.year !== undefined) {
    const base = addMonth(said, words.monthRel ?? 0);
    return words.monthRel === undefined ? "ambiguous" : make(base.year, base.month);
  }
  if (day > 31) return "impossible";
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const base = addMonth(said, ahead);
    const found = make(base.year, base.month);
    if (typeof found !== "string" && (found.latest ?? "") >= said.day) return found;
  }
  return "impossible";
}

function weekdayAlone(words: TimeWords, said: Said): Result {
  const today = weekday(said.day);
  const wanted = words.weekday ?? 1;
  if (words.next) return spanOf(addDays(said.day, 8 - today + wanted - 1), "day", "day.weekday");
  const ahead = (wanted - today + 7) % 7;
  return spanOf(addDays(said.day, words.coming && ahead === 0 ? 7 : ahead), "day", "day.weekday");
}

function relativeMonth(words: TimeWords, said: Said): Result {
  const at = (count: number) => {
    const base = addMonth(said, count);
    return month({ ...words, monthTo: undefined }, base.year, base.month);
  };
  if (words.monthRel !== undefined) return at(words.monthRel);
  const now = at(0);
  return typeof now !== "string" && (now.latest ?? "") < said.day ? at(1) : now;
}

/** A month, months, or a part of one, in a year. */
function month(words: TimeWords, year: number, number: number): Result {
  if (number < 1 || number > 12 || (words.monthTo ?? 1) > 12) return "impossible";
  const edtf = (y: number, m: number) => dayOf(y, m, 1).slice(0, 7);
  const last = daysIn(year, number);
  if (words.monthTo !== undefined) {
    const endYear = words.monthTo < number ? year + 1 : year;
    return spanOf(`${edtf(year, number)}/${edtf(endYear, words.monthTo)}`, "range", "span");
  }
  if (words.half !== undefined) {
    const [from, to] = words.half === 1 ? [1, 15] : [16, last];
    return daysSpan(dayOf(year, number, from), dayOf(year, number, to), "month.half", { isPart: true });
  }
  if (!words.part) {
    const rule = words.month === undefined ? "month.within" : "month.named";
    return spanOf(edtf(year, number), "month", rule);
  }
  if (words.part === "close") return spanOf(edtf(year, number), "month", "month.part", { closes: true });
  const thirds = thirdsOf(words.part);
  const [from, to] = [MONTH_PARTS[thirds[0]][0], MONTH_PARTS[thirds[1]][1]];
  const opens = words.part === "open" ? { byDay: dayOf(year, number, 1) } : {};
  return daysSpan(dayOf(year, number, from), dayOf(year, number, to ?? last), "month.part", {
    isPart: true,
    ...opens,
  });
}

function quarters(words: TimeWords, said: Said): Result {
  if (words.quarterRel !== undefined) {
    const index = said.year * 4 + Math.floor((said.month - 1) / 3) + words.quarterRel;
    return quarter(words, Math.floor(index / 4), (index % 4) + 1);
  }
  return inYears(words, said, (year) => quarter(words, year, words.quarter ?? 1));
}

function quarter(words: TimeWords, year: number, number: number): Result {
  if (number < 1 || number > 4 || (words.quarterTo ?? 1) > 4) return "impossible";
  const code = (each: number) => `${year}-${32 + each}`;
  if (words.quarterTo !== undefined)
    return spanOf(`${code(number)}/${code(words.quarterTo)}`, "range", "span");
  const whole = spanOf(code(number), "quarter", "quarter.within");
  return partOf(whole, words, "quarter.part", number * 3 - 1);
}

function halves(words: TimeWords, said: Said): Result {
  if (words.halfRel !== undefined) {
    const index = said.year * 2 + Math.floor((said.month - 1) / 6) + words.halfRel;
    return half(words, Math.floor(index / 2), (index % 2) + 1);
  }
  return inYears(words, said, (year) => half(words, year, words.half ?? 1));
}

function half(words: TimeWords, year: number, number: number): Result {
  if (number < 1 || number > 2) return "impossible";
  const whole = spanOf(`${year}-${39 + number}`, "half", "half.within");
  return partOf(whole, words, "half.part", null);
}

/** The first or last ten days of a quarter or half; the middle of a quarter is its middle month. */
function partOf(whole: Result, { part }: TimeWords, rule: RuleId, middle: number | null): Result {
  if (!part || typeof whole === "string" || !whole.earliest || !whole.latest) return whole;
  if (part === "close") return { ...whole, closes: true };
  const third = thirdOf(part);
  const length = QUARTER_END_DAYS - 1;
  if (third === "early") {
    const opens = part === "open" ? { byDay: whole.earliest } : {};
    return daysSpan(whole.earliest, addDays(whole.earliest, length), rule, { isPart: true, ...opens });
  }
  if (third === "late") return daysSpan(addDays(whole.latest, -length), whole.latest, rule, { isPart: true });
  if (middle === null) return "ambiguous";
  return spanOf(`${whole.earliest.slice(0, 5)}${String(middle).padStart(2, "0")}`, "month", rule, {
    isPart: true,
  });
}

function seasons(words: TimeWords, said: Said): Result {
  const season = words.season ?? 1;
  const make = (year: number) => {
    const whole = spanOf(`${year}-${20 + season}`, "season", "season.within");
    if (!words.part || typeof whole === "string") return whole;
    if (words.part === "close") return { ...whole, closes: true };
    return thirdOfSeason(whole, thirdOf(words.part));
  };
  // January and February are still the winter that began the year before.
  const running = season === 4 && said.month <= 3;
  if (running && words.year === undefined && (words.yearRel ?? 0) === 0 && !words.next) {
    const winter = make(said.year - 1);
    if (typeof winter !== "string" && (winter.latest ?? "") >= said.day) return winter;
  }
  return inYears(words, said, make);
}

/** The first, second or third month of a season. */
function thirdOfSeason(whole: Span, third: "early" | "mid" | "late"): Result {
  const { earliest, latest } = whole;
  if (!earliest || !latest) return whole;
  const start = { early: 0, mid: 31, late: 62 }[third];
  const from = addDays(earliest, start);
  return daysSpan(from, third === "late" ? latest : addDays(from, 30), "season.within", { isPart: true });
}

function fiscal(words: TimeWords, said: Said): Result {
  const country = words.fiscal === "japan" ? "JP" : words.fiscal === "korea" ? "KR" : (said.country ?? "US");
  const current = fiscalYearOf(said.day, country);
  const name = words.year ?? (current === null ? null : current + (words.fiscalRel ?? words.yearRel ?? 0));
  const start = name === null ? null : fiscalStart(name, country);
  if (!start) return "ambiguous";
  const months = (from: number, count: number, rule: RuleId, more: Partial<Span> = {}) => {
    const first = start.year * 12 + start.month - 1 + from;
    const last = first + count - 1;
    const year = Math.floor(last / 12);
    const monthNumber = (last % 12) + 1;
    const opening = dayOf(Math.floor(first / 12), (first % 12) + 1, 1);
    return daysSpan(opening, dayOf(year, monthNumber, daysIn(year, monthNumber)), rule, more);
  };
  if (words.quarter !== undefined) {
    if (words.quarter > 4) return "impossible";
    return partOf(months((words.quarter - 1) * 3, 3, "year.fiscal"), words, "year.fiscal", null);
  }
  if (words.half !== undefined)
    return partOf(months((words.half - 1) * 6, 6, "year.fiscal"), words, "year.fiscal", null);
  if (country === "KR" && name !== null) return wholeYear(words, name);
  if (words.part === "close") return months(0, 12, "year.fiscal", { closes: true });
  if (words.part === "end") return months(11, 1, "year.fiscal", { isPart: true });
  if (words.part) {
    const thirds = thirdsOf(words.part);
    const [from, to] = [YEAR_PARTS[thirds[0]][0], YEAR_PARTS[thirds[1]][1]];
    return months(from - 1, to - from + 1, "year.fiscal", { isPart: true });
  }
  return months(0, 12, "year.fiscal");
}

/** A year or a part of one. */
function wholeYear(words: TimeWords, year: number): Result {
  const { part, yearTo, monthsOfYear } = words;
  const mm = (value: number) => dayOf(year, value, 1).slice(0, 7);
  if (monthsOfYear) return spanOf(`${mm(monthsOfYear[0])}/${mm(monthsOfYear[1])}`, "range", "span");
  if (yearTo !== undefined) return spanOf(`${year}/${yearTo}`, "range", "span");
  if (!part) return spanOf(String(year), "year", "year.within");
  if (part === "close") return spanOf(String(year), "year", "year.end", { closes: true });
  if (part === "end") return spanOf(`${year}-12`, "month", "year.end", { isPart: true });
  const thirds = thirdsOf(part);
  const [from, to] = [YEAR_PARTS[thirds[0]][0], YEAR_PARTS[thirds[1]][1]];
  const middle = YEAR_PARTS.middleEndsWith;
  const byDay =
    part === "open"
      ? { byDay: dayOf(year, 1, 1) }
      : part === "mid"
        ? { byDay: dayOf(year, middle, daysIn(year, middle)) }
        : {};
  return spanOf(`${mm(from)}/${mm(to)}`, "range", "year.part", { isPart: true, ...byDay });
}
