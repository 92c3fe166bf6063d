import { addDays, type Day, isDay, isMonth, lastDayOfMonth } from "./days.ts";
import type { Precision } from "./vocabulary.ts";

/** An EDTF expression as inclusive days; an open or unknown end is null. */
export interface DayInterval {
  earliest: Day | null;
  latest: Day | null;
  precision: Precision;
}

/** EDTF level 2 sub-year groupings (ISO 8601-2, table of seasons): quarters 33–36, halves 40–41. */
const QUARTERS: Record<string, [string, string]> = {
  "33": ["01-01", "03-31"],
  "34": ["04-01", "06-30"],
  "35": ["07-01", "09-30"],
  "36": ["10-01", "12-31"],
};
const HALVES: Record<string, [string, string]> = {
  "40": ["01-01", "06-30"],
  "41": ["07-01", "12-31"],
};
/** Northern astronomical seasons, held fixed so that a reading never depends on an almanac. */
const SEASONS: Record<string, [string, string]> = {
  "21": ["03-20", "06-20"],
  "22": ["06-21", "09-22"],
  "23": ["09-23", "12-20"],
  "24": ["12-21", "03-19"],
};

/**
 * Reads the part of EDTF that the record uses: `2023`, `2023-03`, `2023-03-08`, `2023-33`, `2023-40`, `2023-22`, and
 * intervals of those with an open end (`../2023-10-31`, `2023-06/..`). Null for anything else, impossible days included.
 */
export function parseEdtf(text: string): DayInterval | null {
  const slash = text.indexOf("/");
  if (slash < 0) return single(text);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const start = left === ".." ? null : single(left);
  const end = right === ".." ? null : single(right);
  if ((left !== ".." && !start) || (right !== ".." && !end) || (!start && !end)) return null;
  const earliest = start?.earliest ?? null;
  const latest = end?.latest ?? null;
  if (earliest && latest && earliest > latest) return null;
  return { earliest, latest, precision: "range" };
}

function single(text: string): DayInterval | null {
  if (/^\d{4}$/.test(text)) {
    if (!isMonth(`${text}-01`)) return null;
    return { earliest: `${text}-01-01`, latest: `${text}-12-31`, precision: "year" };
  }
  if (isDay(text)) return { earliest: text, latest: text, precision: "day" };
  if (isMonth(text)) {
    return { earliest: `${text}-01`, latest: lastDayOfMonth(text), precision: "month" };
  }
  const group = /^(\d{4})-(\d{2})$/.exec(text);
  const year = group?.[1] ?? "";
  const code = group?.[2] ?? "";
  if (!isMonth(`${year}-01`)) return null;
  const quarter = QUARTERS[code];
  if (quarter) return span(year, quarter, "quarter");
  const half = HALVES[code];
  if (half) return span(year, half, "half");
  const season = SEASONS[code];
  if (season) return span(year, season, "season");
  return null;
}

function span(year: string, [from, to]: [string, string], precision: Precision): DayInterval {
  const endYear = to < from ? String(Number(year) + 1) : year;
  return { earliest: `${year}-${from}`, latest: `${endYear}-${to}`, precision };
}

const ends = new Map<Day, Day>();

/** The day after an interval's end, for exclusive ends as RFC 5545 writes them; a calendar asks for the same ones often. */
export function exclusiveEnd(latest: Day): Day {
  const end = ends.get(latest) ?? addDays(latest, 1);
  ends.set(latest, end);
  return end;
}
