import fc from "fast-check";
import ICAL from "ical.js";
import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { expect, test } from "vitest";
import type { CalendarDialogue } from "../../domain/calendar-records.ts";
import { combinedCalendar, dialoguesCalendar } from "./calendar.ts";
import { dialogueEntry } from "./dialogue.ts";
import type { CalendarEntry } from "./entry.ts";
import { componentsOf, dialogue, identity, onDays, options, promise, textOf } from "./made-up.ts";

const odd = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\r\nATTENDEE:mailto:x@y.example",
    "a;b,c\\n",
    '"quoted", \\, \\; and ^n',
    "\u202E\u0000\u0007<b>",
    "\uD800 alone",
    "a\u2028b\u0085c\td",
    "약속 ".repeat(60),
    "🙂".repeat(40),
  ),
);
const times = fc.oneof(
  fc.constantFrom(dialogue.time, { ...dialogue.time, end: null }),
  fc
    .tuple(fc.constantFrom("2023-12-31", "2024-02-28", "2024-02-29"), fc.constantFrom("2024-03-01", null))
    .map(([day, lastDay]) => onDays(day, lastDay ?? day).time),
);

const dialogues = fc.record({
  title: odd,
  name: odd,
  text: odd,
  time: times,
  status: fc.constantFrom("scheduled", "held", "postponed", "cancelled"),
  sequence: fc.nat(),
});

function dialogueOf({
  title,
  name,
  text,
  time,
  status,
  sequence,
}: typeof dialogues extends fc.Arbitrary<infer T> ? T : never) {
  const called = { name: { ko: `나${name}` } };
  const one: CalendarDialogue = {
    ...dialogue,
    title: { ko: `가${title}` },
    hosts: [called, called],
    series: { name: { ko: `하${title}` } },
    venue: { ...(dialogue.venue as NonNullable<CalendarDialogue["venue"]>), ...called, address: text },
    attendances: [{ person: called, organization: called, role: { ko: text } }],
    summary: { ko: `다${text}` },
    time,
    status: status as CalendarDialogue["status"],
    sequence,
  };
  return one;
}

test("no text, however odd, breaks a line, adds a property or is lost", () => {
  fc.assert(
    fc.property(dialogues, (shape) => {
      const one = dialogueOf(shape);
      const text = textOf(combinedCalendar([one], [{ ...promise, action: one.title }], identity, options));
      const lines = text.split("\r\n");
      expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
      const events = componentsOf(text);
      expect(events).toHaveLength(2);
      const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name));
      expect(names.filter((name) => name === "attendee" || name === "begin")).toEqual([]);
      expect(events[0]?.getFirstPropertyValue("summary")).toContain("가");
    }),
    { numRuns: 200 },
  );
});

/** The same entry by ical-generator: what it cannot write is added as ical.js writes it. */
function byGenerator(entry: CalendarEntry): string {
  const { when } = entry;
  const days = "day" in when;
  const calendar = new ICalCalendar({ method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.updatedAt),
    created: new Date(entry.createdAt),
    lastModified: new Date(entry.updatedAt),
    start: new Date(days ? when.day : when.start),
    end: days ? new Date(when.until) : when.end && new Date(when.end),
    allDay: days,
    summary: entry.summary,
    location: entry.location || null,
    description: entry.description,
    status: ICalEventStatus[entry.status],
    class: ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const name of entry.categories) event.createCategory({ name });
  return calendar.toString();
}

/** Every property as ical.js reads it, in order of its name; but what only one of the two writes. */
function read(text: string): unknown[] {
  const jcal = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => event.toJSON());
  const properties = jcal.flatMap((event) => event[1] as [string, ...unknown[]][]);
  return properties
    .filter(([name]) => !["url", "geo"].includes(name) && !name.startsWith("x-microsoft"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test("whatever is written reads as if ical-generator had written it, property by property", () => {
  fc.assert(
    fc.property(dialogues, (shape) => {
      const one = dialogueOf(shape);
      const entry = dialogueEntry(one, options) as CalendarEntry;
      expect(read(textOf(dialoguesCalendar([one], identity, options)))).toEqual(read(byGenerator(entry)));
    }),
    { numRuns: 200 },
  );
});
