import { addDays, type Day, calendarDay as dayOf, daysInMonth as daysIn, weekday } from "../days.ts";
import { koreanHolidayDay } from "../holidays.ts";

/** The `count`-th of a weekday (1 Monday to 7 Sunday) in a month; −1 is the last. */
export function nthWeekday(year: number, month: number, day: number, count: number): Day {
  if (count < 0) {
    const last = dayOf(year, month, daysIn(year, month));
    return addDays(last, -((weekday(last) - day + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return addDays(first, ((day - weekday(first) + 7) % 7) + (count - 1) * 7);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const memo = new Map<string, Day | null>();

/** Lunar holidays come from the gazette: asked often, they are looked up once. */
function gazette(name: string, year: number): Day | null {
  const key = `${name}${year}`;
  let day = memo.get(key);
  if (day === undefined) {
    day = koreanHolidayDay(name, year);
    memo.set(key, day);
  }
  return day;
}

type Almanac = (year: number, country: string | null) => Day | null;

/** The holidays that deadlines are named after, by our names for them. Null in a year that is not announced yet. */
const HOLIDAYS: Record<string, Almanac> = {
  seollal: (year) => gazette("설날", year),
  chuseok: (year) => gazette("추석", year),
  buddha: (year) => gazette("부처님 오신 날", year),
  newYear: (year) => dayOf(year, 1, 1),
  march1: (year) => dayOf(year, 3, 1),
  children: (year) => dayOf(year, 5, 5),
  memorial: (year) => dayOf(year, 6, 6),
  constitution: (year) => dayOf(year, 7, 17),
  liberation: (year) => dayOf(year, 8, 15),
  foundation: (year) => dayOf(year, 10, 3),
  hangul: (year) => dayOf(year, 10, 9),
  christmas: (year) => dayOf(year, 12, 25),
  easter,
  // Canada: second Monday of October; United States: fourth Thursday of November.
  thanksgivingCA: (year) => nthWeekday(year, 10, 1, 2),
  thanksgivingUS: (year) => nthWeekday(year, 11, 4, 4),
  // First Monday of September in both.
  labourDay: (year) => nthWeekday(year, 9, 1, 1),
};

/** The calendars a name may come from; without a country it is the next of them. */
const SHARED: Record<string, Record<string, string>> = {
  thanksgiving: { CA: "thanksgivingCA", US: "thanksgivingUS" },
  nearestFeast: { 설: "seollal", 추석: "chuseok" },
};

/** The next day of that name on or after `from` (in `year` when it is named); null where no calendar has it. */
export function holidayDay(name: string, from: Day, year: number | null, country: string | null): Day | null {
  const shared = SHARED[name];
  const one = country ? shared?.[country] : undefined;
  const names = one ? [one] : shared ? Object.values(shared) : [name];
  const base = Number(from.slice(0, 4));
  const days: Day[] = [];
  for (const each of names) {
    const rule = HOLIDAYS[each];
    if (!rule) continue;
    const found =
      year === null
        ? [base, base + 1].map((y) => rule(y, country)).find((day) => day && day >= from)
        : rule(year, country);
    if (found) days.push(found);
  }
  return days.sort()[0] ?? null;
}

/** Days off around a feast: the day before and the day after it (관공서의 공휴일에 관한 규정, article 2). */
export const BREAK_DAYS = 1;

/** Korean elections held or fixed by law, the latest last; beyond them nothing is guessed. */
const ELECTIONS: Record<"president" | "assembly" | "local", readonly Day[]> = {
  president: ["2017-05-09", "2022-03-09", "2025-06-03"],
  assembly: ["2020-04-15", "2024-04-10", "2028-04-12"],
  local: ["2018-06-13", "2022-06-01", "2026-06-03"],
};

/** The next election day on or after a day; null beyond the table. */
export function electionDay(kind: "president" | "assembly" | "local", from: Day): Day | null {
  return ELECTIONS[kind].find((day) => day >= from) ?? null;
}

/** Terms of Korea's presidents as they were foreseen on the days they began: first and last day. */
const TERMS: readonly (readonly [from: Day, to: Day, until: Day])[] = [
  ["2017-05-10", "2022-05-09", "2022-05-09"],
  ["2022-05-10", "2027-05-09", "2025-04-04"],
  ["2025-06-04", "2030-06-03", "2030-06-03"],
];

/** First and last day of the president's term that a day falls in; null where there is none. */
export function termOf(day: Day): { from: Day; to: Day } | null {
  const term = TERMS.find(([from, , until]) => day >= from && day <= until);
  return term ? { from: term[0], to: term[1] } : null;
}

/** The month a fiscal year begins in, and by how many years its name runs ahead of that month. */
const FISCAL: Record<string, readonly [month: number, ahead: number]> = {
  US: [10, 1],
  JP: [4, 0],
  KR: [1, 0],
  AU: [7, 1],
  IN: [4, 1],
};

/** The month in which a financial year written as two years ("2025–26") begins, in the first of them. */
const SPELLED: Record<string, number> = { AU: 7, NZ: 7, GB: 4, IN: 4, HK: 4, SG: 4, CA: 4 };

/** The first month of a financial year written as two years; null for a country that does not write it so. */
export function spelledFiscalStart(
  year: number,
  country: string | null,
): { year: number; month: number } | null {
  const month = country ? SPELLED[country] : undefined;
  return month ? { year, month } : null;
}

/** The first month of the fiscal year named `year`; null for a country whose naming is not fixed. */
export function fiscalStart(year: number, country: string): { year: number; month: number } | null {
  const rule = FISCAL[country];
  return rule ? { year: year - rule[1], month: rule[0] } : null;
}

/** The name of the fiscal year that a day falls in; null as above. */
export function fiscalYearOf(day: Day, country: string): number | null {
  const rule = FISCAL[country];
  if (!rule) return null;
  const begun = Number(day.slice(5, 7)) >= rule[0];
  return Number(day.slice(0, 4)) + rule[1] - (begun ? 0 : 1);
}
