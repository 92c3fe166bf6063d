import ICAL from "ical.js";
import type { Day } from "../../../domain/days.ts";

/** The values of an event's properties. */

/** A text, empty where there is none. */
export function textIn(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value.trim().toWellFormed() : "";
}

/** A day or a time; null where there is none that can be read. */
export function timeIn(event: ICAL.Component, name: string): ICAL.Time | null {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

export const two = (value: number) => String(value).padStart(2, "0");

/** The day that a time shows, in whatever zone it is. */
export function dayOf({ year, month, day }: ICAL.Time): Day {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
