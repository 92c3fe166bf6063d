import { dayInZone, isDay, isMonth, lastDayOfMonth } from "./days.ts";
import type { DialogueTime } from "./records.ts";

/** A start and end as a file gives them (a day, a month, or an instant with offset) as the record keeps them. */
export function timeOf(start: string, end: string | undefined, zone: string): DialogueTime {
  if (isDay(start))
    return { precision: "day", start, end: end ?? null, day: start, lastDay: end ?? start, zone };
  if (isMonth(start)) {
    return {
      precision: "month",
      start,
      end: end ?? null,
      day: `${start}-01`,
      lastDay: lastDayOfMonth(end ?? start),
      zone,
    };
  }
  const first = new Date(start);
  const last = end ? new Date(end) : first;
  return {
    precision: "instant",
    start: startOf(start),
    end: end ? startOf(end) : null,
    day: dayInZone(first, zone),
    lastDay: dayInZone(last, zone),
    zone,
  };
}

/** A day or a month as it is, an instant in UTC. */
export function startOf(start: string): string {
  return isDay(start) || isMonth(start) ? start : new Date(start).toISOString();
}
