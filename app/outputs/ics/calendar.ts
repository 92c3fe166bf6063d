import type { CalendarDialogue, CalendarPromise } from "../../domain/calendar-records.ts";
import { messages } from "../../i18n/messages.ts";
import { event, task } from "./component.ts";
import { dialogueEntry } from "./dialogue.ts";
import { BEGIN, END, subscription } from "./head.ts";
import { lines } from "./lines.ts";
import { octets } from "./octets.ts";
import type { FeedIdentity, FeedOptions } from "./options.ts";
import { promiseEntry } from "./promise.ts";

/** A calendar's octets, part by part. Lines end CRLF and hold at most 75 of them. */
export type CalendarParts = Iterable<Uint8Array>;

/** Dialogues as one subscribed calendar, in their feed's language. */
export function dialoguesCalendar(
  dialogues: Iterable<CalendarDialogue>,
  identity: FeedIdentity,
  options: FeedOptions,
): CalendarParts {
  return combinedCalendar(dialogues, [], identity, options);
}

/** Hard promise deadlines as one subscribed calendar. */
export function promisesCalendar(
  promises: Iterable<CalendarPromise>,
  identity: FeedIdentity,
  options: FeedOptions,
): CalendarParts {
  return combinedCalendar([], promises, identity, options);
}

/** Dialogues and promise deadlines in one subscribed calendar. */
export function combinedCalendar(
  dialogues: Iterable<CalendarDialogue>,
  promises: Iterable<CalendarPromise>,
  identity: FeedIdentity,
  options: FeedOptions,
): CalendarParts {
  return octets(subscribed(dialogues, promises, identity, options));
}

/** One dialogue as a file to open: without a calendar name, for which Outlook would open a calendar of its own. */
export function dialogueCalendar(dialogue: CalendarDialogue, options: FeedOptions): CalendarParts {
  return octets([
    BEGIN,
    dialogueText(dialogue, { ...options, tentative: true, cancelled: shown(options) }),
    END,
  ]);
}

/** The hard deadline of one promise in the same way; empty where it has none. */
export function promiseCalendar(promise: CalendarPromise, options: FeedOptions): CalendarParts {
  return octets([BEGIN, deadlineText(promise, options), END]);
}

/** A calendar without entries that says why, for a feed address whose filter cannot be read. */
export function problemCalendar(
  parameter: string,
  identity: FeedIdentity,
  options: FeedOptions,
): CalendarParts {
  const problem = lines(`X-YAKSOK-PROBLEM:The value of "${parameter}" cannot be read.`);
  // Programs show the description, and no property of ours.
  const about = messages(options.lang).errors.badRequestText(parameter);
  return octets([BEGIN, subscription({ ...identity, about }, options), problem, END]);
}

function* subscribed(
  dialogues: Iterable<CalendarDialogue>,
  promises: Iterable<CalendarPromise>,
  identity: FeedIdentity,
  options: FeedOptions,
): Generator<string> {
  yield BEGIN;
  yield subscription(identity, options);
  for (const dialogue of dialogues) yield dialogueText(dialogue, options);
  for (const promise of promises) yield deadlineText(promise, options);
  yield END;
}

function dialogueText(dialogue: CalendarDialogue, options: FeedOptions): string {
  const entry = dialogueEntry(dialogue, options);
  return entry ? event(entry, options) : "";
}

function deadlineText(promise: CalendarPromise, options: FeedOptions): string {
  const entry = promiseEntry(promise, options);
  if (!entry) return "";
  return options.tasks ? task(entry, options) : event(entry, options);
}

/** A file without an entry is none: who opens one sees the dialogue, cancelled or not. */
function shown({ cancelled }: FeedOptions): FeedOptions["cancelled"] {
  return cancelled === "hide" ? "status" : cancelled;
}
