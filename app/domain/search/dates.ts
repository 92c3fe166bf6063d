import type { Day, Month } from "../days.ts";

/** A month that was typed, and the day of it where one was. */
export interface AskedDate {
  month: Month;
  day: Day | null;
}

const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
const MONTH = "(?<month>\\d{1,2})";
const DAY = "(?<day>\\d{1,2})";

/** The ways in which days and months are typed. */
const WAYS = [
  `${YEAR}\\s*년\\s*${MONTH}\\s*월(?:\\s*${DAY}\\s*일)?`,
  `${MONTH}\\s*월(?:\\s*${DAY}\\s*일)?\\s*,?\\s*${YEAR}\\s*년?`,
  `${YEAR}(?<mark>[-./])\\s?${MONTH}(?:\\k<mark>\\s?${DAY})?(?!\\d)`,
  `(?:${DAY}(?:st|nd|rd|th)?\\s+)?\\b${NAMED},?\\s+${YEAR}`,
  `${NAMED}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
].map((way) => new RegExp(`(?<![\\p{L}\\d])${way}(?!\\d)`, "iu"));

/** The month, or the day, that somebody typed with its year, in Korean, English or digits; null where there is none. */
export function dateIn(typed: string): AskedDate | null {
  const text = typed.slice(0, 200).normalize("NFKC");
  for (const way of WAYS) {
    const { year, month, name, day } = way.exec(text)?.groups ?? {};
    if (!year) continue;
    const number = name ? ENGLISH.indexOf(name.toLowerCase()) + 1 : Number(month);
    const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
    if (number < 1 || number > 12 || (day && (Number(day) < 1 || Number(day) > last))) continue;
    const asked = `${year}-${String(number).padStart(2, "0")}`;
    return { month: asked, day: day ? `${asked}-${day.padStart(2, "0")}` : null };
  }
  return null;
}
