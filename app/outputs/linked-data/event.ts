import { TZDate } from "@date-fns/tz";
import { formatISO } from "date-fns";
import type { Event, EventStatusType, Place } from "schema-dts";
import type { DialogueSummary, DialogueTime, Venue } from "../../domain/records.ts";
import { permalink, type Site } from "../permalinks.ts";
import { named, organizationOf } from "./names.ts";
import { idOf } from "./website.ts";

/** A dialogue as an Event: what a line of a list tells of it. */
export function eventOf(dialogue: DialogueSummary, site: Site) {
  const { lang } = site;
  const { time, series, hosts } = dialogue;
  const place = placeOf(dialogue, site);
  const end = endOf(time);
  return {
    "@type": "Event",
    "@id": idOf(permalink({ ...site, lang: "en" }, "dialogue", dialogue.id), "dialogue"),
    url: permalink(site, "dialogue", dialogue.id),
    ...named(dialogue.title, lang),
    eventStatus: statusOf(dialogue, null),
    startDate: dateIn(time.start, time.zone),
    ...(end ? { endDate: end } : {}),
    ...(place ? { location: place } : {}),
    ...(hosts.length > 0 ? { organizer: hosts.map((host) => organizationOf(host, lang)) } : {}),
    ...(series
      ? {
          superEvent: {
            "@type": "EventSeries",
            "@id": idOf(permalink({ ...site, lang: "en" }, "series", series.id), "series"),
            url: permalink(site, "series", series.id),
            ...named(series.name, lang),
          },
        }
      : {}),
  } as const satisfies Event;
}

/**
 * schema.org knows no status for an event that took place: one that was held as planned stays EventScheduled, one whose day
 * was moved is EventRescheduled and tells the day it moved from.
 */
export function statusOf(
  { status }: Pick<DialogueSummary, "status">,
  previousStart: string | null,
): EventStatusType {
  if (status === "cancelled") return "https://schema.org/EventCancelled";
  if (status === "postponed") return "https://schema.org/EventPostponed";
  return previousStart ? "https://schema.org/EventRescheduled" : "https://schema.org/EventScheduled";
}

/** A day or a month as it is; an instant on the clocks of the zone, with the offset it had there: `2023-02-22T10:00:00+09:00`. */
export function dateIn(start: string, zone: string): string {
  return start.includes("T") ? formatISO(new TZDate(new Date(start).getTime(), zone)) : start;
}

/** schema.org counts the last day in; one that is known only to the month has none. */
function endOf({ precision, end, day, lastDay, zone }: DialogueTime): string | null {
  if (precision === "instant") return end ? dateIn(end, zone) : null;
  return precision === "day" && lastDay !== day ? lastDay : null;
}

function placeOf({ venue, place }: DialogueSummary, { lang }: Site): Place | null {
  const city = venue?.city ?? place?.city;
  const country = venue?.country ?? place?.country;
  if (!venue && !city && !country) return null;
  return {
    "@type": "Place",
    ...(venue ? named(venue.name, lang) : city ? { name: city } : {}),
    ...whereabouts({ ...NOWHERE, ...venue, city: city ?? null, country: country ?? null }),
  };
}

const NOWHERE = { address: null, latitude: null, longitude: null };

/** Where a place is, as far as it is known. */
export function whereabouts({
  address,
  city,
  country,
  latitude,
  longitude,
}: Pick<Venue, "address" | "city" | "country" | "latitude" | "longitude">) {
  return {
    ...(address || city || country
      ? {
          address: {
            "@type": "PostalAddress",
            ...(address ? { streetAddress: address } : {}),
            ...(city ? { addressLocality: city } : {}),
            ...(country ? { addressCountry: country } : {}),
          },
        }
      : {}),
    ...(latitude !== null && longitude !== null
      ? { geo: { "@type": "GeoCoordinates", latitude, longitude } }
      : {}),
  } as const satisfies Partial<Place>;
}
