import { z } from "zod";
import { isDay, isMonth } from "../../app/domain/days.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";

/** The smallest parts of the format, each with what to say where it is wrong. */

export const text = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(20_000, "is longer than 20,000 characters");
export const line = text.max(1_000, "is longer than 1,000 characters");
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as ko or en");
export const localized = z
  .record(lang, text)
  .refine((value) => Object.keys(value).length > 0, "must hold the text in at least one language");
export const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,149}$/, "must be lower-case letters, digits and hyphens");
export const day = z.string().refine(isDay, "must be a day that exists, as YYYY-MM-DD");
export const url = z
  .string()
  .max(2_000, "is longer than 2,000 characters")
  .refine(
    (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value),
    "must be an http or https address",
  );
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "must be an ISO 3166 country code of two capital letters");

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for an instant with its offset from UTC, on a day that exists. */
export function isInstant(value: string): boolean {
  return INSTANT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

export const moment = z
  .string()
  .refine(
    (value) => isDay(value) || isMonth(value) || isInstant(value),
    "must be a day, a month, or an instant with its offset from UTC",
  );

/** A period in which something became true. */
export const effective = z.string().refine((value) => {
  const interval = value.includes("/") ? null : parseEdtf(value);
  return interval?.earliest && interval.latest;
}, "must be a day, a month or a year");

export const source = z.strictObject({
  url,
  title: line.optional(),
  publisher: line.optional(),
  published: day.optional(),
  archived: url.optional(),
});
