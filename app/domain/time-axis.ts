import { addDays, calendarDay, type Day, daysBetween, earlierDay, laterDay } from "./days.ts";
import { monthsOf } from "./month.ts";

/** A stretch of days drawn from left to right; both days are inclusive. */
export interface Axis {
  first: Day;
  last: Day;
}

/** The axis of a calendar year. */
export function axisOfYear(year: number): Axis {
  return { first: calendarDay(year, 1, 1), last: calendarDay(year, 12, 31) };
}

/** The axis of whole years from the first to the last of some days; null of none. */
export function axisOfYears(days: readonly Day[]): Axis | null {
  const [first, last] = [days.reduce(earlierDay, "9999"), days.reduce(laterDay, "")];
  if (last === "") return null;
  return {
    first: calendarDay(Number(first.slice(0, 4)), 1, 1),
    last: calendarDay(Number(last.slice(0, 4)), 12, 31),
  };
}

/** Where a day begins, in per cent of the axis, to a tenth; below 0 or above 100 for days beyond it. */
export function startOn({ first, last }: Axis, day: Day): number {
  return round((100 * daysBetween(first, day)) / (daysBetween(first, last) + 1));
}

/** The middle of a day, in per cent of the axis, to a tenth. */
export function middleOn({ first, last }: Axis, day: Day): number {
  return round((100 * (daysBetween(first, day) + 0.5)) / (daysBetween(first, last) + 1));
}

/** True for a day that the axis has. */
export function isOn({ first, last }: Axis, day: Day): boolean {
  return day >= first && day <= last;
}

/** What of a stretch an axis shows, in per cent; `cutStart` and `cutEnd` tell that it goes on beyond. */
export interface Piece {
  from: number;
  to: number;
  cutStart: boolean;
  cutEnd: boolean;
}

/** A stretch from the middle of a day to the middle of another, as far as the axis shows it; null where it shows nothing. */
export function pieceOn(axis: Axis, from: Day, to: Day): Piece | null {
  if (to < axis.first || from > axis.last) return null;
  const [cutStart, cutEnd] = [from < axis.first, to > axis.last];
  return {
    from: cutStart ? 0 : middleOn(axis, from),
    to: cutEnd ? 100 : middleOn(axis, to),
    cutStart,
    cutEnd,
  };
}

/** Whole days, both inclusive, as far as the axis shows them; null where it shows none. */
export function daysOn(axis: Axis, from: Day, to: Day): Piece | null {
  if (to < axis.first || from > axis.last) return null;
  const [cutStart, cutEnd] = [from < axis.first, to > axis.last];
  return {
    from: cutStart ? 0 : startOn(axis, from),
    to: cutEnd ? 100 : startOn(axis, addDays(to, 1)),
    cutStart,
    cutEnd,
  };
}

/** The months of a year with the places of their first day and of their middle. */
export function monthTicks(year: number): { month: string; at: number; middle: number }[] {
  const axis = axisOfYear(year);
  return monthsOf(year).map((month, index, months) => {
    const at = startOn(axis, `${month}-01`);
    const next = months[index + 1];
    return { month, at, middle: round((at + (next ? startOn(axis, `${next}-01`) : 100)) / 2) };
  });
}

/** The most years that are named on an axis; of more, every second, fifth or tenth is. */
const MOST_NAMED = 8;

/** The years of an axis with the place of their first day; `named` for those whose number there is room for. */
export function yearTicks(axis: Axis): { year: number; at: number; named: boolean }[] {
  const [first, last] = [Number(axis.first.slice(0, 4)), Number(axis.last.slice(0, 4))];
  const count = last - first + 1;
  const step = [1, 2, 5, 10, 20].find((each) => count / each <= MOST_NAMED) ?? 50;
  return Array.from({ length: count }, (_, index) => first + index).map((year) => ({
    year,
    at: startOn(axis, calendarDay(year, 1, 1)),
    named: year % step === 0 || count <= MOST_NAMED,
  }));
}

const round = (value: number) => Math.round(value * 10) / 10;
