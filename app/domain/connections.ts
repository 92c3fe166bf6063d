import type { Day } from "./days.ts";
import type { Localized } from "./localized.ts";
import type { DialogueTime, OrganizationRef, PersonRef } from "./records.ts";
import type { RoleSpan } from "./roles-over-time.ts";

/** A dialogue as a table names it; `day` is its first, local one. */
export interface DialogueRef {
  id: string;
  title: Localized;
  day: Day;
  precision: DialogueTime["precision"];
}

/** Somebody who sat at the same dialogues: how many, the first and the last. */
export interface Encounter<T> {
  who: T;
  dialogues: number;
  first: DialogueRef;
  last: DialogueRef;
}

/** Some of those who were met, those met most often first, and how many there are in all. */
export interface Encounters<T> {
  total: number;
  shown: Encounter<T>[];
}

/** A role that a person was seen in. */
export type RoleSeen = RoleSpan<OrganizationRef, DialogueRef>;

/** A person's roles for one organisation, the latest first. */
export interface PersonSeen {
  person: PersonRef;
  roles: RoleSeen[];
}

/** A name that something has, had, or is also found by; the language where it is known. */
export interface OtherName {
  lang: string | null;
  text: string;
}

/** A name that stood on record until an instant (UTC), when it was replaced. */
export interface PastName {
  name: Localized;
  until: string;
}

/** What organisations had to do with the record. */
export const PARTS = ["host", "attendee", "promisor"] as const;
export type Part = (typeof PARTS)[number];

export const NAMED_SORTS = ["dialogues", "name", "latest"] as const;
/** By number of dialogues, by name as the reader's language sorts, by the latest dialogue or promise. */
export type NamedSort = (typeof NAMED_SORTS)[number];

/** What a list of organisations, people or venues may be narrowed to. */
export interface NamedFilter {
  q?: string;
  /** Only of organisations. */
  part?: Part;
  sort?: NamedSort;
}

/**
 * How much of the record something has a part in. `dialogues` are those hosted, attended or held there; days are local ones
 * of the first and the latest of these dialogues and promises.
 */
export interface PartCounts {
  dialogues: number;
  hosted: number;
  attended: number;
  promises: number;
  firstDay: Day;
  lastDay: Day;
}

/** So many of the latest dialogues stand on a page about something else. */
export const DIALOGUES_SHOWN = 10;
