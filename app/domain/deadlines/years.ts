import { addDays, calendarDay as dayOf, daysInMonth as daysIn } from "../days.ts";
import { fiscalStart, fiscalYearOf, spelledFiscalStart } from "./almanac.ts";
import { partOf } from "./quarters.ts";
import { type RuleId, YEAR_PARTS } from "./rules.ts";
import {
  daysSpan,
  inYears,
  type Result,
  type Said,
  type Span,
  spanOf,
  type Third,
  thirdOf,
  thirdsOf,
} from "./span.ts";
import type { TimeWords } from "./words.ts";

/** A season or a month of one. */
export function seasons(words: TimeWords, said: Said): Result {
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
function thirdOfSeason(whole: Span, third: Third): Result {
  const { earliest, latest } = whole;
  if (!earliest || !latest) return whole;
  const start = { early: 0, mid: 31, late: 62 }[third];
  const from = addDays(earliest, start);
  return daysSpan(from, third === "late" ? latest : addDays(from, 30), "season.within", { isPart: true });
}

/** A fiscal year of the speaker's country, or a part of one. */
export function fiscal(words: TimeWords, said: Said): Result {
  const country = words.fiscal === "japan" ? "JP" : words.fiscal === "korea" ? "KR" : (said.country ?? "US");
  const current = fiscalYearOf(said.day, country);
  const name = words.year ?? (current === null ? null : current + (words.fiscalRel ?? words.yearRel ?? 0));
  const start =
    name === null
      ? null
      : words.fiscal === "spelled"
        ? spelledFiscalStart(name, said.country)
        : fiscalStart(name, country);
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
export function wholeYear(words: TimeWords, year: number): Result {
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
