import { z } from "zod";
import { parseEdtf } from "../../app/domain/edtf.ts";
import { BASES, CADENCE_UNITS, HARDNESSES, PRECISIONS } from "../../app/domain/vocabulary.ts";
import { day, lang, line, url } from "./atoms.ts";

/** Deadlines in the format: as they are read now, with the wrong readings that were corrected. */

const reading = z
  .strictObject({
    lang: lang.optional(),
    earliest: day.optional(),
    latest: day.optional(),
    precision: z.enum(PRECISIONS).optional(),
    hardness: z.enum(HARDNESSES),
    basis: z.enum(BASES),
    rule: z.strictObject({ id: line, version: line }).optional(),
    reviewOn: day.optional(),
    cadence: z
      .strictObject({ unit: z.enum(CADENCE_UNITS), every: z.int().positive(), aligned: z.boolean() })
      .optional(),
    event: z.strictObject({ number: z.int().positive().optional() }).optional(),
  })
  .superRefine(({ hardness, earliest, latest }, context) => {
    if (hardness === "hard" && !latest)
      context.addIssue({ code: "custom", path: ["latest"], message: "must be there for a hard deadline" });
    if (earliest && latest && earliest > latest)
      context.addIssue({ code: "custom", path: ["latest"], message: "must not be before earliest" });
  });

const due = z
  .string()
  .refine(
    (value) => parseEdtf(value) !== null,
    "must be an EDTF date or interval such as 2023-03 or ../2023-10-31",
  )
  .nullable();

const seq = z.int().nonnegative().optional();
const said = { seq, phrase: line.optional(), due, source: url.optional(), reading: reading.optional() };
const corrected = z.array(z.strictObject(said)).max(1_000).optional();

export const deadline = z
  .strictObject({
    ...said,
    on: day.optional(),
    corrected,
    extensions: z
      .array(z.strictObject({ ...said, on: day, corrected }))
      .max(1_000)
      .optional(),
  })
  .superRefine((value, context) => {
    const versions = [value, ...(value.extensions ?? [])];
    const places = versions.flatMap((each) => [each.seq, ...(each.corrected ?? []).map((one) => one.seq)]);
    if (places.every((place) => place === undefined)) return;
    if (places.every((_, place) => places.includes(place))) return;
    const message = `must number all ${places.length} deadlines and corrected readings from 0, or none`;
    context.addIssue({ code: "custom", path: ["seq"], message });
  });
