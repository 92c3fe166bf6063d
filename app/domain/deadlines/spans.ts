import { addDays, weekday } from "../days.ts";
import { BREAK_DAYS, electionDay, holidayDay, termOf } from "./almanac.ts";
import { dayOfMonth, month, relativeMonth } from "./months.ts";
import { halves, quarters } from "./quarters.ts";
import { daysSpan, inYears, type Result, type Said, spanOf } from "./span.ts";
import { week, weekdayAlone, weekOfMonth } from "./weeks.ts";
import type { TimeWords } from "./words.ts";
import { fiscal, seasons, wholeYear } from "./years.ts";

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
