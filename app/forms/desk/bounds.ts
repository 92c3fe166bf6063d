import { z } from "zod";
import type { Tree } from "../../domain/desk/fields.ts";
import { isBranch, isList } from "../../domain/desk/fields.ts";
import type { Problem } from "./problems.ts";

/** How much a field of the dialogue form takes, in UTF-16 units, and how many items a list. */

const line = z.string().max(1_000);
const text = z.string().max(20_000);
const short = z.string().max(100);
const url = z.string().max(2_000);
const both = (each: z.ZodString) => z.object({ ko: each, en: each });
const name = { name: line, id: z.string().max(150), other: line, abbreviation: line };
const key = z.string().max(200);
const moment = z.object({ day: short, time: short });

const promise = z.object({
  key,
  id: short.max(150),
  action: both(text),
  quote: z.object({ text, lang: short }),
  saidOn: short,
  promisors: z
    .array(z.object({ key, party: key, person: z.object(name), organization: z.object(name) }))
    .max(200),
  deadline: z.object({ phrase: line, lang: short, how: short, from: short, until: short }),
  criteria: z.array(z.object({ key, text: both(text) })).max(50),
  source: url,
  notes: text,
  termEnds: short,
});

const bounds = z.object({
  id: short.max(150),
  report: z.string().max(200_000),
  title: both(line),
  series: z.object(name),
  number: short,
  start: moment,
  end: moment,
  zone: short,
  status: short,
  venue: z.object({ ...name, address: line, city: line, country: short }),
  place: z.object({ city: line, country: short }),
  hosts: z.array(z.object({ key, ...name })).max(200),
  attendees: z
    .array(
      z.object({
        key,
        person: z.object(name),
        role: both(line),
        organization: z.object(name),
        note: text,
      }),
    )
    .max(2_000),
  summary: both(text),
  notes: text,
  sources: z
    .array(z.object({ key, url, title: line, publisher: line, published: short, archived: url }))
    .max(200),
  promises: z.array(promise).max(500),
  reason: line,
});

/** What is too long or too many in a form; with any, it is not saved, for the desk is no place for it. */
export function beyondBounds(fields: object): Problem[] {
  const result = bounds.safeParse(fields);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    path: inputName(issue.path),
    code: "input" in issue || issue.code !== "too_big" || issue.origin === "string" ? "too_long" : "too_many",
    most: issue.code === "too_big" ? Number(issue.maximum) : undefined,
  }));
}

/** The name of an input: `promises[0].action.ko`. */
export function inputName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

/** The same for a place that is told by the keys of items; null where nothing is there. */
export function inputNameAt(tree: Tree, path: readonly string[]): string | null {
  const parts: PropertyKey[] = [];
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (isList(here)) {
      const index: number = here.findIndex(({ key }) => key === step);
      if (index < 0) return null;
      parts.push(index);
      here = here[index];
    } else if (isBranch(here)) {
      parts.push(step);
      here = here[step];
    } else return null;
  }
  return inputName(parts);
}
