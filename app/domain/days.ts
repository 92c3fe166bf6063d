import { TZDate } from "@date-fns/tz";
import { getDaysInMonth } from "date-fns";

/** A calendar day without a zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** Later than every day of the record; the open end of a span. */
export const END_OF_TIME: Day = "9999-12-31";

/** UTC days have no daylight saving, so every one is this long. */
const DAY_MS = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Years the calendar answers for: 1900 to 2199. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function format(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** True for a day that exists in the Gregorian calendar (so not 30 February). */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && format(date) === text;
}

/** True for a month from 1900-01 to 2199-12. */
export function isMonth(text: string): boolean {
  const match = MONTH.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return format(new Date(utc(day).getTime() + count * DAY_MS));
}

/** The same day `count` months later, held at the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return calendarDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** The day of a year, month (1 to 12) and day of the month, as text; whether it exists is not asked. */
export function calendarDay(year: number, month: number, day: number): Day {
  const pad = (value: number) => (value < 10 ? `0${value}` : String(value));
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

const monthLengths = new Map<number, number>();

/** How many days a month (1 to 12) of a year has. Made and read in one and the same zone, so that it is every zone's. */
export function daysInMonth(year: number, month: number): number {
  const key = year * 12 + month;
  let length = monthLengths.get(key);
  if (length === undefined) {
    length = getDaysInMonth(new Date(year, month - 1));
    monthLengths.set(key, length);
  }
  return length;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to).getTime() - utc(from).getTime()) / DAY_MS;
}

/** Last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: Month): Day {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return calendarDay(year, number, daysInMonth(year, number));
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return utc(day).getUTCDay() || 7;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The calendar day that an instant falls on in an IANA zone. */
export function dayInZone(instant: Date, zone: string): Day {
  const local = new TZDate(instant.getTime(), zone);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1, 2)}-${pad(local.getDate(), 2)}`;
}

const MINUTE_MS = 60_000;
/** Longer than any local day, one with an hour set back among them. */
const LONGEST_DAY_MINUTES = 26 * 60;

/**
 * The instant at which the local day of an instant began in an IANA zone, to the minute. Searched for, because a day need not
 * begin at 00:00, and 00:00 may come twice, where clocks are set at midnight.
 */
export function dayBeganAt(instant: Date, zone: string): Date {
  const day = dayInZone(instant, zone);
  let within = Math.floor(instant.getTime() / MINUTE_MS);
  let before = within - LONGEST_DAY_MINUTES;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayInZone(new Date(middle * MINUTE_MS), zone) === day) within = middle;
    else before = middle;
  }
  return new Date(within * MINUTE_MS);
}

const zones = new Map<string, boolean>();

/** True when the runtime's time zone database knows the name. */
export function isTimeZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const valid = knowsZone(zone);
  if (valid) zones.set(zone, true);
  return valid;
}

function knowsZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The local days of one moment: a different one in Seoul than in Los Angeles. */
export interface Today {
  /** The day in Asia/Seoul, where the record is kept. */
  readonly day: Day;
  /** The day in each zone of the record. */
  readonly byZone: Readonly<Record<string, Day>>;
  /** True when a reader asked for a past day: every zone then has that same day. */
  readonly asOf: boolean;
}

/** The zone the record is kept in; it decides the month that `/calendar` opens. */
export const HOME_ZONE = "Asia/Seoul";

/** The local days of an instant in the zones given. */
export function todayAt(instant: Date, zones: readonly string[]): Today {
  const byZone = Object.fromEntries(zones.map((zone) => [zone, dayInZone(instant, zone)]));
  return { day: dayInZone(instant, HOME_ZONE), byZone, asOf: false };
}

/** One named day, the same in every zone. */
export function todayAsOf(day: Day): Today {
  return { day, byZone: {}, asOf: true };
}

/** The day that `today` is in a zone; the home zone's day for one that was not asked for. */
export function dayIn(today: Today, zone: string): Day {
  return today.byZone[zone] ?? today.day;
}
