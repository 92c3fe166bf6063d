import type { Day, Month } from "../domain/days.ts";
import type { DialogueTime } from "../domain/records.ts";
import type { Lang } from "./locale.ts";

/** Days, months and instants as a reader of each language writes them. Nothing here reads the machine's zone. */

const LOCALES: Record<Lang, string> = { en: "en-GB", ko: "ko-KR" };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: "UTC", ...options });
    formats.set(key, made);
  }
  return made;
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** "8 March 2023", "2023년 3월 8일". */
export function formatDay(day: Day, lang: Lang): string {
  return format(lang, { year: "numeric", month: "long", day: "numeric" }).format(noon(day));
}

/** "Wednesday 8 March 2023", "2023년 3월 8일 수요일". */
export function formatDayWithWeekday(day: Day, lang: Lang): string {
  return format(lang, { year: "numeric", month: "long", day: "numeric", weekday: "long" }).format(noon(day));
}

/** "March 2023", "2023년 3월". */
export function formatMonth(month: Month, lang: Lang): string {
  return format(lang, { year: "numeric", month: "long" }).format(noon(`${month}-15`));
}

/** "Mar", "3월". */
export function formatMonthShort(month: Month, lang: Lang): string {
  // CLDR has four letters for one month of English; all of three stand better in a row.
  return format(lang, { month: "short" })
    .format(noon(`${month}-15`))
    .slice(0, 3);
}

/** "2023", "2023년". */
export function formatYear(year: number, lang: Lang): string {
  return lang === "ko" ? `${year}년` : String(year);
}

/** Name of an ISO weekday, 1 for Monday: "Monday"/"Mon", "월요일"/"월". */
export function formatWeekday(weekday: number, lang: Lang, width: "long" | "short"): string {
  return format(lang, { weekday: width }).format(noon(`2024-01-0${weekday}`));
}

/** A stretch of days, shortened where both ends share a month or a year: "1–2 September 2022", "2022년 9월 1~2일". */
export function formatDays(from: Day, to: Day, lang: Lang): string {
  if (from === to) return formatDay(from, lang);
  const text = format(lang, { year: "numeric", month: "long", day: "numeric" }).formatRange(
    noon(from),
    noon(to),
  );
  // Versions of CLDR differ in the spaces around the dash, and a page must read alike on the server and in the browser.
  const dash = lang === "ko" ? "~" : "–";
  const space = from.slice(0, 7) === to.slice(0, 7) ? "" : lang === "ko" ? " " : "\u2009";
  return text.replace(/\s*[~–]\s*/, space + dash + space);
}

/** An interval with an open or known start: "until 31 October 2023", "2023년 10월 31일까지". */
export function formatInterval(earliest: Day | null, latest: Day | null, lang: Lang): string {
  if (earliest && latest) return formatDays(earliest, latest, lang);
  if (latest) return lang === "ko" ? `${formatDay(latest, lang)}까지` : `until ${formatDay(latest, lang)}`;
  if (earliest)
    return lang === "ko" ? `${formatDay(earliest, lang)}부터` : `from ${formatDay(earliest, lang)}`;
  return "";
}

/** When a dialogue is, in its own zone; an instant names the zone. */
export function formatDialogueTime(time: DialogueTime, lang: Lang): string {
  if (time.precision === "month") return formatMonth(time.start.slice(0, 7), lang);
  if (time.precision === "day") return formatDays(time.day, time.lastDay, lang);
  return formatInstants(time.start, time.end, time.zone, lang);
}

/** A start alone, by its own form a month, a day or an instant: "March 2023", "2023년 3월 8일". */
export function formatStart(start: string, zone: string, lang: Lang): string {
  if (start.length === 7) return formatMonth(start, lang);
  return start.length === 10 ? formatDay(start, lang) : formatInstants(start, null, zone, lang);
}

/** An instant, or a stretch between two, on the clocks of a zone: "8 March 2023, 14:00–15:00 (Korean Standard Time)". */
export function formatInstants(start: string, end: string | null, zone: string, lang: Lang): string {
  const from = new Date(start);
  const day = format(lang, { timeZone: zone, year: "numeric", month: "long", day: "numeric" });
  const clock = clockOf(zone, lang);
  const place = zoneName(from, zone, lang);
  if (!end) return `${day.format(from)}${lang === "ko" ? " " : ", "}${clock.format(from)} (${place})`;
  const to = new Date(end);
  const moment = (at: Date) => `${day.format(at)}${lang === "ko" ? " " : ", "}${clock.format(at)}`;
  const sameDay = day.format(from) === day.format(to);
  const last = sameDay ? DASH[lang] + clock.format(to) : ` ${DASH[lang]} ${moment(to)}`;
  return `${moment(from)}${last} (${place})`;
}

/** An instant to the minute on the clocks of a zone that is named elsewhere: "8 March 2023, 14:00", "2023년 3월 8일 14:00". */
export function formatMoment(instant: string, zone: string, lang: Lang): string {
  const at = new Date(instant);
  const day = format(lang, { timeZone: zone, year: "numeric", month: "long", day: "numeric" });
  return `${day.format(at)}${lang === "ko" ? " " : ", "}${clockOf(zone, lang).format(at)}`;
}

const DASH: Record<Lang, string> = { en: "–", ko: "~" };

function clockOf(zone: string, lang: Lang): Intl.DateTimeFormat {
  return format(lang, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** The hours of a dialogue of one day on the clocks of its zone, "14:00–15:00"; of a longer one when it begins. */
export function formatClocks({ start, end, day, lastDay, zone }: DialogueTime, lang: Lang): string {
  const clock = clockOf(zone, lang);
  const from = clock.format(new Date(start));
  return end && day === lastDay ? `${from}${DASH[lang]}${clock.format(new Date(end))}` : from;
}

/** The zone's generic name on that day: "Korean Standard Time", "한국 표준시". */
function zoneName(at: Date, zone: string, lang: Lang): string {
  const parts = format(lang, { timeZone: zone, timeZoneName: "long" }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
}

const numbers: Record<Lang, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(LOCALES.en),
  ko: new Intl.NumberFormat(LOCALES.ko),
};

/** A count with the language's separators. */
export function formatNumber(value: number, lang: Lang): string {
  return numbers[lang].format(value);
}
