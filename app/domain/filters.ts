import { type Day, earlierDay, laterDay } from "./days.ts";
import type { LateBin } from "./lateness.ts";
import type { DialogueStatus, Hardness, OutcomeState, Schedule } from "./vocabulary.ts";

/** The filters of the lists, as URLs name them. Absent means "any". Ids are slugs; days are inclusive and local. */
export interface DialogueFilter {
  q?: string;
  host?: string;
  series?: string;
  organization?: string;
  person?: string;
  /** An organisation or a person that was at the same table beside the one above. */
  with_organization?: string;
  with_person?: string;
  venue?: string;
  status?: DialogueStatus;
  year?: number;
  from?: Day;
  to?: Day;
}

export const PROMISE_SORTS = ["due", "overdue", "changed", "said"] as const;
/** By due date (soonest first, undated last), by longest overdue, by latest change, by the day it was said (oldest first). */
export type PromiseSort = (typeof PROMISE_SORTS)[number];

export interface PromiseFilter {
  q?: string;
  promisor?: string;
  host?: string;
  person?: string;
  series?: string;
  /** Where the dialogue was at which it was made. */
  venue?: string;
  outcome?: readonly OutcomeState[];
  schedule?: readonly Schedule[];
  /** Kinds of the deadline in force. */
  kind?: readonly Hardness[];
  /** The year it was said in. */
  year?: number;
  late?: LateBin;
  /** Only promises that fell due (`fellDue` in rates.ts). */
  fell_due?: "1";
  /** First and last day that the deadline's last day may be. */
  from?: Day;
  to?: Day;
  sort?: PromiseSort;
}

/**
 * The promises that belong beside the dialogues of a filter in one calendar: made at such dialogues, by the organisation that
 * is asked for, and due within its days. Who else sat there and what became of the dialogue are no questions to a promise.
 */
export function promisesBeside(filter: DialogueFilter): PromiseFilter {
  const {
    year,
    organization,
    with_organization: _,
    with_person: __,
    status: ___,
    from,
    to,
    ...shared
  } = filter;
  const given = (days: (Day | undefined)[]) => days.filter((day) => day !== undefined).sort();
  const first = given([from, year ? `${year}-01-01` : undefined]).at(-1);
  const last = given([to, year ? `${year}-12-31` : undefined]).at(0);
  return {
    ...shared,
    ...(organization && { promisor: organization }),
    ...(first && { from: first }),
    ...(last && { to: last }),
  };
}

/** A filter's dialogues that take place between two days. */
export function between(filter: DialogueFilter, first: Day, last: Day): DialogueFilter {
  const { from = first, to = last } = filter;
  return { ...filter, from: laterDay(from, first), to: earlierDay(to, last) };
}

/** Where a page of a list begins: an opaque cursor from an earlier page, and how many rows. */
export interface PageRequest {
  cursor?: string;
  size?: number;
}
