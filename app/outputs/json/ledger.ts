import { z } from "zod";
import type { PromiseDetail } from "../../domain/records.ts";
import {
  APPROVALS,
  EVIDENCE_STRENGTHS,
  LINK_KINDS,
  OUTCOME_STATES,
  OUTCOMES,
  SCHEDULES,
} from "../../domain/vocabulary.ts";
import { permalink, type Site } from "../permalinks.ts";
import { party } from "./parties.ts";
import { address, count, day, edtf, id, instant, localized, named, source } from "./values.ts";

/** What stands under a promise: how it was judged, looked at, and tied to others. */

export const lateness = named(
  "Lateness",
  z.object({ least: count, most: count }).meta({
    description:
      "Days past the deadline; the two differ where the day of delivery is known to the month or year only.",
  }),
);

export const reply = named(
  "Reply",
  z.object({
    on: day.meta({ description: "The day of the statement." }),
    ...party.shape,
    text: localized,
    source: source.nullable(),
    closedOn: day.nullable().meta({ description: "The day the matter was closed; null while it is open." }),
  }),
);

export const criterion = named("Criterion", z.object({ key: z.string(), text: localized }));

export const assessment = named(
  "Assessment",
  z.object({
    seq: count,
    outcome: z.enum(OUTCOMES),
    effectiveOn: edtf.meta({ description: "The day, month or year in which it became true, in EDTF." }),
    effectiveFrom: day,
    effectiveTo: day,
    summary: localized.nullable().meta({ description: "The reason." }),
    strength: z.enum(EVIDENCE_STRENGTHS).nullable(),
    evidence: z.array(source),
    met: z
      .array(z.string())
      .nullable()
      .meta({ description: "Keys of the criteria met; null where that is not on record." }),
    author: z.string().nullable(),
    reviewer: z.string().nullable(),
    approval: z.enum(APPROVALS).nullable(),
    occurrence: edtf.nullable().meta({ description: "Of a repeated promise, the period that it is about." }),
    recordedAt: instant,
  }),
);

export const check = named(
  "Check",
  z.object({
    checkedOn: day,
    found: z.boolean().meta({ description: "False for a look that found nothing." }),
    note: localized.nullable(),
    sources: z.array(source),
  }),
);

export const occurrence = named(
  "Occurrence",
  z.object({
    period: z.object({ edtf, earliest: day, latest: day }),
    outcome: z.enum(OUTCOME_STATES),
    schedule: z.enum(SCHEDULES),
    lateness: lateness.nullable(),
  }),
);

export const promiseLink = named(
  "PromiseLink",
  z.object({
    kind: z.enum(LINK_KINDS),
    direction: z
      .enum(["to", "from"])
      .meta({ description: "`to`: this promise … that one; `from`: the other way round." }),
    promise: z.object({ id, url: address, action: localized, saidOn: day }),
    dialogue: z.object({ id, url: address, title: localized }),
  }),
);

export function promiseLinkJson(
  { kind, direction, promise }: PromiseDetail["links"][number],
  site: Site,
): z.infer<typeof promiseLink> {
  const { id, action, saidOn, dialogue } = promise;
  return {
    kind,
    direction,
    promise: { id, url: permalink(site, "promise", id), action, saidOn },
    dialogue: { id: dialogue.id, url: permalink(site, "dialogue", dialogue.id), title: dialogue.title },
  };
}
