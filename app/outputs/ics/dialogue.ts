import { exclusiveEnd } from "../../domain/edtf.ts";
import { pick } from "../../domain/localized.ts";
import type { DialogueDetail, Party } from "../../domain/records.ts";
import { messages } from "../../i18n/messages.ts";
import { stateLine } from "../../i18n/state-line.ts";
import { permalink } from "../permalinks.ts";
import type { CalendarEntry } from "./entry.ts";
import { type FeedOptions, uid } from "./options.ts";
import { cleanLine, cleanText } from "./text.ts";

/** A dialogue as a calendar entry; null where the options leave it out. */
export function dialogueEntry(dialogue: DialogueDetail, options: FeedOptions): CalendarEntry | null {
  const { lang, publicUrl, cancelled, tentative } = options;
  const { feeds } = messages(lang);
  const { time, status } = dialogue;
  const undated = time.precision === "month";
  if (undated && !tentative) return null;
  if (status === "cancelled" && cancelled === "hide") return null;
  const marks = [
    status === "cancelled" ? feeds.cancelled : "",
    status === "postponed" ? feeds.postponed : "",
    undated ? feeds.undecided : "",
  ];
  const title = pick(dialogue.title, lang).text;
  const { venue, place } = dialogue;
  const city = venue?.city ?? place?.city;
  const geo =
    venue?.latitude != null && venue.longitude != null ? { lat: venue.latitude, lon: venue.longitude } : null;
  return {
    uid: uid("dialogue", dialogue.id, publicUrl),
    relatedTo: null,
    sequence: dialogue.sequence,
    createdAt: dialogue.createdAt,
    updatedAt: dialogue.updatedAt,
    when:
      time.precision === "instant"
        ? { start: new Date(time.start), end: time.end ? new Date(time.end) : null }
        : { day: time.day, until: exclusiveEnd(undated ? time.day : time.lastDay) },
    summary: cleanLine([...marks, title].filter(Boolean).join(" ")),
    location: cleanLine(
      [venue ? pick(venue.name, lang).text : "", venue?.address ?? "", city ?? ""].filter(Boolean).join(", "),
    ),
    geo,
    url: permalink(options, "dialogue", dialogue.id),
    categories: [
      ...dialogue.hosts.map((host) => cleanLine(pick(host.name, lang).text)),
      ...(dialogue.series ? [cleanLine(pick(dialogue.series.name, lang).text)] : []),
    ],
    status:
      status === "cancelled" && cancelled === "status"
        ? "CANCELLED"
        : unsettled(dialogue)
          ? "TENTATIVE"
          : "CONFIRMED",
    description: cleanText(description(dialogue, options)),
    completedOn: null,
  };
}

function unsettled({ time, status }: DialogueDetail): boolean {
  return time.precision === "month" || status === "postponed";
}

/** "Lee Jong-ho, Minister, Ministry of Science and ICT": a person with role and organisation as far as they are known. */
export function partyText(
  party: Party & { role?: Parameters<typeof pick>[0] },
  lang: FeedOptions["lang"],
): string {
  const parts = [party.person?.name, party.role, party.organization?.name];
  return parts
    .map((part) => pick(part, lang).text)
    .filter(Boolean)
    .join(", ");
}

function description(dialogue: DialogueDetail, options: FeedOptions): string {
  const { lang } = options;
  const { feeds } = messages(lang);
  const block = (heading: string, lines: string[]) =>
    lines.length > 0 ? [heading, ...lines.map((line) => `- ${cleanLine(line)}`)].join("\n") : "";
  return [
    pick(dialogue.summary, lang).text,
    block(
      feeds.hosts,
      dialogue.hosts.map((host) => pick(host.name, lang).text),
    ),
    block(
      feeds.attendees,
      dialogue.attendances.map((each) => partyText(each, lang)),
    ),
    block(
      feeds.promises,
      dialogue.promises.map((each) => `${pick(each.action, lang).text} — ${stateLine(each, lang)}`),
    ),
    block(
      feeds.sources,
      dialogue.sources.map(({ publisher, url }) => [publisher, url].filter(Boolean).join(": ")),
    ),
    permalink(options, "dialogue", dialogue.id),
  ]
    .filter(Boolean)
    .join("\n\n");
}
