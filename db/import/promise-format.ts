import { z } from "zod";
import type { DatasetPromise } from "../../app/domain/dataset.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";
import { APPROVALS, EVIDENCE_STRENGTHS, LINK_KINDS, OUTCOMES } from "../../app/domain/vocabulary.ts";
import { day, effective, lang, line, localized, slug, source, text, url } from "./atoms.ts";
import { deadline } from "./deadline-format.ts";

/** Promises in the format, and who may be named. */

export const organization = z.strictObject({
  id: slug.optional(),
  name: localized,
  abbreviation: line.optional(),
});

export const party = {
  personId: slug.optional(),
  person: localized.optional(),
  organization: organization.optional(),
};

/** Adds what must be true of anybody named to a shape. */
export function naming<T extends { personId?: unknown; person?: unknown; organization?: unknown }>(
  shape: z.ZodType<T>,
) {
  return shape
    .refine((value) => value.person || value.organization, "must name a person or an organization")
    .refine((value) => value.person || !value.personId, {
      path: ["personId"],
      message: "must come with the person's name",
    });
}

const assessment = z.strictObject({
  outcome: z.enum(OUTCOMES),
  effectiveOn: effective,
  summary: localized.optional(),
  evidence: z.array(source).max(1_000),
  met: z.array(z.string()).optional(),
  strength: z.enum(EVIDENCE_STRENGTHS).optional(),
  author: line.optional(),
  reviewer: line.optional(),
  approval: z.enum(APPROVALS).optional(),
  occurrence: z
    .string()
    .refine((value) => parseEdtf(value) !== null, "must be a period in EDTF such as 2023-40")
    .optional(),
});

const check = z.strictObject({
  on: day,
  found: z.boolean().optional(),
  note: localized.optional(),
  sources: z.array(source).max(1_000).optional(),
  author: line.optional(),
});

const reply = naming(
  z.strictObject({
    ...party,
    on: day,
    text: localized,
    source: url.optional(),
    closed: day.optional(),
  }),
);

/** Whether it stands or is disputed; where a file does not say, the record keeps what it knows. */
export const state = z.enum(["published", "disputed"]).optional();

export const promise = z
  .strictObject({
    id: slug,
    state,
    promisors: z
      .array(naming(z.strictObject(party)))
      .min(1, "must name at least one promisor")
      .max(200),
    action: localized,
    quote: z.strictObject({ text, lang }).optional(),
    saidOn: day.optional(),
    deadline,
    criteria: z.array(z.strictObject({ id: slug, text: localized })).optional(),
    assessments: z.array(assessment).max(10_000),
    checks: z.array(check).max(10_000).optional(),
    links: z
      .array(z.strictObject({ kind: z.enum(LINK_KINDS), to: slug }))
      .max(200)
      .optional(),
    termEnds: day.optional(),
    nextCheck: day.optional(),
    source: url.optional(),
    notes: text.optional(),
    replies: z.array(reply).min(1).max(200).optional(),
  })
  .superRefine((value, context) => {
    const known = new Set(value.criteria?.map((criterion) => criterion.id));
    value.assessments.forEach((each, index) => {
      each.met?.forEach((id, position) => {
        if (known.has(id)) return;
        context.addIssue({
          code: "custom",
          path: ["assessments", index, "met", position],
          message: `names the criterion ${id}, which the promise does not have`,
        });
      });
    });
  }) satisfies z.ZodType<DatasetPromise>;
