import type { CalendarPromise } from "../../domain/calendar-records.ts";
import { deadlineVersions } from "../../domain/deadline-versions.ts";
import { exclusiveEnd, parseEdtf } from "../../domain/edtf.ts";
import { pick } from "../../domain/localized.ts";
import { hardDue } from "../../domain/schedule.ts";
import type { OutcomeState } from "../../domain/vocabulary.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { steadyStateLine } from "../../i18n/state-line.ts";
import { permalink } from "../permalinks.ts";
import { categories, line, partyText } from "./dialogue.ts";
import type { DeadlineEntry } from "./entry.ts";
import { type FeedOptions, uid } from "./options.ts";
import { cleanText } from "./text.ts";

/** A task is done when it was kept, and called off when nothing more is expected of it for another reason. */
const PROGRESS: Readonly<Record<OutcomeState, DeadlineEntry["progress"]>> = {
  unassessed: "NEEDS-ACTION",
  not_started: "NEEDS-ACTION",
  in_progress: "IN-PROCESS",
  delivered: "COMPLETED",
  partly_delivered: "COMPLETED",
  not_delivered: "CANCELLED",
  withdrawn: "CANCELLED",
  superseded: "CANCELLED",
  unverifiable: "CANCELLED",
};

/** A promise's hard deadline as a calendar entry on its last day; null for a promise without one. */
export function promiseEntry(promise: CalendarPromise, options: FeedOptions): DeadlineEntry | null {
  const { deadline, outcome, effectiveOn } = promise;
  const due = hardDue(deadline);
  if (!due) return null;
  const { lang } = options;
  const { feeds, vocabulary } = messages(lang);
  const mark = deadline.hardness === "hard_start" ? feeds.startDue : feeds.due;
  const url = permalink(options, "promise", promise.id);
  const progress = PROGRESS[outcome];
  return {
    uid: uid("promise", promise.id, options),
    relatedTo: uid("dialogue", promise.dialogue.id, options),
    sequence: promise.sequence,
    createdAt: promise.createdAt,
    updatedAt: promise.updatedAt,
    when: { day: due, until: exclusiveEnd(due) },
    summary: `${mark} ${line(promise.action, lang)} — ${vocabulary.outcome[outcome]}`,
    location: "",
    geo: null,
    url,
    categories: categories(promise, lang),
    status: "CONFIRMED",
    description: description(promise, url, lang),
    remind: progress === "NEEDS-ACTION" || progress === "IN-PROCESS",
    progress,
    completedOn: progress === "COMPLETED" && effectiveOn ? (parseEdtf(effectiveOn)?.latest ?? null) : null,
  };
}

function description(promise: CalendarPromise, url: string, lang: Lang): string {
  const { feeds } = messages(lang);
  const { deadline, quote, promisors, dialogue } = promise;
  const earlier = earlierDays(promise).map((day) => formatDay(day, lang));
  const interval = formatInterval(deadline.earliest, deadline.latest, lang);
  const meeting = pick(deadline.meeting?.title, lang).text;
  const texts = [
    `${feeds.state}: ${steadyStateLine(promise, lang)}`,
    `${feeds.promisors}: ${promisors.map((each) => partyText(each, lang)).join("; ")}`,
    quote ? `${feeds.words}: “${quote.text}”` : "",
    `${feeds.deadline}: ${deadline.phrase ? `“${deadline.phrase}”, ` : ""}${interval}${meeting ? ` (${meeting})` : ""}`,
    earlier.length > 0 ? feeds.before(earlier) : "",
    `${feeds.dialogue}: ${pick(dialogue.title, lang).text}`,
  ];
  return cleanText([...texts.filter(Boolean), "", url].join("\n"));
}

/** The days on which it was due before the deadline in force, the first one first; a reading that was corrected never was. */
function earlierDays({ deadline, deadlines }: CalendarPromise): string[] {
  const versions = deadlineVersions(deadlines);
  const before = versions
    .slice(0, Math.max(0, versions.indexOf(deadline)))
    .flatMap((each) => hardDue(each) ?? []);
  return [...new Set(before)].filter((day) => day !== hardDue(deadline));
}
