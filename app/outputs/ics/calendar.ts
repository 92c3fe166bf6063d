import ICAL from "ical.js";
import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { parseEdtf } from "../../domain/edtf.ts";
import type { DialogueDetail, PromiseDetail } from "../../domain/records.ts";
import { messages } from "../../i18n/messages.ts";
import { dialogueEntry } from "./dialogue.ts";
import type { CalendarEntry } from "./entry.ts";
import type { FeedIdentity, FeedOptions } from "./options.ts";
import { promiseEntry } from "./promise.ts";

/** The generator puts the leading hyphen of an unregistered identifier before it. */
const PRODID = "//Yaksok//Government dialogues and promises//EN";
const COLOR = "teal";
const APPLE_COLOR = "#0B5563";
const HOURLY = "PT1H";

// ical.js counts a folded line without the space it begins with; 74 keeps whole lines within 75 octets (RFC 5545, 3.1).
ICAL.foldLength = 74;

/** Dialogues as one subscribed calendar, in their feed's language. Lines end CRLF and hold at most 75 octets. */
export function dialoguesCalendar(
  dialogues: readonly DialogueDetail[],
  identity: FeedIdentity,
  options: FeedOptions,
) {
  return feed(dialogueEntries(dialogues, options), [], identity, options);
}

/** Hard promise deadlines as one subscribed calendar. */
export function promisesCalendar(
  promises: readonly PromiseDetail[],
  identity: FeedIdentity,
  options: FeedOptions,
) {
  return feed([], promiseEntries(promises, options), identity, options);
}

/** Dialogues and promise deadlines in one subscribed calendar. */
export function combinedCalendar(
  dialogues: readonly DialogueDetail[],
  promises: readonly PromiseDetail[],
  identity: FeedIdentity,
  options: FeedOptions,
) {
  return feed(dialogueEntries(dialogues, options), promiseEntries(promises, options), identity, options);
}

/** One dialogue as a file to open: without a calendar name, for which Outlook would open a calendar of its own. */
export function dialogueCalendar(dialogue: DialogueDetail, options: FeedOptions): string {
  return text(calendarOf(dialogueEntries([dialogue], { ...options, tentative: true }), [], options));
}

/** A calendar without entries that says why, for a feed address whose filter cannot be read. */
export function problemCalendar(parameter: string, identity: FeedIdentity, options: FeedOptions): string {
  const calendar = named(calendarOf([], [], options), identity, options);
  calendar.addPropertyWithValue("x-yaksok-problem", `The value of "${parameter}" cannot be read.`);
  return text(calendar);
}

function dialogueEntries(dialogues: readonly DialogueDetail[], options: FeedOptions): CalendarEntry[] {
  return dialogues.flatMap((each) => dialogueEntry(each, options) ?? []);
}

function promiseEntries(promises: readonly PromiseDetail[], options: FeedOptions): CalendarEntry[] {
  return promises.flatMap((each) => promiseEntry(each, options) ?? []);
}

function feed(
  dialogues: CalendarEntry[],
  deadlines: CalendarEntry[],
  identity: FeedIdentity,
  options: FeedOptions,
): string {
  return text(named(calendarOf(dialogues, deadlines, options), identity, options));
}

function calendarOf(
  dialogues: CalendarEntry[],
  deadlines: CalendarEntry[],
  options: FeedOptions,
): ICAL.Component {
  const events = options.tasks ? dialogues : [...dialogues, ...deadlines];
  const calendar = new ICAL.Component(ICAL.parse(generated(events)));
  // The generator keeps the order of its events, so the two lists match one to one.
  calendar.getAllSubcomponents("vevent").forEach((event, index) => {
    finish(event, events[index] as CalendarEntry, options);
  });
  if (options.tasks) for (const entry of deadlines) calendar.addSubcomponent(task(entry));
  return calendar;
}

function generated(entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({
    prodId: PRODID,
    method: ICalCalendarMethod.PUBLISH,
    scale: "GREGORIAN",
  });
  for (const entry of entries) {
    const { when } = entry;
    const days = "day" in when;
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(entry.updatedAt),
      created: new Date(entry.createdAt),
      lastModified: new Date(entry.updatedAt),
      start: days ? new Date(`${when.day}T00:00:00Z`) : when.start,
      end: days ? new Date(`${when.until}T00:00:00Z`) : when.end,
      allDay: days,
      summary: entry.summary,
      location: entry.location || null,
      description: entry.description,
      status: ICalEventStatus[entry.status],
      class: ICalEventClass.PUBLIC,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const name of entry.categories) event.createCategory({ name });
  }
  return calendar.toString();
}

/** Adds what the generator refuses, or escapes where RFC 5545 does not allow it (URL is a URI, not a text). */
function finish(event: ICAL.Component, entry: CalendarEntry, { alarm }: FeedOptions): void {
  event.addPropertyWithValue("url", entry.url);
  if (entry.geo) event.addPropertyWithValue("geo", [entry.geo.lat, entry.geo.lon]);
  if (entry.relatedTo) event.addPropertyWithValue("related-to", entry.relatedTo);
  if (!alarm) return;
  const reminder = new ICAL.Component("valarm");
  reminder.addPropertyWithValue("action", "DISPLAY");
  reminder.addPropertyWithValue("description", entry.summary);
  reminder.addPropertyWithValue("trigger", ICAL.Duration.fromString(`-${alarm}`));
  event.addSubcomponent(reminder);
}

/** A deadline as a task, for clients that know them. */
function task(entry: CalendarEntry): ICAL.Component {
  const todo = new ICAL.Component("vtodo");
  const instant = (iso: string) => ICAL.Time.fromJSDate(new Date(iso), true);
  todo.addPropertyWithValue("uid", entry.uid);
  todo.addPropertyWithValue("sequence", entry.sequence);
  todo.addPropertyWithValue("dtstamp", instant(entry.updatedAt));
  todo.addPropertyWithValue("created", instant(entry.createdAt));
  todo.addPropertyWithValue("last-modified", instant(entry.updatedAt));
  if ("day" in entry.when) todo.addPropertyWithValue("due", ICAL.Time.fromDateString(entry.when.day));
  todo.addPropertyWithValue("summary", entry.summary);
  todo.addPropertyWithValue("description", entry.description);
  todo.addPropertyWithValue("url", entry.url);
  if (entry.relatedTo) todo.addPropertyWithValue("related-to", entry.relatedTo);
  const settled = entry.completedOn ? parseEdtf(entry.completedOn)?.latest : null;
  todo.addPropertyWithValue("status", settled ? "COMPLETED" : "NEEDS-ACTION");
  if (settled) todo.addPropertyWithValue("completed", instant(`${settled}T00:00:00Z`));
  return todo;
}

/** Adds what makes a file a subscription: names, colour, where it is found and how often to look. */
function named(
  calendar: ICAL.Component,
  { feed, selfUrl }: FeedIdentity,
  options: FeedOptions,
): ICAL.Component {
  const { feeds } = messages(options.lang);
  const name = feeds.names[feed];
  calendar.addPropertyWithValue("name", name);
  calendar.addPropertyWithValue("x-wr-calname", name);
  calendar.addPropertyWithValue("description", feeds.about);
  calendar.addPropertyWithValue("x-wr-caldesc", feeds.about);
  calendar.addPropertyWithValue("x-wr-timezone", "Asia/Seoul");
  calendar.addPropertyWithValue("color", COLOR);
  calendar.addPropertyWithValue("x-apple-calendar-color", APPLE_COLOR);
  typed(calendar, "source", "uri", selfUrl);
  typed(calendar, "url", "uri", `${options.publicUrl}/${options.lang}/subscribe`);
  typed(calendar, "refresh-interval", "duration", HOURLY);
  calendar.addPropertyWithValue("x-published-ttl", HOURLY);
  return calendar;
}

function typed(calendar: ICAL.Component, name: string, type: string, value: string): void {
  const property = new ICAL.Property(name, calendar);
  property.resetType(type);
  property.setValue(type === "duration" ? ICAL.Duration.fromString(value) : value);
  calendar.addProperty(property);
}

function text(calendar: ICAL.Component): string {
  return `${calendar.toString()}\r\n`;
}
