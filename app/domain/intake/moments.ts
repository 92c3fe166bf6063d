import { TZDate } from "@date-fns/tz";
import { calendarDay, type Day, isDay, isMonth } from "../days.ts";

/** Days and times as people write them in tables, in Korean and English. A day of two readings is not read. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** A weekday after a day says nothing more. */
const WEEKDAY = /\s*[([][^)\]]{1,12}[)\]]\s*/g;

const YEAR_FIRST =
  /^(\d{4})\s*(?:[-./]|년)\s*(\d{1,2})(?:\s*(?:[-./]|월)\s*(\d{1,2})\s*(?:\.|일)?|\s*월|\.)?(?:[\sT]+|$)/;
const PLAIN = /^(\d{4})(\d{2})(\d{2})(?:[\sT]+|$)/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+${NAME},?\\s+(\\d{4})(?:,?\\s+|$)`, "i");
const MONTH_FIRST = new RegExp(`^${NAME}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})(?:,?\\s+|$)`, "i");
const TIME =
  /^(?:(오전|오후|am|pm)\s*)?(\d{1,2})(?:\s*(?::|시)\s*(\d{2})?\s*분?)?(?::\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|[+-]\d{2}:?\d{2})?$/i;

export interface Wall {
  /** A day, or a month. */
  day: string;
  /** HH:MM, null where none is given. */
  time: string | null;
  /** As in `+09:00` or `Z`; null for a local time. */
  offset: string | null;
}

/** What a text says of a day, month or moment; null for one that cannot be read, or in two ways. */
export function readWall(text: string): Wall | null {
  const plain = text.normalize("NFKC").replace(WEEKDAY, " ").replace(/\s+/g, " ").trim();
  const found = dayOf(plain);
  if (!found) return null;
  const { day, rest } = found;
  if (!isDay(day) && !isMonth(day)) return null;
  if (rest === "") return { day, time: null, offset: null };
  const time = isDay(day) ? readTime(rest) : null;
  return time && { day, ...time };
}

function dayOf(text: string): { day: string; rest: string } | null {
  const made = (match: RegExpExecArray, [year, month, day]: [string?, string?, string?]) => {
    const whole = calendarDay(Number(year), Number(month), Number(day ?? 1));
    return { day: day ? whole : whole.slice(0, 7), rest: text.slice(match[0].length).trim() };
  };
  const number = (name: string | undefined) =>
    String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
  const yearFirst = YEAR_FIRST.exec(text) ?? PLAIN.exec(text);
  if (yearFirst) return made(yearFirst, [yearFirst[1], yearFirst[2], yearFirst[3]]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return made(dayFirst, [dayFirst[3], number(dayFirst[2]), dayFirst[1]]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return made(monthFirst, [monthFirst[3], number(monthFirst[1]), monthFirst[2]]);
  return null;
}

/** A time of day, with its offset where one is given; null for what cannot be read. */
export function readTime(text: string): { time: string; offset: string | null } | null {
  const match = TIME.exec(text.normalize("NFKC").trim());
  if (!match) return null;
  const [, before = "", hours, minutes = "00", after = "", offset = ""] = match;
  const half = `${before}${after}`.toLowerCase().replaceAll(".", "");
  // A bare number is no time.
  if (half === "" && !/[:시]/.test(text)) return null;
  let hour = Number(hours);
  if (half !== "" && (hour < 1 || hour > 12)) return null;
  if (half === "pm" || half === "오후") hour = (hour % 12) + 12;
  else if (half === "am" || half === "오전") hour %= 12;
  if (hour > 23 || Number(minutes) > 59) return null;
  const at = offset === "" ? null : offset.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  return { time: `${String(hour).padStart(2, "0")}:${minutes}`, offset: at };
}

/** The instant, in UTC, at which clocks of a zone show a time of a day; null for one that they skip. */
export function instantAt(day: Day, time: string, zone: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const at = new TZDate(year, month - 1, date, hour, minute, 0, zone);
  if (at.getHours() !== hour || at.getMinutes() !== minute) return null;
  return new Date(at.getTime()).toISOString().replace(".000Z", "Z");
}

/** A day, a month, or an instant in UTC, as the record has starts; null for a time that the zone's clocks skip. */
export function momentOf({ day, time, offset }: Wall, zone: string): string | null {
  if (time === null) return day;
  if (offset === null) return instantAt(day, time, zone);
  const at = new Date(`${day}T${time}:00${offset}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace(".000Z", "Z");
}
