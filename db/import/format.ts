import { z } from "zod";
import { isDay, isMonth, isTimeZone } from "../../app/domain/days.ts";
import { parseEdtf } from "../../app/domain/edtf.ts";
import {
  APPROVALS,
  DIALOGUE_STATUSES,
  EVIDENCE_STRENGTHS,
  LINK_KINDS,
  OUTCOMES,
} from "../../app/domain/vocabulary.ts";

/** The interchange format `yaksok-dataset/1`, checked whole before anything is written. */

const text = z.string().trim().min(1, "must not be empty").max(20_000, "is longer than 20,000 characters");
const line = text.max(1_000, "is longer than 1,000 characters");
const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as ko or en");
const localized = z
  .record(lang, text)
  .refine((value) => Object.keys(value).length > 0, "must hold the text in at least one language");
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,149}$/, "must be lower-case letters, digits and hyphens");
const day = z.string().refine(isDay, "must be a day that exists, as YYYY-MM-DD");
const url = z
  .string()
  .max(2_000, "is longer than 2,000 characters")
  .refine(
    (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value),
    "must be an http or https address",
  );
const country = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166 country code of two capital letters");

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const moment = z
  .string()
  .refine(
    (value) =>
      isDay(value) ||
      isMonth(value) ||
      (instant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))),
    "must be a day, a month, or an instant with its offset from UTC",
  );

const organization = z.strictObject({ name: localized, abbreviation: line.optional() });

const attendee = z
  .strictObject({
    person: localized.optional(),
    role: localized.optional(),
    organization: organization.optional(),
    note: text.optional(),
  })
  .refine((value) => value.person || value.organization, "must name a person or an organization");

const promisor = z
  .strictObject({ person: localized.optional(), organization: organization.optional() })
  .refine((value) => value.person || value.organization, "must name a person or an organization");

const source = z.strictObject({
  url,
  title: line.optional(),
  publisher: line.optional(),
  published: day.optional(),
  archived: url.optional(),
});

const assessment = z.strictObject({
  outcome: z.enum(OUTCOMES),
  effectiveOn: z.string().refine((value) => {
    const interval = value.includes("/") ? null : parseEdtf(value);
    return interval?.earliest && interval.latest;
  }, "must be a day, a month or a year"),
  summary: localized.optional(),
  evidence: z.array(source).max(200),
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

const due = z
  .string()
  .refine(
    (value) => parseEdtf(value) !== null,
    "must be an EDTF date or interval such as 2023-03 or ../2023-10-31",
  )
  .nullable();

const extension = z.strictObject({ phrase: line.optional(), due, on: day, source: url.optional() });

const check = z.strictObject({
  on: day,
  found: z.boolean().optional(),
  note: localized.optional(),
  sources: z.array(source).max(200).optional(),
  author: line.optional(),
});

const promise = z
  .strictObject({
    id: slug,
    promisors: z.array(promisor).min(1, "must name at least one promisor").max(200),
    action: localized,
    quote: z.strictObject({ text, lang }).optional(),
    deadline: z.strictObject({
      phrase: line.optional(),
      due,
      extensions: z.array(extension).max(100).optional(),
    }),
    criteria: z.array(z.strictObject({ id: slug, text: localized })).optional(),
    assessments: z.array(assessment).max(200),
    checks: z.array(check).max(500).optional(),
    links: z
      .array(z.strictObject({ kind: z.enum(LINK_KINDS), to: slug }))
      .max(200)
      .optional(),
    termEnds: day.optional(),
    nextCheck: day.optional(),
    source: url.optional(),
    notes: text.optional(),
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
  });

const dialogue = z
  .strictObject({
    id: slug,
    title: localized,
    series: z.strictObject({ id: slug, name: localized, number: z.int().positive().optional() }).optional(),
    start: moment,
    end: moment.optional(),
    timezone: z.string().refine(isTimeZone, "must be an IANA time zone such as Asia/Seoul"),
    status: z.enum(DIALOGUE_STATUSES),
    venue: z
      .strictObject({
        name: localized,
        address: line.optional(),
        city: line.optional(),
        country: country.optional(),
      })
      .optional(),
    place: z.strictObject({ city: line.optional(), country: country.optional() }).optional(),
    hosts: z.array(organization).min(1, "must name at least one host").max(200),
    attendees: z.array(attendee).max(2_000),
    summary: localized.optional(),
    notes: text.optional(),
    sources: z.array(source).min(1, "must name at least one source").max(200),
    promises: z.array(promise).max(500),
  })
  .superRefine((value, context) => {
    if (!value.end) return;
    if (value.end.length !== value.start.length && !(instant.test(value.start) && instant.test(value.end))) {
      context.addIssue({ code: "custom", path: ["end"], message: "must be as precise as start" });
    } else if (Date.parse(value.end) < Date.parse(value.start)) {
      context.addIssue({ code: "custom", path: ["end"], message: "must not be before start" });
    }
  });

const envelope = z.object({
  format: z.literal("yaksok-dataset/1", { error: 'must be "yaksok-dataset/1"' }),
  dialogues: z.array(z.unknown()),
});

export type DialogueInput = z.infer<typeof dialogue>;
export type PromiseInput = DialogueInput["promises"][number];
export type OrganizationInput = z.infer<typeof organization>;
export type VenueInput = NonNullable<DialogueInput["venue"]>;
export type SourceInput = z.infer<typeof source>;
export type LocalizedInput = z.infer<typeof localized>;

/** What is wrong with a file, each with the JSON path of the part. */
export interface FormatProblem {
  path: string;
  message: string;
}

export type Parsed = { ok: true; dialogues: DialogueInput[] } | { ok: false; problems: FormatProblem[] };

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (joined, part) => `${joined}${typeof part === "number" ? `[${part}]` : `.${String(part)}`}`,
    "$",
  );
}

/** Reads the text of a dataset; every problem of it is reported, not only the first. */
export function parseDataset(json: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, problems: [{ path: "$", message: `is not JSON: ${(error as Error).message}` }] };
  }
  const outer = envelope.safeParse(value);
  if (!outer.success) return { ok: false, problems: problemsOf(outer.error, []) };
  const dialogues: DialogueInput[] = [];
  const problems: FormatProblem[] = [];
  outer.data.dialogues.forEach((each, index) => {
    const parsed = dialogue.safeParse(each);
    if (parsed.success) dialogues.push(parsed.data);
    else problems.push(...problemsOf(parsed.error, ["dialogues", index]));
  });
  problems.push(...repeatedIds(outer.data.dialogues));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, dialogues };
}

function problemsOf(error: z.ZodError, prefix: PropertyKey[]): FormatProblem[] {
  return error.issues.map((issue) => ({
    path: jsonPath([...prefix, ...issue.path]),
    message: issue.message,
  }));
}

function repeatedIds(dialogues: readonly unknown[]): FormatProblem[] {
  const first = new Map<string, string>();
  const problems: FormatProblem[] = [];
  const meet = (kind: string, id: unknown, path: string) => {
    if (typeof id !== "string") return;
    const earlier = first.get(`${kind} ${id}`);
    if (earlier) problems.push({ path, message: `repeats the id ${id} of ${earlier}` });
    else first.set(`${kind} ${id}`, path);
  };
  dialogues.forEach((each, index) => {
    const { id, promises } = (each ?? {}) as { id?: unknown; promises?: unknown };
    meet("dialogue", id, `$.dialogues[${index}].id`);
    if (!Array.isArray(promises)) return;
    promises.forEach((one, position) => {
      meet("promise", (one as { id?: unknown } | null)?.id, `$.dialogues[${index}].promises[${position}].id`);
    });
  });
  return problems;
}
