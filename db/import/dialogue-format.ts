import { z } from "zod";
import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import { isTimeZone } from "../../app/domain/days.ts";
import { DIALOGUE_STATUSES } from "../../app/domain/vocabulary.ts";
import { country, isInstant, line, localized, moment, slug, source, text } from "./atoms.ts";
import { naming, organization, party, promise, state } from "./promise-format.ts";

/** Dialogues in the format. */

const venue = z
  .strictObject({
    id: slug.optional(),
    name: localized,
    address: line.optional(),
    city: line.optional(),
    country: country.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .refine((value) => (value.latitude === undefined) === (value.longitude === undefined), {
    path: ["latitude"],
    message: "must come with longitude, and longitude with it",
  });

export const dialogue = z
  .strictObject({
    id: slug,
    state,
    title: localized,
    series: z.strictObject({ id: slug, name: localized, number: z.int().positive().optional() }).optional(),
    start: moment,
    end: moment.optional(),
    timezone: z.string().refine(isTimeZone, "must be an IANA time zone such as Asia/Seoul"),
    status: z.enum(DIALOGUE_STATUSES),
    previousStart: moment.optional(),
    venue: venue.optional(),
    place: z.strictObject({ city: line.optional(), country: country.optional() }).optional(),
    hosts: z.array(organization).min(1, "must name at least one host").max(200),
    attendees: z
      .array(naming(z.strictObject({ ...party, role: localized.optional(), note: text.optional() })))
      .max(2_000),
    summary: localized.optional(),
    notes: text.optional(),
    sources: z.array(source).min(1, "must name at least one source").max(200),
    promises: z.array(promise).max(500),
  })
  .superRefine((value, context) => {
    if (!value.end) return;
    if (value.end.length !== value.start.length && !(isInstant(value.start) && isInstant(value.end))) {
      context.addIssue({ code: "custom", path: ["end"], message: "must be as precise as start" });
    } else if (Date.parse(value.end) < Date.parse(value.start)) {
      context.addIssue({ code: "custom", path: ["end"], message: "must not be before start" });
    }
  }) satisfies z.ZodType<DatasetDialogue>;
