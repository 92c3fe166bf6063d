import { calendarDay as dayOf, daysInMonth as daysIn, isDay } from "../days.ts";
import { MONTH_PARTS } from "./rules.ts";
import { addMonth, daysSpan, inYears, type Result, type Said, spanOf, thirdsOf } from "./span.ts";
import type { TimeWords } from "./words.ts";

/** A day of a month, or days; without a month, the next one that has it. */
export function dayOfMonth(words: TimeWords, said: Said): Result {
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

/** This month, the next, or 월말 of the one that still has it. */
export function relativeMonth(words: TimeWords, said: Said): Result {
  const at = (count: number) => {
    const base = addMonth(said, count);
    return month({ ...words, monthTo: undefined }, base.year, base.month);
  };
  if (words.monthRel !== undefined) return at(words.monthRel);
  const now = at(0);
  return typeof now !== "string" && (now.latest ?? "") < said.day ? at(1) : now;
}

/** A month, months, or a part of one, in a year. */
export function month(words: TimeWords, year: number, number: number): Result {
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
