import ICAL from "ical.js";
import { addMonths, type Day, HOME_ZONE } from "../../../domain/days.ts";
import { INTAKE_BOUNDS, IntakeRefused, type IntakeRow } from "../../../domain/intake/rows.ts";
import { type EventPlace, rowOf } from "./ics-event.ts";
import { dayOf, textIn, timeIn } from "./ics-values.ts";
import { zoneOr } from "./ics-zones.ts";
import { textOf } from "./text.ts";

/** Rules that repeat more often than by the day are no calendar of meetings, and would take for ever to go through. */
const TOO_OFTEN = ["SECONDLY", "MINUTELY", "HOURLY"];

/**
 * The events of a calendar (RFC 5545) as dialogues, one for each time that an event is repeated, within bounds. `today` is the local
 * day from which on events are scheduled.
 * @throws IntakeRefused for what is no calendar, and for rules that repeat an event by the hour or more often.
 */
export function eventsOf(bytes: Uint8Array, today: Day): IntakeRow[] {
  const { text } = textOf(bytes);
  const calendars = componentsOf(text);
  const rows: IntakeRow[] = [];
  let number = 0;
  for (const calendar of calendars) {
    const home = zoneOr(String(calendar.getFirstPropertyValue("x-wr-timezone") ?? ""), HOME_ZONE).zone;
    const events = calendar.getAllSubcomponents("vevent");
    for (const event of events) refuseEndless(event);
    for (const event of events) {
      number += 1;
      // Deadlines of promises in our own calendars are no dialogues.
      if (/^promise-/.test(textIn(event, "uid"))) continue;
      rows.push(...rowsOf(event, { place: String(number), home, today, among: events }));
      if (rows.length > INTAKE_BOUNDS.rows)
        throw new IntakeRefused("too_many_rows", { most: INTAKE_BOUNDS.rows });
    }
  }
  if (rows.length === 0) throw new IntakeRefused("empty");
  return rows;
}

function componentsOf(text: string): ICAL.Component[] {
  try {
    // The library gives one calendar as it is and several as a list.
    const parsed = ICAL.parse(text) as unknown[];
    const list = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
    return list.filter((each) => each[0] === "vcalendar").map((each) => new ICAL.Component(each as never));
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 200) : "";
    throw new IntakeRefused("not_ics", { said });
  }
}

function refuseEndless(event: ICAL.Component): void {
  for (const rule of event.getAllProperties("rrule")) {
    const { freq = "" } = rule.getFirstValue() as { freq?: string };
    if (TOO_OFTEN.includes(freq))
      throw new IntakeRefused("recurs_too_often", {
        rule: freq,
        title: textIn(event, "summary").slice(0, 100),
      });
  }
}

interface Within extends EventPlace {
  among: readonly ICAL.Component[];
}

function rowsOf(event: ICAL.Component, within: Within): IntakeRow[] {
  try {
    if (!event.hasProperty("dtstart")) return [rowOf(event, within, null)];
    if (!event.hasProperty("rrule") && !event.hasProperty("rdate"))
      return [rowOf(event, within, timeIn(event, "dtstart"))];
    return repeated(event, within);
  } catch (error) {
    if (error instanceof IntakeRefused) throw error;
    const said = error instanceof Error ? error.message.slice(0, 200) : "";
    return [{ place: within.place, dialogue: null, problems: [{ code: "bad_entry", values: { said } }] }];
  }
}

/** One row for each time within two years of the first, but for those that have an entry of their own. */
function repeated(event: ICAL.Component, within: Within): IntakeRow[] {
  const first = timeIn(event, "dtstart");
  if (!first) return [rowOf(event, within, null)];
  const uid = textIn(event, "uid");
  const moved = new Set(
    within.among
      .filter((each) => textIn(each, "uid") === uid && each.hasProperty("recurrence-id"))
      .map((each) => timeIn(each, "recurrence-id")?.toString()),
  );
  const last = addMonths(dayOf(first), 12 * INTAKE_BOUNDS.years);
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: first });
  const rows: IntakeRow[] = [];
  for (let time = expansion.next(); time; time = expansion.next()) {
    if (dayOf(time) > last || rows.length === INTAKE_BOUNDS.occurrences) {
      rows.at(-1)?.problems.push({
        code: "recurrence_cut",
        values: { most: INTAKE_BOUNDS.occurrences, years: INTAKE_BOUNDS.years },
      });
      break;
    }
    if (moved.has(time.toString())) continue;
    const place = `${within.place}.${rows.length + 1}`;
    rows.push(rowOf(event, { ...within, place }, time));
  }
  return rows;
}
