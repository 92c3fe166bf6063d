import { addDays, addMonths, type Day, lastDayOfMonth, weekday } from "./days.ts";
import type { CadenceUnit } from "./vocabulary.ts";

/** How often a promise is to be kept: once in every `every` units. */
export interface Cadence {
  unit: CadenceUnit;
  every: number;
  /** True for periods of the calendar (반기마다, monthly), false for periods counted from the day it was said. */
  aligned: boolean;
}

/** One period in which a repeated promise is expected; days are inclusive and local to the dialogue. */
export interface Period {
  /** EDTF: `2022-40`, `2022-03`, or an interval of days. It is the period's name for ever. */
  edtf: string;
  earliest: Day;
  latest: Day;
}

const MONTHS: Record<CadenceUnit, number> = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 };

/** No more periods than this are told, the latest ones: a daily promise of ten years is no list for a page. */
export const MOST_PERIODS = 240;

/**
 * The periods that have begun by `day`, and the one after them, oldest first. The first period is the one that begins after
 * the day it was said: what was said in a half-year is expected from the next half-year on (PROMISES.md C, cadence).
 */
export function periodsUntil(cadence: Cadence, saidOn: Day, day: Day): Period[] {
  const periods: Period[] = [];
  for (let index = 0; ; index += 1) {
    const period = periodAt(cadence, saidOn, index);
    periods.push(period);
    if (periods.length > MOST_PERIODS) periods.shift();
    if (period.earliest > day) return periods;
  }
}

function periodAt(cadence: Cadence, saidOn: Day, index: number): Period {
  const { unit, every, aligned } = cadence;
  const months = MONTHS[unit] * every;
  if (months === 0) return daysPeriod(cadence, saidOn, index);
  if (!aligned) {
    return named(addDays(addMonths(saidOn, months * index), 1), addMonths(saidOn, months * (index + 1)));
  }
  const first = addMonths(firstMonthOf(saidOn, MONTHS[unit]), MONTHS[unit] + months * index);
  return named(first, lastDayOfMonth(addMonths(first, months - 1).slice(0, 7)));
}

function daysPeriod({ unit, every, aligned }: Cadence, saidOn: Day, index: number): Period {
  const length = (unit === "week" ? 7 : 1) * every;
  const first = unit === "week" && aligned ? addDays(saidOn, 8 - weekday(saidOn)) : addDays(saidOn, 1);
  const earliest = addDays(first, length * index);
  return named(earliest, addDays(earliest, length - 1));
}

/** First day of the calendar month, quarter, half or year that a day is in. */
function firstMonthOf(day: Day, length: number): Day {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % Math.max(1, length)) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

function named(earliest: Day, latest: Day): Period {
  return { edtf: nameOf(earliest, latest), earliest, latest };
}

/** The shortest EDTF name of a period: year, half, quarter or month where it is exactly one, else the interval. */
function nameOf(earliest: Day, latest: Day): string {
  const year = earliest.slice(0, 4);
  const within = `${earliest.slice(5)} ${latest.slice(5)}`;
  if (latest.slice(0, 4) === year) {
    const known = NAMES[within];
    if (known !== undefined) return `${year}${known}`;
    if (earliest.endsWith("-01") && latest === lastDayOfMonth(earliest.slice(0, 7)))
      return earliest.slice(0, 7);
  }
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

const NAMES: Record<string, string> = {
  "01-01 12-31": "",
  "01-01 06-30": "-40",
  "07-01 12-31": "-41",
  "01-01 03-31": "-33",
  "04-01 06-30": "-34",
  "07-01 09-30": "-35",
  "10-01 12-31": "-36",
};
