import type { Guard } from "../../domain/guards/refusal.ts";
import type { OutcomeState, Schedule } from "../../domain/vocabulary.ts";

/** What the rules of outcomes say; the numbers are handed in by the rules themselves. */
const outcomes = (closeAfterDays: number): Record<OutcomeState, string> => ({
  unassessed: "Nobody has judged it yet. That says nothing about the promisor.",
  not_started:
    "Somebody looked and found no act beyond the promise being repeated. It needs a logged check, not evidence.",
  in_progress: "There is a dated act towards it, with a source.",
  delivered: "Every criterion for completion is met. Being late does not change that.",
  partly_delivered: "It is closed with at least one criterion met and at least one not.",
  not_delivered: `Nothing was met, and its time has run out for good: more than ${closeAfterDays} days have passed since a fixed deadline, or the promisor’s term has ended.`,
  withdrawn: "The promisor took it back in so many words. Silence is not enough.",
  superseded: "A different deliverable took its place. That one is named and linked.",
  unverifiable: "No test can be written for it. It is shown, and stays outside every rate.",
});

const schedules: Record<Schedule, string> = {
  none: "There is no fixed date to hold it to, or it was closed in a way that is not measured by time.",
  upcoming: "The period that the words name has not begun.",
  window_open: "The period has begun, and its last day has not passed.",
  overdue:
    "The last day has passed and the promise is still open. It begins on the day after the last day, by the calendar of the dialogue’s own time zone.",
  on_time: "It was delivered, or begun where only a beginning was promised, by the last day.",
  late: "It was delivered after the last day. Where only the month of delivery is known, the days are given from least to most.",
  stale: "The words set no date, and for long there has been no public news.",
};

const guards: Record<Guard, string> = {
  assessment_before_promise: "An outcome cannot be dated before the promise.",
  assessment_in_future: "An outcome cannot be dated after the day on which it is recorded.",
  evidence_missing: "Every outcome needs at least one source, except “no start found”.",
  evidence_before_promise: "Evidence must not be older than the promise.",
  circular_proof:
    "The report in which a promise was announced cannot prove that it was kept. Reports of the dialogue itself count as that.",
  check_missing: "“No start found” needs a logged check on or before that day.",
  criteria_missing: "“Partly delivered” needs criteria to tell the parts by.",
  criterion_unknown: "Only criteria of the promise can be counted as met.",
  criteria_unmet: "“Delivered” needs every criterion met.",
  criteria_not_parted: "“Partly delivered” needs one criterion met and one not, at the least.",
  criteria_met_after_all: "“Not delivered” and a criterion that was met exclude each other.",
  window_still_open: "“Not delivered” waits until the time has run out for good.",
  no_window: "“Not delivered” needs a deadline that ran out, or the end of a term.",
  successor_missing: "“Superseded” needs the promise that took its place.",
  approval_missing:
    "An outcome that closes a promise is approved by a second editor. A desk of one person says so on the page.",
  approval_by_author: "Nobody approves an outcome of their own.",
  occurrence_unknown: "An outcome of one occurrence names a period that the promise expects.",
  check_before_promise: "A check cannot be dated before the promise.",
  check_in_future: "A check cannot be dated in the future.",
  reply_before_promise:
    "A statement on a promise, or the end of its matter, is dated after what it is about.",
  reply_in_future: "A statement is not dated ahead of the day on which it is recorded.",
  extension_before_promise: "A new deadline cannot be older than the promise.",
  extension_in_future: "A new deadline cannot be dated in the future.",
  extension_not_later: "An extension moves a deadline to a later day; anything else is a correction.",
  link_to_unknown: "A promise is linked only to promises on record.",
  link_to_itself: "A promise is not linked to itself.",
  link_in_circle: "Promises cannot replace, repeat or need each other in a circle.",
  criterion_in_use: "A criterion that an outcome counted stays on record.",
};

export const methodology = {
  title: "How a promise is judged",
  description:
    "The rules by which this record reads deadlines, tells outcomes from lateness, and counts. They are the rules that the program runs.",
  lead: "Whether a promise was kept and whether it was late are two questions here, and a vague deadline is never turned into a date. This page is made from the very rules that the program runs.",
  contents: "On this page",
  version: (id: string) =>
    `Deadline rules, version ${id}. A changed rule is a new version and never moves an old promise.`,
  example: "From the record",
  outcomesTitle: "Outcomes: what an editor judges",
  outcomesLead:
    "An outcome is the latest assessment that was true on the day. Assessments are only ever added; a promise is reopened by a new one.",
  outcome: "Outcome",
  rule: "Rule",
  outcomes,
  strengthTitle: "Strength of evidence",
  strengthLead: "It is shown beside each assessment, from weak to strong:",
  guardsTitle: "What is refused",
  guardsLead: "These rules are kept where the record is written, for every editor and every import alike:",
  guards,
  importsLack:
    "A record taken over from elsewhere may lack criteria, a reviewer or an archived copy. It is taken all the same, and its page says what is missing.",
  schedulesTitle: "Lateness: what is computed",
  schedulesLead:
    "It follows from the deadline and the day, is stored nowhere as a fact, and never changes an outcome.",
  schedule: "Lateness",
  schedules,
  extensions:
    "An extension does not replace the first deadline: both stay, and lateness is shown against each. A correction replaces a reading of ours that was wrong, for every day; the wrong one stays on record.",
  beginnings:
    "Where the words name only a beginning, the promise must have begun by the end of the period that they name: its first dated act is measured, not its completion.",
  deadlinesTitle: "Deadlines: how words become days",
  deadlinesLead:
    "The words are kept as they were said, with their language. A rule proposes what they mean, an editor confirms it. Each rule below is shown with an example and what the program makes of it, said on 8 March 2023.",
  words: "Words",
  reading: "Read as",
  noDate: "no date",
  kinds: "Kinds of deadline",
  horizons: (soon: number, weeks: number, months: number, none: number) =>
    `Loose words are never overdue. Silence is pointed out after ${soon} months for “soon” and its like, after ${weeks} for “coming weeks”, after ${months} for “coming months”, and after ${none} where no deadline was given.`,
  meetings:
    "A deadline at a meeting becomes that meeting’s day once it is on the calendar. A meeting that was cancelled or put off has no day.",
  cadences:
    "A repeated promise expects something once in every period, beginning with the period after the one it was said in. Each occurrence has an outcome and a lateness of its own.",
  ratesTitle: "How we count",
  rates:
    "Counts come first: “of N promises that fell due, M were delivered, L of them late.” A promise has fallen due when its last day has passed, or when it was delivered before. What cannot be verified, was superseded or is not due yet stands outside. There is no score and no ranking by one number.",
  checksTitle: "When we look again",
  checks: (first: number, dated: number, undated: number) =>
    `An open promise is looked at ${first === 1 ? "the day" : `${first} days`} after its deadline, and then every ${dated} days; one without a date at its review, and then every ${undated} days. Looks that found nothing are logged too.`,
  asOfTitle: "Any day in the past",
  asOf: "Every list, page and figure can be seen as of a day, by adding ?as_of=2023-04-05 to its address. It shows what was true on that day by what we know now: by the day on which things became true, not the day on which we wrote them down.",
  stateTitle: "From draft to record",
  state:
    "An entry is a draft, then in review, then published. While a ministry’s reply is open, it is marked as disputed. What was published is never deleted; each change stands in the public history with what was there before, and each line carries a fingerprint of the line before it.",
};
