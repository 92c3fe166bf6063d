import {
  addDays,
  addMonths,
  type Day,
  FIRST_YEAR,
  isDay,
  isMonth,
  LAST_YEAR,
  lastDayOfMonth,
  type Month,
  weekday,
} from "./days.ts";

/** The weeks that a month touches, each seven days from `firstWeekday` (1 Monday, 7 Sunday); neighbours' days fill the ends. */
export function monthGrid(month: Month, firstWeekday: 1 | 7): Day[][] {
  const last = lastDayOfMonth(month);
  let day = addDays(`${month}-01`, -((weekday(`${month}-01`) - firstWeekday + 7) % 7));
  const weeks: Day[][] = [];
  while (day <= last) {
    const start = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
    day = addDays(start, 7);
  }
  return weeks;
}

/** ISO weekdays in the order of a week that begins on `firstWeekday`. */
export function weekdays(firstWeekday: 1 | 7): number[] {
  return Array.from({ length: 7 }, (_, index) => ((firstWeekday - 1 + index) % 7) + 1);
}

/** The month `count` months on, or null beyond the years that the calendar answers for. */
export function monthAfter(month: Month, count: number): Month | null {
  const other = addMonths(`${month}-01`, count).slice(0, 7);
  const year = Number(other.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? other : null;
}

/** The twelve months of a year. */
export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/** True for a year that the calendar answers for, as four digits. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

/** First and last day of a month (`YYYY-MM`) or a year (`YYYY`); null for a text that is neither. */
export function daysOfPeriod(period: string): { firstDay: Day; lastDay: Day } | null {
  if (isMonth(period)) return { firstDay: `${period}-01`, lastDay: lastDayOfMonth(period) };
  return isYear(period) ? { firstDay: `${period}-01-01`, lastDay: `${period}-12-31` } : null;
}

/** The month, and the day where there is one, of a text like `2023-3`, `2023-03-08` or `2023-3-8`; null for any other text. */
export function periodMeant(text: string): { month: Month; day: Day | null } | null {
  const [, year = "", month = "", day] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, "0")}`;
  if (!isMonth(meant)) return null;
  if (day === undefined) return { month: meant, day: null };
  const on = `${meant}-${day.padStart(2, "0")}`;
  return isDay(on) ? { month: meant, day: on } : null;
}
