import { exclusiveEnd } from "../../domain/edtf.ts";
import { pick } from "../../domain/localized.ts";
import type { PromiseDetail } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { CLOSING_OUTCOMES } from "../../domain/vocabulary.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import { messages } from "../../i18n/messages.ts";
import { stateLine } from "../../i18n/state-line.ts";
import { permalink } from "../permalinks.ts";
import { partyText } from "./dialogue.ts";
import type { CalendarEntry } from "./entry.ts";
import { type FeedOptions, uid } from "./options.ts";
import { cleanLine, cleanText } from "./text.ts";

/** A promise's hard deadline as a calendar entry on its last day; null for a promise without one. */
export function promiseEntry(promise: PromiseDetail, options: FeedOptions): CalendarEntry | null {
  const due = hardDue(promise.deadline);
  if (!due) return null;
  const { lang, publicUrl } = options;
  const { feeds, vocabulary } = messages(lang);
  const action = pick(promise.action, lang).text;
  const closed = (CLOSING_OUTCOMES as readonly string[]).includes(promise.outcome);
  return {
    uid: uid("promise", promise.id, publicUrl),
    relatedTo: uid("dialogue", promise.dialogue.id, publicUrl),
    sequence: promise.sequence,
    createdAt: promise.createdAt,
    updatedAt: promise.updatedAt,
    when: { day: due, until: exclusiveEnd(due) },
    summary: cleanLine(`${feeds.due} ${action} — ${vocabulary.outcome[promise.outcome]}`),
    location: "",
    geo: null,
    url: permalink(options, "promise", promise.id),
    categories: [
      ...promise.dialogueSummary.hosts.map((host) => cleanLine(pick(host.name, lang).text)),
      ...(promise.series ? [cleanLine(pick(promise.series.name, lang).text)] : []),
    ],
    status: "CONFIRMED",
    description: cleanText(description(promise, options)),
    completedOn: closed ? promise.effectiveOn : null,
  };
}

function description(promise: PromiseDetail, options: FeedOptions): string {
  const { lang } = options;
  const { feeds } = messages(lang);
  const { deadline, deadlines, quote } = promise;
  const first = deadlines[0];
  const firstDue = first ? hardDue(first) : null;
  const moved = firstDue && firstDue !== hardDue(deadline) ? feeds.before(formatDay(firstDue, lang)) : "";
  const interval = formatInterval(deadline.earliest, deadline.latest, lang);
  const lines = [
    `${feeds.state}: ${stateLine(promise, lang)}`,
    `${feeds.promisors}: ${promise.promisors.map((each) => partyText(each, lang)).join("; ")}`,
    quote ? `${feeds.words}: “${quote.text}”` : "",
    `${feeds.deadline}: ${deadline.phrase ? `“${deadline.phrase}”, ` : ""}${interval}`,
    moved,
    `${feeds.dialogue}: ${pick(promise.dialogue.title, lang).text}`,
  ];
  return [...lines.filter(Boolean).map(cleanLine), "", permalink(options, "promise", promise.id)].join("\n");
}
