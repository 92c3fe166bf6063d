import {
  addDays,
  calendarDay as dayOf,
  daysInMonth as daysIn,
  earlierDay,
  laterDay,
  weekday,
} from "../days.ts";
import { nthWeekday } from "./almanac.ts";
import { WEEK_PARTS } from "./rules.ts";
import { addMonth, daysSpan, type Result, type Said, spanOf, thirdsOf } from "./span.ts";
import type { TimeWords } from "./words.ts";

/** A week, a weekday in it, or a part of it. */
export function week(words: TimeWords, said: Said): Result {
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

/**
 * A week belongs to the month that has its Thursday (ISO 8601's rule for years, KS X ISO 8601 for months); of its days
 * those inside the month are meant.
 */
export function weekOfMonth(words: TimeWords, said: Said, year: number): Result {
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

/** A weekday without its week. */
export function weekdayAlone(words: TimeWords, said: Said): Result {
  const today = weekday(said.day);
  const wanted = words.weekday ?? 1;
  if (words.next) return spanOf(addDays(said.day, 8 - today + wanted - 1), "day", "day.weekday");
  const ahead = (wanted - today + 7) % 7;
  return spanOf(addDays(said.day, words.coming && ahead === 0 ? 7 : ahead), "day", "day.weekday");
}
