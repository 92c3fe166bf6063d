import ICAL from "ical.js";
import type { DatasetAttendee } from "../../../domain/dataset.ts";
import { addDays, addMonths, type Day, dayInZone, HOME_ZONE, isTimeZone } from "../../../domain/days.ts";
import { followable } from "../../../domain/followable.ts";
import { inItsLanguage } from "../../../domain/intake/mapped.ts";
import { instantAt } from "../../../domain/intake/moments.ts";
import {
  INTAKE_BOUNDS,
  type IntakeDialogue,
  type IntakeProblem,
  IntakeRefused,
  type IntakeRow,
  unknownDialogue,
} from "../../../domain/intake/rows.ts";
import type { DialogueStatus } from "../../../domain/vocabulary.ts";
import { textOf } from "./text.ts";

/** Rules that repeat more often than by the day are no calendar of meetings, and would take for ever to go through. */
const TOO_OFTEN = ["SECONDLY", "MINUTELY", "HOURLY"];

/** Names that Windows gives to zones (Unicode CLDR, windowsZones), where government calendars have them. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  "Korea Standard Time": "Asia/Seoul",
  "Tokyo Standard Time": "Asia/Tokyo",
  "China Standard Time": "Asia/Shanghai",
  "GMT Standard Time": "Europe/London",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central European Standard Time": "Europe/Warsaw",
  "Eastern Standard Time": "America/New_York",
  "Pacific Standard Time": "America/Los_Angeles",
  UTC: "Etc/UTC",
};

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

interface Within {
  place: string;
  home: string;
  today: Day;
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

function rowOf(event: ICAL.Component, { place, home, today }: Within, time: ICAL.Time | null): IntakeRow {
  const problems: IntakeProblem[] = [];
  const { zone, isGuessed } = zoneOf(event, time, home);
  if (isGuessed) problems.push({ code: "zone_guessed", values: { value: isGuessed, zone } });
  const dialogue = unknownDialogue(zone);
  const uid = /^dialogue-([a-z0-9][a-z0-9-]{0,149})@/.exec(textIn(event, "uid"))?.[1];
  if (uid) dialogue.id = uid;
  const title = bounded(textIn(event, "summary"), problems);
  if (title) dialogue.title = inItsLanguage(title);
  else problems.push({ code: "no_title" });
  if (time) times(dialogue, event, time, problems);
  else problems.push({ code: "no_start" });
  dialogue.status = statusOf(event, time, zone, today);
  const venue = bounded(textIn(event, "location"), problems);
  if (venue) dialogue.venue = { name: inItsLanguage(venue) };
  const host = nameIn(event.getFirstProperty("organizer"));
  if (host) dialogue.hosts.push({ name: inItsLanguage(host) });
  else problems.push({ code: "no_host" });
  dialogue.attendees = event
    .getAllProperties("attendee")
    .slice(0, 500)
    .map(nameIn)
    .filter((name) => name !== "")
    .map((name): DatasetAttendee => ({ person: inItsLanguage(name) }));
  const summary = bounded(textIn(event, "description"), problems);
  if (summary) dialogue.summary = inItsLanguage(summary);
  const url = textIn(event, "url");
  if (url && followable(url)) dialogue.sources.push({ url });
  else
    problems.push(url ? { code: "bad_source", values: { value: url.slice(0, 100) } } : { code: "no_source" });
  return { place, dialogue, problems };
}

/** Start and end as the record has them: an end that is a day is the day after the last (RFC 5545, 3.6.1). */
function times(
  dialogue: IntakeDialogue,
  event: ICAL.Component,
  time: ICAL.Time,
  problems: IntakeProblem[],
): void {
  const zone = dialogue.timezone;
  const start = momentAt(time, zone);
  if (!start) {
    problems.push({ code: "bad_start", values: { value: time.toString() } });
    return;
  }
  dialogue.start = start;
  const first = timeIn(event, "dtstart");
  const duration = event.getFirstPropertyValue("duration");
  const until = timeIn(event, "dtend");
  const length =
    duration instanceof ICAL.Duration ? duration : until && first ? until.subtractDate(first) : null;
  if (!length) return;
  const after = time.clone();
  after.addDuration(length);
  const end = after.isDate ? addDays(dayOf(after), -1) : momentAt(after, zone);
  if (!end || end < start) problems.push({ code: "end_before_start", values: { value: String(end) } });
  else if (end !== start) dialogue.end = end;
}

function statusOf(event: ICAL.Component, time: ICAL.Time | null, zone: string, today: Day): DialogueStatus {
  if (textIn(event, "status").toUpperCase() === "CANCELLED") return "cancelled";
  if (!time) return "scheduled";
  const start = momentAt(time, zone) ?? "";
  const day = start.length > 10 ? dayInZone(new Date(start), zone) : start;
  return day >= today ? "scheduled" : "held";
}

function momentAt(time: ICAL.Time, zone: string): string | null {
  if (time.isDate) return dayOf(time);
  const clock = `${two(time.hour)}:${two(time.minute)}`;
  if (time.zone === ICAL.Timezone.utcTimezone) return `${dayOf(time)}T${clock}:00Z`;
  return instantAt(dayOf(time), clock, zone);
}

/** The zone of an event's start; where its name is not one that is known, the one that it probably means. */
function zoneOf(
  event: ICAL.Component,
  time: ICAL.Time | null,
  home: string,
): { zone: string; isGuessed: string | null } {
  const given = event.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  if (!time || !given) return { zone: home, isGuessed: null };
  const { zone, isKnown } = zoneOr(given, home);
  return { zone, isGuessed: isKnown ? null : given };
}

function zoneOr(given: string, home: string): { zone: string; isKnown: boolean } {
  // Older programs put a prefix before the name: /freeassociation.sourceforge.net/Asia/Seoul
  const name = /(?:^|\/)((?:[A-Za-z_]+\/)?[A-Za-z_+-]+\/[A-Za-z_+-]+)$/.exec(given)?.[1] ?? given;
  const zone = WINDOWS_ZONES[name] ?? name;
  const parts = zone.split("/");
  const known = [zone, parts.slice(-2).join("/")].find((each) => each !== "" && isTimeZone(each));
  return known ? { zone: known, isKnown: true } : { zone: home, isKnown: false };
}

function textIn(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value.trim().toWellFormed() : "";
}

function timeIn(event: ICAL.Component, name: string): ICAL.Time | null {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

/** The name of an organiser or attendee; without one, nothing of their address is taken. */
function nameIn(property: ICAL.Property | null): string {
  return String(property?.getFirstParameter("cn") ?? "")
    .trim()
    .slice(0, 1_000)
    .toWellFormed();
}

function bounded(text: string, problems: IntakeProblem[]): string {
  if (text.length <= INTAKE_BOUNDS.cell) return text;
  problems.push({ code: "cut", values: { most: INTAKE_BOUNDS.cell } });
  return text.slice(0, INTAKE_BOUNDS.cell).toWellFormed();
}

const two = (value: number) => String(value).padStart(2, "0");

function dayOf({ year, month, day }: ICAL.Time): Day {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
