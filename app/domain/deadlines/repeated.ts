import type { Cadence } from "../cadence.ts";
import type { Meaning } from "./words.ts";

const UNITS: Record<string, Cadence["unit"]> = {
  day: "day",
  days: "day",
  日: "day",
  일: "day",
  매일: "day",
  week: "week",
  weeks: "week",
  fortnight: "week",
  주: "week",
  주일: "week",
  週: "week",
  週間: "week",
  month: "month",
  months: "month",
  월: "month",
  달: "month",
  개월: "month",
  月: "month",
  quarter: "quarter",
  quarters: "quarter",
  분기: "quarter",
  四半期: "quarter",
  half: "half",
  반기: "half",
  半期: "half",
  year: "year",
  years: "year",
  년: "year",
  연: "year",
  해: "year",
  年: "year",
};

/** "Every six months": so many units from the day said. Null for a unit that is none. */
export function everyMany(count: number, unit: string): Meaning | null {
  const known = UNITS[unit];
  if (!known || count < 1) return null;
  const every = unit === "fortnight" ? 2 * count : count;
  return { kind: "cadence", rule: "cadence.every", cadence: { unit: known, every, aligned: false } };
}

/** "Twice a year": as many equal parts of the unit, where the calendar has such parts; else once in the unit. */
export function timesPer(times: number, unit: string): Meaning | null {
  const known = UNITS[unit];
  if (!known) return null;
  return { kind: "cadence", rule: "cadence.times", cadence: parted(times, known) };
}

function parted(times: number, unit: Cadence["unit"]): Cadence {
  if (unit === "year") {
    if (times === 2) return { unit: "half", every: 1, aligned: true };
    if (times === 4) return { unit: "quarter", every: 1, aligned: true };
    if (times === 12) return { unit: "month", every: 1, aligned: true };
    if (times === 3 || times === 6) return { unit: "month", every: 12 / times, aligned: true };
  }
  if (unit === "half" && times === 2) return { unit: "quarter", every: 1, aligned: true };
  if (unit === "quarter" && times === 3) return { unit: "month", every: 1, aligned: true };
  return { unit, every: 1, aligned: true };
}
