import ICAL from "ical.js";
import type { DatasetAttendee } from "../../../domain/dataset.ts";
import { addDays, type Day, dayInZone } from "../../../domain/days.ts";
import { followable } from "../../../domain/followable.ts";
import { inItsLanguage } from "../../../domain/intake/mapped-row.ts";
import { instantAt } from "../../../domain/intake/moments.ts";
import {
  INTAKE_BOUNDS,
  type IntakeDialogue,
  type IntakeProblem,
  type IntakeRow,
  unknownDialogue,
} from "../../../domain/intake/rows.ts";
import type { DialogueStatus } from "../../../domain/vocabulary.ts";
import { dayOf, textIn, timeIn, two } from "./ics-values.ts";
import { zoneOf } from "./ics-zones.ts";

export interface EventPlace {
  /** The event's number in the file. */
  place: string;
  /** The zone of times that name none. */
  home: string;
  /** The local day from which on events are scheduled. */
  today: Day;
}

/** What an event says, at one of the times that it takes place; null for one without a start. */
export function rowOf(
  event: ICAL.Component,
  { place, home, today }: EventPlace,
  time: ICAL.Time | null,
): IntakeRow {
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
