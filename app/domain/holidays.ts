import * as gazette from "@hyunbinseo/holidays-kr/all";
import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";

/**
 * Korea's public holidays as the official gazette names them, for the years that have been announced (2018 on). A year
 * that the library does not have yet has none marked: substitutes and elections cannot be computed ahead.
 */
const YEARS: Readonly<Record<string, Readonly<Record<Day, readonly string[]>>>> = gazette;

const ENGLISH: Record<string, string> = {
  "1월 1일": "New Year’s Day",
  "설날 전날": "Seollal (eve)",
  설날: "Seollal (Lunar New Year)",
  "설날 다음 날": "Seollal (day after)",
  "3ㆍ1절": "Independence Movement Day",
  노동절: "Labour Day",
  어린이날: "Children’s Day",
  "부처님 오신 날": "Buddha’s Birthday",
  현충일: "Memorial Day",
  제헌절: "Constitution Day",
  광복절: "Liberation Day",
  "추석 전날": "Chuseok (eve)",
  추석: "Chuseok",
  "추석 다음 날": "Chuseok (day after)",
  개천절: "National Foundation Day",
  한글날: "Hangul Day",
  기독탄신일: "Christmas Day",
  전국동시지방선거: "Local elections",
  대통령선거: "Presidential election",
  임시공휴일: "Temporary holiday",
};

const SUBSTITUTE = /^대체공휴일\((.+)\)$/;

function english(name: string): string {
  const known = ENGLISH[name];
  if (known) return known;
  const replaced = SUBSTITUTE.exec(name)?.[1];
  if (replaced) return `Substitute holiday (${english(replaced)})`;
  const temporary = /^임시공휴일\((.+)\)$/.exec(name)?.[1];
  if (temporary) return `Temporary holiday (${english(temporary)})`;
  return name.includes("국회의원선거") ? "General election" : name;
}

/** The public holiday of a day in Korea, several joined by a comma; null for an ordinary day. */
export function koreanHoliday(day: Day): Localized | null {
  const names = YEARS[`y${day.slice(0, 4)}`]?.[day];
  if (!names) return null;
  return { ko: names.join(", "), en: names.map(english).join(", ") };
}

/** The day that the gazette gives a holiday of its own name (설날, 추석) in a year; null for a year it does not have. */
export function koreanHolidayDay(name: string, year: number): Day | null {
  const days = YEARS[`y${year}`];
  return Object.keys(days ?? {}).find((day) => days?.[day]?.includes(name)) ?? null;
}
