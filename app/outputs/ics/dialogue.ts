import type { CalendarDialogue, Called, CalledParty } from "../../domain/calendar-records.ts";
import { exclusiveEnd } from "../../domain/edtf.ts";
import { type Localized, pick } from "../../domain/localized.ts";
import { formatStart } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { steadyStateLine } from "../../i18n/state-line.ts";
import { permalink } from "../permalinks.ts";
import type { CalendarEntry } from "./entry.ts";
import { type FeedOptions, uid } from "./options.ts";
import { cleanLine, cleanText } from "./text.ts";

/** A dialogue as a calendar entry; null where the options leave it out. */
export function dialogueEntry(dialogue: CalendarDialogue, options: FeedOptions): CalendarEntry | null {
  const { lang, cancelled, tentative } = options;
  const { time, status } = dialogue;
  const undated = time.precision === "month";
  if (undated && !tentative) return null;
  if (status === "cancelled" && cancelled === "hide") return null;
  const url = permalink(options, "dialogue", dialogue.id);
  return {
    uid: uid("dialogue", dialogue.id, options),
    relatedTo: null,
    sequence: dialogue.sequence,
    createdAt: dialogue.createdAt,
    updatedAt: dialogue.updatedAt,
    when:
      time.precision === "instant"
        ? { start: time.start, end: time.end }
        : { day: time.day, until: exclusiveEnd(undated ? time.day : time.lastDay) },
    summary: summary(dialogue, lang),
    location: location(dialogue, lang),
    geo: geo(dialogue),
    url,
    categories: categories(dialogue, lang),
    status: statusOf(dialogue, options),
    description: description(dialogue, url, lang),
    remind: status !== "cancelled",
  };
}

function summary({ title, status, time }: CalendarDialogue, lang: Lang): string {
  const { feeds } = messages(lang);
  const marks = [
    status === "cancelled" ? feeds.cancelled : "",
    status === "postponed" ? feeds.postponed : "",
    time.precision === "month" ? feeds.undecided : "",
  ];
  return [...marks, line(title, lang)].filter(Boolean).join(" ");
}

function location({ venue, place }: CalendarDialogue, lang: Lang): string {
  const city = venue?.city ?? place?.city;
  return cleanLine(joined(joined(pick(venue?.name, lang).text, venue?.address ?? ""), city ?? ""));
}

function geo({ venue }: CalendarDialogue): CalendarEntry["geo"] {
  if (venue?.latitude == null || venue.longitude == null) return null;
  return { lat: venue.latitude, lon: venue.longitude };
}

function statusOf({ time, status }: CalendarDialogue, { cancelled }: FeedOptions): CalendarEntry["status"] {
  if (status === "cancelled" && cancelled === "status") return "CANCELLED";
  return time.precision === "month" || status === "postponed" ? "TENTATIVE" : "CONFIRMED";
}

/** Hosts and series, so that a program can colour by them; a council that is its own series once. */
export function categories(
  { hosts, series }: { hosts: readonly Called[]; series: Called | null },
  lang: Lang,
) {
  const names = [...hosts, ...(series ? [series] : [])].map(({ name }) => line(name, lang));
  return [...new Set(names)];
}

/** "Lee Jong-ho, Minister, Ministry of Science and ICT": a person with role and organisation as far as they are known. */
export function partyText({ person, role, organization }: CalledParty, lang: Lang): string {
  const name = pick(person?.name, lang).text;
  const title = pick(role, lang).text;
  const office = pick(organization?.name, lang).text;
  return joined(joined(name, title), office);
}

const joined = (before: string, after: string) => (before && after ? `${before}, ${after}` : before || after);

/** A text in the feed's language on one line. */
export function line(text: Localized | null | undefined, lang: Lang): string {
  return cleanLine(pick(text, lang).text);
}

function description(dialogue: CalendarDialogue, url: string, lang: Lang): string {
  const { feeds, dialogues } = messages(lang);
  const { previousStart, time, summary, hosts, attendances, promises, sources } = dialogue;
  const blocks = [
    previousStart ? dialogues.detail.formerly(formatStart(previousStart, time.zone, lang)) : "",
    pick(summary, lang).text,
    block(feeds.hosts, hosts, ({ name }) => pick(name, lang).text),
    block(feeds.attendees, attendances, (each) => partyText(each, lang)),
    block(
      feeds.promises,
      promises,
      ({ action, state }) => `${pick(action, lang).text} — ${steadyStateLine(state, lang)}`,
    ),
    block(feeds.sources, sources, ({ publisher, url }) => (publisher ? `${publisher}: ${url}` : url)),
    url,
  ];
  return cleanText(blocks.filter(Boolean).join("\n\n"));
}

function block<T>(heading: string, items: readonly T[], text: (item: T) => string): string {
  let lines = heading;
  for (const item of items) lines += `\n- ${text(item)}`;
  return items.length > 0 ? lines : "";
}
