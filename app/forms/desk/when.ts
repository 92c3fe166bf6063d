import { TZDate } from "@date-fns/tz";
import { isDay, isMonth, isTimeZone } from "../../domain/days.ts";
import type { DialogueFields } from "../../domain/desk/dialogue-fields.ts";
import type { Problem } from "./problems.ts";

interface When {
  /** A day, a month, or an instant with its offset; null where nothing or nothing readable was typed. */
  start: string | null;
  end: string | null;
  zone: string;
  problems: Problem[];
}

/** Reads start and end of a dialogue on the clocks of its zone. */
export function whenOf({ start, end, zone: typed }: DialogueFields): When {
  const problems: Problem[] = [];
  const zone = typed.trim();
  const knowsZone = zone !== "" && isTimeZone(zone);
  if (!knowsZone) problems.push({ path: "zone", code: zone === "" ? "missing" : "not_a_zone" });
  const one = (name: "start" | "end", day: string, time: string): string | null => {
    const wrong = (part: "day" | "time", code: Problem["code"]) => {
      problems.push({ path: `${name}.${part}`, code });
      return null;
    };
    if (day === "" && time !== "") return wrong("day", "time_without_day");
    if (day === "") return name === "start" ? wrong("day", "missing") : null;
    if (!isDay(day) && !isMonth(day)) return wrong("day", "not_a_moment");
    if (day < "1900" || day >= "2200") return wrong("day", "year_out_of_range");
    if (time === "") return day;
    if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return wrong("time", "not_a_time");
    if (!isDay(day)) return wrong("time", "time_without_day");
    if (!knowsZone) return day;
    return instant(day, time.padStart(5, "0"), zone) ?? wrong("time", "skipped_time");
  };
  const from = one("start", start.day.trim(), start.time.trim());
  // An end without a day of its own is on the day of the start.
  const lastDay = end.day.trim() || (end.time.trim() ? start.day.trim() : "");
  const until = one("end", lastDay, end.time.trim());
  if (from && until) {
    if (from.length !== until.length && !(from.length > 10 && until.length > 10))
      problems.push({ path: "end.day", code: "end_other_form" });
    else if (Date.parse(until) < Date.parse(from))
      problems.push({
        path: lastDay === start.day.trim() ? "end.time" : "end.day",
        code: "end_before_start",
      });
  }
  return { start: from, end: until, zone, problems };
}

/** The instant, with its offset, at which clocks of a zone show a time; null for one that they skip. */
function instant(day: string, time: string, zone: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const at = new TZDate(year, month - 1, date, hour, minute, 0, zone);
  if (at.getHours() !== hour || at.getMinutes() !== minute) return null;
  return new Date(at.getTime()).toISOString().replace(".000Z", "Z");
}
