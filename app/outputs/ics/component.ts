import type { CalendarEntry, DeadlineEntry } from "./entry.ts";
import { date, lines, utc } from "./lines.ts";
import type { FeedOptions } from "./options.ts";
import { escapeText } from "./text.ts";

/** An entry as a VEVENT (RFC 5545, 3.6.1): content lines, not yet folded. */
export function event(entry: CalendarEntry, options: FeedOptions): string {
  const { when, location, geo } = entry;
  const days = "day" in when;
  const end = days ? when.until : when.end;
  return component("VEVENT", entry, [
    days ? `DTSTART;VALUE=DATE:${date(when.day)}` : `DTSTART:${utc(when.start)}`,
    end === null ? null : days ? `DTEND;VALUE=DATE:${date(end)}` : `DTEND:${utc(end)}`,
    `STATUS:${entry.status}`,
    "TRANSP:TRANSPARENT",
    location ? `LOCATION:${escapeText(location)}` : null,
    geo ? `GEO:${geo.lat};${geo.lon}` : null,
    alarm(entry, options, "TRIGGER"),
  ]);
}

/** A deadline as a VTODO (RFC 5545, 3.6.2), which has no start: a reminder is counted from the day it is due. */
export function task(entry: DeadlineEntry, options: FeedOptions): string {
  const { when, progress, completedOn } = entry;
  return component("VTODO", entry, [
    `DUE;VALUE=DATE:${date(when.day)}`,
    `STATUS:${progress}`,
    // An instant is asked for; noon in UTC is the same day almost everywhere.
    completedOn ? `COMPLETED:${date(completedOn)}T120000Z` : null,
    alarm(entry, options, "TRIGGER;RELATED=END"),
  ]);
}

/** What both kinds have; `own` properties and the alarm, which must stand last, are the kind's. */
function component(name: string, entry: CalendarEntry, own: readonly (string | null)[]): string {
  const { url, categories, relatedTo } = entry;
  const changedAt = utc(entry.updatedAt);
  return lines(
    `BEGIN:${name}`,
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${changedAt}`,
    `CREATED:${utc(entry.createdAt)}`,
    `LAST-MODIFIED:${changedAt}`,
    "CLASS:PUBLIC",
    `SUMMARY:${escapeText(entry.summary)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    categories.length > 0 ? `CATEGORIES:${categories.map(escapeText).join(",")}` : null,
    `URL:${url}`,
    relatedTo ? `RELATED-TO:${relatedTo}` : null,
    ...own,
    `END:${name}`,
  );
}

/** A reminder for those who asked for one (RFC 5545, 3.6.6); `trigger` says what it is counted from. */
function alarm({ summary, remind }: CalendarEntry, options: FeedOptions, trigger: string): string | null {
  if (!options.alarm || !remind) return null;
  return `BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:${escapeText(summary)}\r\n${trigger}:-${options.alarm}\r\nEND:VALARM`;
}
