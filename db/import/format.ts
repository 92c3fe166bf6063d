import { z } from "zod";
import { NAMED } from "../../app/domain/changes.ts";
import { DATASET_FORMAT, type Dataset, type DatasetOrganization } from "../../app/domain/dataset.ts";
import { isInstant, lang, line, localized, slug, url } from "./atoms.ts";
import { dialogue } from "./dialogue-format.ts";
import { jsonPath, misledRedirects, repeatedIds } from "./ids.ts";

/** The interchange format `yaksok-dataset/1`, checked whole before anything is written. */

const alias = z.strictObject({ lang: lang.optional(), text: line });
const person = z.strictObject({ id: slug, name: localized, aliases: z.array(alias).max(1_000).optional() });
const organization = person.extend({
  abbreviation: line.optional(),
  url: url.optional(),
  aliases: z
    .array(alias.extend({ former: z.boolean().optional() }))
    .max(1_000)
    .optional(),
}) satisfies z.ZodType<DatasetOrganization>;
const redirect = z.strictObject({ kind: z.enum(NAMED), from: slug, to: slug });

const envelope = z.object({
  format: z.literal(DATASET_FORMAT, { error: `must be "${DATASET_FORMAT}"` }),
  revision: z.int().nonnegative().optional(),
  publishedAt: z.string().refine(isInstant, "must be an instant with its offset from UTC").optional(),
  organizations: z.array(z.unknown()).optional(),
  people: z.array(z.unknown()).optional(),
  redirects: z.array(z.unknown()).optional(),
  dialogues: z.array(z.unknown()),
});

export type DialogueInput = z.infer<typeof dialogue>;
export type PromiseInput = DialogueInput["promises"][number];
export type VenueInput = NonNullable<DialogueInput["venue"]>;
export type SourceInput = DialogueInput["sources"][number];
export type OrganizationInput = z.infer<typeof organization>;
export type PersonInput = z.infer<typeof person>;
export type RedirectInput = z.infer<typeof redirect>;

/** A file whose every part is as the format wants it. */
export interface DatasetInput extends Partial<Pick<Dataset, "revision" | "publishedAt">> {
  organizations: OrganizationInput[];
  people: PersonInput[];
  redirects: RedirectInput[];
  dialogues: DialogueInput[];
}

/** What is wrong with a file, each with the JSON path of the part. */
export interface FormatProblem {
  path: string;
  message: string;
}

export type Parsed = ({ ok: true } & DatasetInput) | { ok: false; problems: FormatProblem[] };

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
  const { revision, publishedAt } = outer.data;
  const problems: FormatProblem[] = [];
  const each = <T>(name: "organizations" | "people" | "redirects" | "dialogues", shape: z.ZodType<T>): T[] =>
    (outer.data[name] ?? []).flatMap((item, index) => {
      const parsed = shape.safeParse(item);
      if (parsed.success) return [parsed.data];
      problems.push(...problemsOf(parsed.error, [name, index]));
      return [];
    });
  const parts = {
    organizations: each("organizations", organization),
    people: each("people", person),
    redirects: each("redirects", redirect),
    dialogues: each("dialogues", dialogue),
  };
  problems.push(...repeatedIds(outer.data));
  if (problems.length === 0) problems.push(...misledRedirects(parts));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, revision, publishedAt, ...parts };
}

function problemsOf(error: z.ZodError, prefix: PropertyKey[]): FormatProblem[] {
  return error.issues.map((issue) => ({
    path: jsonPath([...prefix, ...issue.path]),
    message: issue.message,
  }));
}
