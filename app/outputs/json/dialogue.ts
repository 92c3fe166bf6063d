import { z } from "zod";
import type { DialogueDetail, DialogueSummary } from "../../domain/records.ts";
import { DIALOGUE_STATUSES } from "../../domain/vocabulary.ts";
import { permalink, type Site } from "../permalinks.ts";
import { attendance, organizationRef, seriesRef, seriesRefJson, venueRef } from "./parties.ts";
import { promiseJson, promiseSummary } from "./promise.ts";
import { address, count, day, id, instant, localized, named, source } from "./values.ts";

const time = z
  .object({
    precision: z.enum(["month", "day", "instant"]),
    start: z.string().meta({ description: "YYYY-MM, YYYY-MM-DD or an instant in UTC, as `precision` says." }),
    end: z.string().nullable(),
    day: day.meta({ description: "The first local day; of a month, its first." }),
    lastDay: day,
    zone: z.string().meta({ description: "IANA time zone that the days are of." }),
  })
  .meta({ description: "When it is or was." });

export const dialogueSummary = named(
  "DialogueSummary",
  z.object({
    id,
    url: address,
    title: localized,
    time,
    status: z.enum(DIALOGUE_STATUSES),
    series: z.object({ ...seriesRef.shape, number: z.int().nullable() }).nullable(),
    hosts: z.array(organizationRef),
    venue: venueRef.nullable(),
    place: z
      .object({ city: z.string().nullable(), country: z.string().nullable() })
      .nullable()
      .meta({ description: "Where it was, when no venue is known." }),
    promiseCount: count,
  }),
);

export const dialogueItem = named(
  "Dialogue",
  dialogueSummary.extend({
    self: address,
    state: z.enum(["published", "disputed"]),
    summary: localized.nullable(),
    notes: z.string().nullable(),
    previousStart: z
      .string()
      .nullable()
      .meta({ description: "The start that was announced before it was moved." }),
    attendances: z.array(attendance),
    sources: z.array(source),
    promises: z.array(promiseSummary),
    previous: dialogueSummary.nullable().meta({ description: "The one before it in its series." }),
    next: dialogueSummary.nullable(),
    createdAt: instant,
    updatedAt: instant,
  }),
);

export function dialogueJson(dialogue: DialogueSummary, site: Site): z.infer<typeof dialogueSummary> {
  const { id, title, time, status, series, hosts, venue, place, promiseCount } = dialogue;
  return {
    id,
    url: permalink(site, "dialogue", id),
    title,
    time,
    status,
    series: series && { ...seriesRefJson(series, site), number: series.number },
    hosts,
    venue,
    place,
    promiseCount,
  };
}

/** A dialogue with everything about it; `self` is the address of this answer. */
export function dialogueItemJson(
  dialogue: DialogueDetail,
  site: Site,
  self: string,
): z.infer<typeof dialogueItem> {
  const { state, summary, notes, previousStart, attendances, sources, createdAt, updatedAt } = dialogue;
  const { promises, previous, next } = dialogue;
  return {
    ...dialogueJson(dialogue, site),
    self,
    state: state === "disputed" ? state : "published",
    summary,
    notes,
    previousStart,
    attendances,
    sources,
    promises: promises.map((each) => promiseJson(each, site)),
    previous: previous && dialogueJson(previous, site),
    next: next && dialogueJson(next, site),
    createdAt,
    updatedAt,
  };
}
