import { z } from "zod";
import { isDay } from "../../domain/days.ts";
import { parseEdtf } from "../../domain/edtf.ts";

/** The schemas that /openapi.json names, by the name that it gives them. */
export const schemas = z.registry<{ id: string }>();

/** A schema under a name of its own in /openapi.json. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  schemas.add(schema, { id });
  return schema;
}

export const id = z.string().min(1).meta({ description: "A permanent, readable id." });

export const day = z
  .string()
  .refine(isDay)
  .meta({ format: "date", description: "A calendar day, in the dialogue’s time zone." });

export const edtf = z
  .string()
  .refine((text) => parseEdtf(text) !== null)
  .meta({
    description: "EDTF (ISO 8601-2): a day, month, quarter (33–36), half (40–41), season, year or interval.",
  });

export const instant = z.iso.datetime().meta({ description: "An instant in UTC." });

export const address = z
  .string()
  .regex(/^https?:\/\//)
  .meta({ format: "uri" });

export const count = z.int().nonnegative();

export const localized = named(
  "Localized",
  z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9-]+)?$/), z.string()).meta({
    description: "A text by language (BCP 47). At least one language is there, not always every one.",
  }),
);

export const source = named(
  "Source",
  z.object({
    url: address,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable().meta({ description: "The day it was published." }),
    archivedUrl: address.nullable().meta({ description: "A kept copy." }),
  }),
);
