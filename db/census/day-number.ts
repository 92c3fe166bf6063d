import { type Day, dayIn, END_OF_TIME, type Today } from "../../app/domain/days.ts";

const DAY_MS = 86_400_000;

/** A local day as the number of days since 1970-01-01, for columns of numbers; NaN for a text that is no day. */
export function dayNumber(day: Day): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY_MS;
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The due day of a promise without a hard deadline: later than all others. */
export const UNDATED = dayNumber(END_OF_TIME);

/** The number of each zone's local day, by the zone's place in `zones`. */
export function zoneDays(today: Today, zones: readonly string[]): Int32Array {
  return Int32Array.from(zones, (zone) => dayNumber(dayIn(today, zone)));
}
