import { type Day, dayIn, END_OF_TIME, type Today } from "../../app/domain/days.ts";

const DAY_MS = 86_400_000;

/** A local day as the number of days since 1970-01-01, for columns of numbers. Read digit by digit, for there are millions. */
export function dayNumber(day: Day): number {
  const digit = (place: number) => day.charCodeAt(place) - 48;
  const year = digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return Date.UTC(year, digit(5) * 10 + digit(6) - 1, digit(8) * 10 + digit(9)) / DAY_MS;
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
