import type { Guard, Refusal } from "../../domain/guards/refusal.ts";

type Message = (values: Refusal["values"]) => string;

/** Why an entry is not taken, and what to do, for the editor who made it. */
export const guards: Record<Guard, Message> = {
  assessment_before_promise: ({ day, saidOn }) =>
    `The outcome is dated ${day}, before the promise was made on ${saidOn}: correct the day it became true.`,
  assessment_in_future: ({ day, today }) =>
    `The outcome is dated ${day}, and today is ${today}: record it once that day has come.`,
  evidence_missing: () => "There is no evidence: name at least one source that shows what happened.",
  evidence_before_promise: ({ url, day, saidOn }) =>
    `The source ${url} is dated ${day}, before the promise of ${saidOn}, so it cannot show what became of it: name a later one.`,
  circular_proof: ({ url }) =>
    `The only evidence is the dialogue’s own report (${url}), which announced the promise and cannot prove it: name a source of what came after.`,
  check_missing: () =>
    "“No start found” needs a look that found nothing: log a check on or before that day first.",
  criteria_missing: () =>
    "“Partly delivered” needs criteria: write down what would count as delivered, and which of it was met.",
  criterion_unknown: ({ key }) =>
    `The criterion ${key} is counted as met, but the promise has none of that name.`,
  criteria_unmet: () =>
    "“Delivered” needs every criterion met: mark the ones that are missing, or record it as partly delivered.",
  criteria_not_parted: () =>
    "“Partly delivered” needs at least one criterion met and at least one not: mark them, or choose another outcome.",
  criteria_met_after_all: () =>
    "“Not delivered” means that nothing was met, but criteria are marked as met: choose partly delivered, or take the marks away.",
  window_still_open: ({ due, closes, days }) =>
    `The deadline was ${due}; “not delivered” can be said after ${closes}, ${days} days later. Until then the promise is overdue.`,
  no_window: () =>
    "The promise has no deadline that could have run out: give the day on which the promisor’s term ended, or choose another outcome.",
  successor_missing: () =>
    "“Superseded” needs the promise that took its place: link that one as replacing this one first.",
  approval_missing: () =>
    "This outcome closes the promise, so a second editor must approve it: name the reviewer.",
  approval_by_author: ({ reviewer }) =>
    `${reviewer} recorded this outcome and cannot approve it too: another editor must.`,
  occurrence_unknown: ({ occurrence }) =>
    `The promise expects nothing in the period ${occurrence}: name one of its periods.`,
  check_before_promise: ({ day, saidOn }) =>
    `The check is dated ${day}, before the promise was made on ${saidOn}: correct the day.`,
  check_in_future: ({ day, today }) => `The check is dated ${day}, and today is ${today}: correct the day.`,
  reply_before_promise: ({ day, since }) => `The day given (${day}) is before ${since}: correct the day.`,
  reply_in_future: ({ day, today }) => `The day given (${day}) is after today (${today}): correct the day.`,
  extension_before_promise: ({ day, saidOn }) =>
    `The new deadline is dated ${day}, before the promise was made on ${saidOn}: correct the day it was given.`,
  extension_in_future: ({ day, today }) =>
    `The new deadline is dated ${day}, and today is ${today}: correct the day it was given.`,
  extension_not_later: ({ due, moved }) =>
    `An extension moves a deadline to a later day, but ${moved} is not after ${due}: give a later one, or record a correction.`,
  link_to_unknown: ({ to }) => `There is no promise with the id ${to}: record it first.`,
  link_to_itself: ({ to }) => `The promise ${to} cannot be linked to itself.`,
  link_in_circle: ({ path }) => `The links would run in a circle (${path}): take one of them away.`,
  criterion_in_use: ({ key }) =>
    `The criterion ${key} was counted as met by an assessment, so it must stay: change its text, or add another one.`,
};
