import { z } from "zod";
import type { Deadline } from "../../domain/records.ts";
import { BASES, CADENCE_UNITS, DEADLINE_REVISIONS, HARDNESSES, PRECISIONS } from "../../domain/vocabulary.ts";
import { permalink, type Site } from "../permalinks.ts";
import { address, count, day, edtf, id, localized, named, source } from "./values.ts";

export const deadline = named(
  "Deadline",
  z.object({
    seq: count.meta({ description: "0 for the first; later ones are extensions and corrections." }),
    phrase: z.string().nullable().meta({ description: "The words that were said." }),
    lang: z.string().nullable(),
    edtf: edtf.nullable(),
    earliest: day.nullable().meta({ description: "First day of the interval, inclusive." }),
    latest: day.nullable().meta({ description: "Last day of the interval, inclusive." }),
    precision: z.enum(PRECISIONS).nullable(),
    hardness: z
      .enum(HARDNESSES)
      .meta({ description: "Which kind of deadline; the filter `kind` asks for it." }),
    basis: z.enum(BASES).meta({ description: "The words themselves, a rule of ours, or an editor." }),
    ruleId: z.string().nullable(),
    rulesVersion: z.string().nullable(),
    statedOn: day.meta({ description: "The day from which on it was the deadline." }),
    reviewOn: day.nullable().meta({ description: "The last day on which silence is not yet stale." }),
    revises: z.enum(DEADLINE_REVISIONS).nullable(),
    cadence: z
      .object({
        unit: z.enum(CADENCE_UNITS),
        every: z.int().positive(),
        aligned: z
          .boolean()
          .meta({ description: "Periods of the calendar, not counted from the day it was said." }),
      })
      .nullable(),
    eventNumber: z.int().nullable().meta({ description: "The number of the meeting that the words name." }),
    meeting: z
      .object({ id, url: address, title: localized, day })
      .nullable()
      .meta({ description: "The dialogue at which it falls due, once that is on the calendar." }),
    source: source.nullable(),
  }),
);

export function deadlineJson({ meeting, ...rest }: Deadline, site: Site): z.infer<typeof deadline> {
  return { ...rest, meeting: meeting && { ...meeting, url: permalink(site, "dialogue", meeting.id) } };
}
