import { addDays, type Day, earlierDay, lastDayOfMonth, laterDay, type Month, weekday } from "../days.ts";
import { monthsOf } from "../month.ts";
import type { DialogueSummary } from "../records.ts";

/** How full a day is, in steps that can be told apart: nothing, one, two or three, four to six, seven or more. */
export const DENSITIES = [0, 1, 2, 4, 7] as const;
export type Density = 0 | 1 | 2 | 3 | 4;

/** The step of a number of things on one day. */
export function densityOf(count: number): Density {
  return DENSITIES.findLastIndex((least) => count >= least) as Density;
}

export interface DayOfYear {
  day: Day;
  dialogues: number;
  deadlines: number;
  density: Density;
}

export interface MonthOfYear {
  month: Month;
  /** The ISO weekday of its first day. */
  firstWeekday: number;
  days: DayOfYear[];
  /** Dialogues in it, with those of which only the month is known, and deadlines. */
  dialogues: number;
  deadlines: number;
  undated: number;
}

type Dated = Pick<DialogueSummary, "time">;

/**
 * The days of a year with their counts, month by month. A dialogue of several days stands on each of them, as in the months;
 * one known to the month on none, but with each month that it may have been in. Deadlines by their last day.
 */
export function daysOfYear(
  year: number,
  dialogues: readonly Dated[],
  due: Readonly<Record<Day, number>>,
): MonthOfYear[] {
  const onDay = new Map<Day, number>();
  for (const { time } of dialogues) {
    if (time.precision === "month") continue;
    const last = earlierDay(time.lastDay, `${year}-12-31`);
    for (let day = laterDay(time.day, `${year}-01-01`); day <= last; day = addDays(day, 1)) {
      onDay.set(day, (onDay.get(day) ?? 0) + 1);
    }
  }
  return monthsOf(year).map((month) => {
    const [first, last] = [`${month}-01`, lastDayOfMonth(month)];
    const days = Array.from({ length: Number(last.slice(8)) }, (_, index): DayOfYear => {
      const day = `${month}-${String(index + 1).padStart(2, "0")}`;
      const counts = { dialogues: onDay.get(day) ?? 0, deadlines: due[day] ?? 0 };
      return { day, ...counts, density: densityOf(counts.dialogues + counts.deadlines) };
    });
    const here = dialogues.filter(({ time }) => time.day <= last && time.lastDay >= first);
    return {
      month,
      firstWeekday: weekday(first),
      days,
      dialogues: here.length,
      deadlines: days.reduce((sum, { deadlines }) => sum + deadlines, 0),
      undated: here.filter(({ time }) => time.precision === "month").length,
    };
  });
}
