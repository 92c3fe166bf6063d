import { dialogueOn, hasBegun } from "./as-of.ts";
import type { Day, Today } from "./days.ts";
import type { Assessment, DialogueSummary, Occurrence, PromiseDetail } from "./records.ts";
import { CLOSING_OUTCOMES, type OutcomeState } from "./vocabulary.ts";

/** Counts first: every promise is settled or open, and every open one in one of the last three. */
export interface BriefCounts {
  promises: number;
  /** Dialogues at which they were made. */
  dialogues: number;
  settled: number;
  delivered: number;
  deliveredLate: number;
  open: number;
  overdue: number;
  notYetDue: number;
  /** Nothing to be overdue against: no date was said, or the one that was said has been met by a beginning. */
  withoutDate: number;
}

/** Open promises that were made at the same dialogue. */
export interface BriefGroup {
  dialogue: PromiseDetail["dialogue"];
  promises: PromiseDetail[];
}

/** What is still open in a series before its next dialogue. */
export interface Brief {
  counts: BriefCounts;
  /** The next dialogue after the day; null where none is on the calendar. */
  next: DialogueSummary | null;
  /** The latest one that began by the day; null before the first. */
  latest: DialogueSummary | null;
  /** Open ones that fall due at the next dialogue, by the dialogue they were said at, oldest first. */
  dueAtNext: BriefGroup[];
  /** The other open ones by dialogue, oldest first. */
  open: BriefGroup[];
  /** Settled on or after the day of the latest dialogue, in the order of settling. */
  settledSince: PromiseDetail[];
}

const CLOSED: ReadonlySet<OutcomeState> = new Set(CLOSING_OUTCOMES);
const STANDING: ReadonlySet<DialogueSummary["status"]> = new Set(["scheduled", "held"]);

/** The dialogue after the day, and the latest that began by it; cancelled and postponed ones are neither. */
export function around(
  dialogues: readonly DialogueSummary[],
  today: Today,
): Pick<Brief, "next" | "latest"> & { begun: number } {
  const standing = dialogues.filter(({ status }) => STANDING.has(status)).sort(byDay);
  const begun = standing.filter((each) => hasBegun(each, today));
  const next = standing.find((each) => !hasBegun(each, today));
  return { next: next ? dialogueOn(next, today) : null, latest: begun.at(-1) ?? null, begun: begun.length };
}

/**
 * The brief of a series on a day, from all its dialogues as they are on record and its promises as they stand that day.
 * Promises made later than the day are left out.
 */
export function briefOn(
  dialogues: readonly DialogueSummary[],
  promises: readonly PromiseDetail[],
  today: Today,
): Brief {
  const { next, latest } = around(dialogues, today);
  const made = promises.filter(({ saidOn, today: day }) => saidOn <= day).sort(bySaying);
  const open = made.filter(({ outcome }) => !CLOSED.has(outcome));
  const atNext = open.filter((promise) => fallsDueAt(promise, next));
  const since = latest?.time.day;
  return {
    counts: countsOf(made),
    next,
    latest,
    dueAtNext: grouped(atNext),
    open: grouped(open.filter((promise) => !atNext.includes(promise))),
    settledSince: made
      .filter((promise) => since !== undefined && (settledOn(promise) ?? "") >= since)
      .sort((a, b) => compare(settledOn(a) ?? "", settledOn(b) ?? "")),
  };
}

/** Counts of promises, each as it stands on its own day. */
export function countsOf(promises: readonly PromiseDetail[]): BriefCounts {
  const open = promises.filter(({ outcome }) => !CLOSED.has(outcome));
  const delivered = promises.filter(({ outcome }) => outcome === "delivered");
  const overdue = open.filter(({ schedule }) => schedule === "overdue").length;
  const notYetDue = open.filter(
    ({ schedule }) => schedule === "upcoming" || schedule === "window_open",
  ).length;
  return {
    promises: promises.length,
    dialogues: new Set(promises.map(({ dialogue }) => dialogue.id)).size,
    settled: promises.length - open.length,
    delivered: delivered.length,
    deliveredLate: delivered.filter(({ schedule }) => schedule === "late").length,
    open: open.length,
    overdue,
    notYetDue,
    withoutDate: open.length - overdue - notYetDue,
  };
}

/**
 * True for a promise whose words name the next dialogue: the one on the calendar, or, while none is, simply the next one
 * (PROMISES.md C, event).
 */
function fallsDueAt({ deadline }: PromiseDetail, next: DialogueSummary | null): boolean {
  if (deadline.hardness !== "event") return false;
  return deadline.meeting ? deadline.meeting.id === next?.id : next === null && deadline.eventNumber === null;
}

function grouped(promises: readonly PromiseDetail[]): BriefGroup[] {
  const groups: BriefGroup[] = [];
  for (const promise of promises) {
    const last = groups.at(-1);
    if (last?.dialogue.id === promise.dialogue.id) last.promises.push(promise);
    else groups.push({ dialogue: promise.dialogue, promises: [promise] });
  }
  return groups;
}

/** The assessment that a promise's outcome comes from on its day; null while nobody has assessed it. */
export function latestAssessment({ assessments, today }: PromiseDetail): Assessment | null {
  let latest: Assessment | null = null;
  for (const each of assessments) {
    if (each.occurrence !== null || each.effectiveTo > today) continue;
    if (!latest || each.effectiveTo >= latest.effectiveTo) latest = each;
  }
  return latest;
}

/** The day that a settled promise was settled on, the last it may have been; null for an open one. */
export function settledOn(promise: PromiseDetail): Day | null {
  return CLOSED.has(promise.outcome) ? (latestAssessment(promise)?.effectiveTo ?? null) : null;
}

/** The periods of a repeated promise that are over, and nobody has recorded that it was kept in them; oldest first. */
export function unconfirmedOccurrences({ occurrences }: Pick<PromiseDetail, "occurrences">): Occurrence[] {
  return occurrences.filter(({ schedule, outcome }) => schedule === "overdue" || outcome === "not_delivered");
}

/** How many occurrences are over, or kept before they were. */
export function occurrencesDue({ occurrences, today }: PromiseDetail): number {
  return occurrences.filter(({ period, outcome }) => period.latest < today || CLOSED.has(outcome)).length;
}

/** True when the next look at a promise should have been taken by the day. */
export function lookIsDue({ nextCheckOn }: Pick<PromiseDetail, "nextCheckOn">, day: Day): boolean {
  return nextCheckOn !== null && nextCheckOn <= day;
}

function byDay(a: DialogueSummary, b: DialogueSummary): number {
  return compare(a.time.day, b.time.day) || compare(a.id, b.id);
}

/** By dialogue, oldest first; the order within one is the record's, which a stable sort keeps. */
function bySaying(a: PromiseDetail, b: PromiseDetail): number {
  return compare(a.dialogue.day, b.dialogue.day) || compare(a.dialogue.id, b.dialogue.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
