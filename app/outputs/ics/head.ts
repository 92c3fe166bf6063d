import { ICalCalendar, ICalCalendarMethod } from "ical-generator";
import { HOME_ZONE } from "../../domain/days.ts";
import { lines } from "./lines.ts";
import type { FeedIdentity, FeedOptions } from "./options.ts";
import { cleanLine, escapeText } from "./text.ts";

export const END = "END:VCALENDAR\r\n";

/** The generator puts the leading hyphen of an unregistered identifier before it. */
const PRODID = "//Yaksok//Government dialogues and promises//EN";
const COLOR = "teal";
const APPLE_COLOR = "#0B5563";
const HOURLY = "PT1H";

/** What every calendar begins with. A UID is left out, for some programs then take the whole feed for one entry. */
export const BEGIN = `${new ICalCalendar({
  prodId: PRODID,
  method: ICalCalendarMethod.PUBLISH,
  scale: "GREGORIAN",
})}\r\n`.slice(0, -END.length);

/**
 * What makes a file a subscription (RFC 7986), beside what programs knew before it: names, colour, where it is found and how
 * often to look. Written by us, for the generator escapes neither name nor description.
 */
export function subscription(
  { name, about, selfUrl }: FeedIdentity,
  { publicUrl, lang }: FeedOptions,
): string {
  const [called, told] = [name, about].map((text) => escapeText(cleanLine(text)));
  return lines(
    `NAME:${called}`,
    `X-WR-CALNAME:${called}`,
    `DESCRIPTION:${told}`,
    `X-WR-CALDESC:${told}`,
    `X-WR-TIMEZONE:${HOME_ZONE}`,
    `COLOR:${COLOR}`,
    `X-APPLE-CALENDAR-COLOR:${APPLE_COLOR}`,
    `SOURCE;VALUE=URI:${selfUrl}`,
    `URL:${publicUrl}/${lang}/subscribe`,
    `REFRESH-INTERVAL;VALUE=DURATION:${HOURLY}`,
    `X-PUBLISHED-TTL:${HOURLY}`,
  );
}
