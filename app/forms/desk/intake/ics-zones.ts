import type ICAL from "ical.js";
import { isTimeZone } from "../../../domain/days.ts";

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

/** The zone of an event's start; where its name is not one that is known, the one that it probably means. */
export function zoneOf(
  event: ICAL.Component,
  time: ICAL.Time | null,
  home: string,
): { zone: string; isGuessed: string | null } {
  const given = event.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  if (!time || !given) return { zone: home, isGuessed: null };
  const { zone, isKnown } = zoneOr(given, home);
  return { zone, isGuessed: isKnown ? null : given };
}

/** The IANA zone of a name that a calendar gives, or `home` where it is not known. */
export function zoneOr(given: string, home: string): { zone: string; isKnown: boolean } {
  // Older programs put a prefix before the name: /freeassociation.sourceforge.net/Asia/Seoul
  const name = /(?:^|\/)((?:[A-Za-z_]+\/)?[A-Za-z_+-]+\/[A-Za-z_+-]+)$/.exec(given)?.[1] ?? given;
  const zone = WINDOWS_ZONES[name] ?? name;
  const parts = zone.split("/");
  const known = [zone, parts.slice(-2).join("/")].find((each) => each !== "" && isTimeZone(each));
  return known ? { zone: known, isKnown: true } : { zone: home, isKnown: false };
}
