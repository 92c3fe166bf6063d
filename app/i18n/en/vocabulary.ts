import type { LateBin } from "../../domain/lateness.ts";
import type {
  Basis,
  DialogueStatus,
  EditorialState,
  EvidenceStrength,
  Hardness,
  LinkKind,
  OutcomeState,
  Precision,
  Schedule,
} from "../../domain/vocabulary.ts";

const format = new Intl.NumberFormat("en-GB");
/** Below a thousand there is no separator to ask for. */
const numeral = (count: number) => (count < 1_000 ? String(count) : format.format(count));
const days = (count: number) => `${numeral(count)} ${count === 1 ? "day" : "days"}`;
const span = (least: number, most: number) =>
  least === most ? days(most) : `${numeral(least)}–${days(most)}`;
const endings: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
const order = new Intl.PluralRules("en-GB", { type: "ordinal" });
const ordinal = (number: number) => `${format.format(number)}${endings[order.select(number)]}`;

const outcome: Record<OutcomeState, string> = {
  unassessed: "Not yet assessed",
  not_started: "No start found",
  in_progress: "In progress",
  delivered: "Delivered",
  partly_delivered: "Partly delivered",
  not_delivered: "Not delivered",
  withdrawn: "Withdrawn",
  superseded: "Superseded",
  unverifiable: "Cannot be verified",
};

/** What each outcome means, for readers. */
const outcomeMeaning: Record<OutcomeState, string> = {
  unassessed: "Nobody has verified yet what became of it.",
  not_started: "Somebody looked, and found no act beyond repeating the promise.",
  in_progress: "A dated act towards it is on record.",
  delivered: "Every criterion for completion was met.",
  partly_delivered: "Closed with some criteria met and some not.",
  not_delivered: "Its time ran out and nothing was met.",
  withdrawn: "The promisor took it back in so many words.",
  superseded: "A different deliverable took its place.",
  unverifiable: "No test can be written for it, so it counts in no rate.",
};

const schedule: Record<Schedule, string> = {
  none: "Not measured",
  upcoming: "Not yet due",
  window_open: "Due period running",
  overdue: "Overdue",
  on_time: "On time",
  late: "Late",
  stale: "No recent update",
};

const late: Record<LateBin, string> = {
  "1-7": "1–7 days late",
  "8-30": "8–30 days late",
  "31-90": "31–90 days late",
  "91-180": "91–180 days late",
  "181-365": "181–365 days late",
  "366-": "More than a year late",
};

const hardness: Record<Hardness, string> = {
  hard: "Fixed deadline",
  hard_start: "Fixed start",
  soft: "Loose deadline",
  event: "Tied to a meeting",
  cadence: "Recurring",
  none: "No deadline",
};

/** How a deadline of each kind is held against the promisor, in a sentence. */
const hardnessMeaning: Record<Hardness, string> = {
  hard: "The words name a period that ends: from the day after its last day, the promise is overdue.",
  hard_start: "The words say when it begins: it must have begun by the last day of that period.",
  soft: "The words set no date, so it can never be overdue; long silence is pointed out instead.",
  event: "It falls due at a meeting that the words name, once that meeting is on the calendar.",
  cadence: "It is to be repeated: one occurrence is expected in every period.",
  none: "No deadline was given, so there is nothing to be late against.",
};

const basis: Record<Basis, string> = {
  stated: "stated in so many words",
  rule: "read by a published rule",
  editor: "read by an editor",
};

const precision: Record<Precision, string> = {
  day: "to the day",
  week: "to the week",
  month: "to the month",
  season: "to the season",
  quarter: "to the quarter",
  half: "to the half-year",
  year: "to the year",
  range: "a span of days",
};

const status: Record<DialogueStatus, string> = {
  scheduled: "Scheduled",
  held: "Held",
  postponed: "Postponed",
  cancelled: "Cancelled",
};

const editorial: Record<EditorialState, string> = {
  draft: "Draft",
  in_review: "In review",
  published: "Published",
  disputed: "Disputed",
};

const strength: Record<EvidenceStrength, string> = {
  none: "None found",
  promisor: "The promisor says so",
  document: "Published act or document",
  independent: "Independently confirmed",
};

/** A link from this promise to another. */
const linkTo: Record<LinkKind, string> = {
  restates: "Repeats",
  supersedes: "Replaces",
  part_of: "Part of",
  depends_on: "Depends on",
};

/** The second half of a promise's state line. */
const state = {
  late: (least: number, most: number) => `${span(least, most)} late`,
  onTime: "on time",
  onTimeOrLate: (most: number) => `on time or up to ${days(most)} late`,
  overdue: (count: number) => `${days(count)} overdue`,
  isOverdue: "overdue",
  upcoming: "not yet due",
  windowOpen: "due period running",
  stale: (count: number) => `no public update for ${days(count)}`,
  isStale: "no public update for a long time",
  after: (count: number) => (count === 0 ? "the day it was said" : `${days(count)} after it was said`),
  noDeadline: "no deadline given",
  looseDeadline: "no fixed deadline",
  atMeeting: "due at a later meeting",
  atMeetingNumber: (number: number) => `due at the ${ordinal(number)} meeting`,
  atMeetingOn: (day: string) => `due at the meeting of ${day}`,
  recurring: "recurring",
  recurringCount: (confirmed: number, expected: number) =>
    `recurring: ${format.format(confirmed)} of ${format.format(expected)} expected ${expected === 1 ? "occurrence" : "occurrences"} confirmed by editors`,
};

export const vocabulary = {
  outcome,
  outcomeMeaning,
  schedule,
  late,
  hardness,
  hardnessMeaning,
  basis,
  precision,
  status,
  editorial,
  strength,
  linkTo,
  state,
};
