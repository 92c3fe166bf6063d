import type { Localized } from "./localized.ts";
import type { Deadline, DialogueDetail, PromiseDetail, Source, Venue } from "./records.ts";
import type { Stated } from "./stated.ts";

/** What a calendar's entries show of the record, and nothing more: a feed may hold tens of thousands of them. */

export interface Called {
  name: Localized;
}

/** Somebody by name, with the role of the day where it is known. */
export interface CalledParty {
  person: Called | null;
  organization: Called | null;
  role?: Localized | null;
}

/**
 * A dialogue as its calendar entry shows it. `sequence` counts every published change to what is shown, also to its promises
 * and names; `updatedAt` is the instant of the last one.
 */
export interface CalendarDialogue
  extends Pick<
    DialogueDetail,
    | "id"
    | "title"
    | "time"
    | "status"
    | "place"
    | "summary"
    | "previousStart"
    | "sequence"
    | "createdAt"
    | "updatedAt"
  > {
  series: Called | null;
  hosts: Called[];
  venue: Pick<Venue, "name" | "address" | "city" | "latitude" | "longitude"> | null;
  attendances: CalledParty[];
  sources: Pick<Source, "url" | "publisher">[];
  promises: { action: Localized; state: Stated }[];
}

/** A promise with a hard deadline as its calendar entry shows it; `sequence` and `updatedAt` as for a dialogue. */
export interface CalendarPromise
  extends Pick<PromiseDetail, "id" | "action" | "quote" | "sequence" | "createdAt" | "updatedAt">,
    Omit<Stated, "deadline"> {
  promisors: CalledParty[];
  dialogue: { id: string; title: Localized };
  hosts: Called[];
  series: Called | null;
  /** The one in force. */
  deadline: CalendarDeadline;
  /** All that were ever recorded, corrections too, oldest first. */
  deadlines: CalendarDeadline[];
}

export type CalendarDeadline = Pick<
  Deadline,
  | "phrase"
  | "earliest"
  | "latest"
  | "hardness"
  | "statedOn"
  | "reviewOn"
  | "revises"
  | "eventNumber"
  | "meeting"
>;
