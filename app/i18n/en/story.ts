import type { Lack } from "../../domain/lacks.ts";
import type { BarMark } from "../../domain/timeline-bar.ts";
import type { CadenceUnit, LinkKind } from "../../domain/vocabulary.ts";

const format = new Intl.NumberFormat("en-GB");
const count = (n: number, one: string, many: string) => `${format.format(n)} ${n === 1 ? one : many}`;

const unit: Record<CadenceUnit, [string, string]> = {
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  half: ["half-year", "half-years"],
  year: ["year", "years"],
};

/** What another promise did to this one, then what this one did to another; the promise and its dialogue follow. */
const linkedFrom: Record<LinkKind, string> = {
  restates: "Said again",
  supersedes: "Replaced by another promise",
  part_of: "A part of it was promised",
  depends_on: "Another promise was made to depend on it",
};
const linkedTo: Record<LinkKind, string> = {
  restates: "It repeats an earlier promise",
  supersedes: "It replaces another promise",
  part_of: "It is part of a larger promise",
  depends_on: "It depends on another promise",
};

const marks: Record<BarMark["kind"], (day: string) => string> = {
  said: (day) => `said ${day}`,
  due: (day) => `due ${day}`,
  extended: (day) => `extended to ${day}`,
  closed: (day) => `closed ${day}`,
  today: (day) => `today, ${day}`,
};

const lacking: Record<Lack["lack"], string> = {
  words: "the exact words are not on record",
  source: "no source of the words recorded",
  criteria: "no criteria for what would count as delivered",
  evidence: "no evidence recorded",
  reason: "no reason recorded",
  strength: "strength of evidence not recorded",
  reviewer: "no reviewer recorded",
  archived_copy: "no archived copy recorded",
};

/** The story of one promise: its timeline, its occurrences, and what its record lacks. */
export const story = {
  title: "What happened",
  bar: (state: string, what: string) =>
    `Bar from the day it was said: ${what}. ${state}. The list below tells the same.`,
  marks,
  markAsOf: (day: string) => `that day, ${day}`,
  ahead: "ahead",
  said: "Said at",
  saidDue: "with the deadline",
  extended: (n: number) => `Deadline extended${n > 1 ? ` (${n})` : ""}`,
  corrected: "Reading of the deadline corrected",
  correctedFrom: (before: string, after: string) => `Read at first as “${before}”; correctly, “${after}”.`,
  correctedKept: "The wrong reading stays on record and counts for nothing.",
  opens: "The due period begins",
  opensStart: "The period in which it is to begin opens",
  checkedFound: "Looked, and found something",
  checkedNothing: "Looked, and found nothing",
  dueOnly: "Last day of the deadline",
  dueFirst: "Last day of the first deadline",
  dueExtended: (n: number) => `Last day of the deadline as extended${n > 1 ? ` (${n})` : ""}`,
  dueStart: "Must have begun by this day",
  dueMeeting: "Falls due at",
  dueKept: "It was kept by then.",
  dueMissed: "No delivery by then is on record.",
  dueBegun: "It had begun by then.",
  dueNotBegun: "No beginning by then is on record.",
  dueMoved: "It had been extended by then.",
  termEnds: "The promisor’s term ends",
  termEnded: "The promisor’s term ended",
  today: "Today",
  thatDay: "That day",
  nextCheck: "Next check",
  checkDue: "A check has been due since this day",
  linkedFrom,
  linkedTo,
  forPeriod: (period: string) => `(${period})`,
  approvedBy: "Approved by a second editor",
  approvedAlone: "A one-person desk: nobody else approved it",
  strength: "Strength of evidence",
  metCount: (met: number, all: number) =>
    `${format.format(met)} of ${count(all, "criterion", "criteria")} met`,
  lastCheck: "Last look",
  lastCheckNone: "nobody has looked yet",
  nextCheckNone: "none planned: the promise is closed",
  checkSince: (when: string) => `due since ${when}`,
  alsoSaid: "Said again",
  alsoSaidBefore: "Said before",
  firstNote: (day: string, timing: string) => `Against the first deadline, ${day}: ${timing}.`,
  correctedReadings: "Corrected reading",
  correctedNote: "Counted wrongly until it was corrected; kept on record.",
  extensionSource: "Where it was given",
  meeting: "The meeting",
  meetingNumber: (n: number) => `no. ${format.format(n)} of the series`,
  meetingNone: "not on the calendar yet",
  cadence: (each: CadenceUnit, every: number) =>
    every === 1 ? `once every ${unit[each][0]}` : `once every ${count(every, ...unit[each])}`,
  occurrences: "Each time it was to be kept",
  occurrencesCount: (n: { expected: number; confirmed: number; open: number; past: number }) =>
    `Of ${count(n.expected, "expected occurrence", "expected occurrences")}, ${format.format(n.confirmed)} ${n.confirmed === 1 ? "is" : "are"} confirmed by editors, ${format.format(n.open)} ${n.open === 1 ? "is" : "are"} still open, and ${format.format(n.past)} ${n.past === 1 ? "is" : "are"} past without confirmation.`,
  judgedEach: "Each occurrence is judged on its own, in the table below.",
  heldNotJudged: "A meeting in this period is on record; no editor has judged it yet.",
  occurrencesNone: "No occurrence was expected yet.",
  occurrencesCaption: "Expected occurrences, oldest first",
  period: "Period",
  outcome: "Outcome",
  lateness: "Lateness",
  notBegun: "not begun yet",
  judgedBy: "Assessment",
  lacks: "What this record lacks",
  lacking,
  ofSources: (n: number) => `of ${count(n, "source", "sources")}`,
  notYet: (day: string) => `On ${day} this promise had not been made yet.`,
  notYetSaid: (when: string) => `It was made on ${when}, at`,
  notYetSaidIn: (when: string) => `It was made in ${when}, at`,
};
