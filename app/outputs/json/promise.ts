import { z } from "zod";
import type { PromiseDetail, PromiseSummary } from "../../domain/records.ts";
import { OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import { permalink, type Site } from "../permalinks.ts";
import { deadline, deadlineJson } from "./deadline.ts";
import {
  assessment,
  check,
  criterion,
  lateness,
  occurrence,
  promiseLink,
  promiseLinkJson,
  reply,
} from "./ledger.ts";
import { party, seriesRef, seriesRefJson } from "./parties.ts";
import { address, day, edtf, id, instant, localized, named, source } from "./values.ts";

export const promiseSummary = named(
  "PromiseSummary",
  z.object({
    id,
    url: address,
    action: localized.meta({ description: "What was promised, in a few words of ours." }),
    quote: z.object({ text: z.string(), lang: z.string() }).nullable(),
    promisors: z.array(party),
    dialogue: z.object({
      id,
      url: address,
      title: localized,
      day,
      zone: z.string(),
      precision: z.enum(["month", "day", "instant"]),
    }),
    series: seriesRef.nullable(),
    saidOn: day,
    deadline: deadline.meta({ description: "The one in force." }),
    outcome: z.enum(OUTCOME_STATES).meta({ description: "The latest assessment’s." }),
    effectiveOn: edtf.nullable().meta({ description: "When the outcome became true, in EDTF." }),
    schedule: z.enum(SCHEDULES).meta({ description: "Computed from the deadline and `asOf`." }),
    lateness: lateness.nullable(),
    daysTaken: z
      .int()
      .nullable()
      .meta({ description: "Days from the saying to the delivery, without a hard deadline." }),
    asOf: day.meta({ description: "The local day that the states are of." }),
  }),
);

export const promiseItem = named(
  "Promise",
  promiseSummary.extend({
    self: address,
    made: z
      .boolean()
      .meta({ description: "False on a past day before it was said: what came of it is then left out." }),
    state: z.enum(["published", "disputed"]),
    deadline: deadline
      .nullable()
      .meta({ description: "The one in force; null before the promise was made." }),
    deadlines: z.array(deadline).meta({ description: "All there were, the first one first." }),
    criteria: z.array(criterion),
    assessments: z.array(assessment),
    checks: z.array(check),
    occurrences: z.array(occurrence),
    links: z.array(promiseLink),
    replies: z.array(reply).meta({ description: "Statements of those it is about, oldest first." }),
    source: source.nullable().meta({ description: "Where the words are reported." }),
    notes: z.string().nullable(),
    lastCheckedOn: day.nullable(),
    nextCheckOn: day.nullable(),
    termEndsOn: day.nullable().meta({ description: "The day the promisor’s term ends." }),
    createdAt: instant,
    updatedAt: instant,
  }),
);

export function promiseJson(promise: PromiseSummary, site: Site): z.infer<typeof promiseSummary> {
  const { id, action, quote, promisors, dialogue, series, saidOn, today } = promise;
  const { outcome, effectiveOn, schedule, lateness, daysTaken } = promise;
  return {
    id,
    url: permalink(site, "promise", id),
    action,
    quote,
    promisors,
    dialogue: { ...dialogue, url: permalink(site, "dialogue", dialogue.id) },
    series: series && seriesRefJson(series, site),
    saidOn,
    deadline: deadlineJson(promise.deadline, site),
    outcome,
    effectiveOn,
    schedule,
    lateness,
    daysTaken,
    asOf: today,
  };
}

/**
 * A promise with its whole history; `self` is the address of this answer. What a past day did not know is for the caller to
 * take out (`upTo`), but for a promise that had not been made: that is said, with nothing of what came of it.
 */
export function promiseItemJson(
  promise: PromiseDetail,
  site: Site,
  self: string,
): z.infer<typeof promiseItem> {
  const { state, lastCheckedOn, nextCheckOn, termEndsOn, createdAt, updatedAt, saidOn, today } = promise;
  const made = saidOn <= today;
  return {
    ...promiseJson(promise, site),
    self,
    made,
    state: state === "disputed" ? state : "published",
    deadlines: promise.deadlines.map((each) => deadlineJson(each, site)),
    criteria: promise.criteria,
    assessments: promise.assessments,
    checks: promise.checks,
    occurrences: promise.occurrences,
    links: promise.links.map((each) => promiseLinkJson(each, site)),
    replies: promise.replies.map(({ position: _, ...reply }) => reply),
    source: promise.source,
    notes: promise.notes,
    lastCheckedOn,
    nextCheckOn,
    termEndsOn,
    createdAt,
    updatedAt,
    ...(made ? {} : NOTHING_YET),
  };
}

/** What is known of a promise on a day before it was made. */
const NOTHING_YET = {
  quote: null,
  deadline: null,
  outcome: "unassessed",
  effectiveOn: null,
  schedule: "none",
  lateness: null,
  daysTaken: null,
  deadlines: [],
  criteria: [],
  assessments: [],
  checks: [],
  occurrences: [],
  links: [],
  replies: [],
  source: null,
  notes: null,
  lastCheckedOn: null,
  nextCheckOn: null,
  termEndsOn: null,
} satisfies Partial<z.infer<typeof promiseItem>>;
