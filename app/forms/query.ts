import { z } from "zod";
import { decodeCursor } from "../domain/cursor.ts";
import { FIRST_YEAR, isDay, LAST_YEAR } from "../domain/days.ts";

/** What a list's query string says, or the first parameter whose value cannot be read. */
export type Parsed<T> = ({ ok: true } & T) | { ok: false; parameter: string };

/** The longest text to search for, in UTF-16 units after trimming. */
export const LONGEST_QUERY = 200;

/** Characters that no id, word or date holds: controls, among them NUL. */
const CONTROL = /\p{Cc}/u;

const text = z.string().refine((value) => !CONTROL.test(value));

export const searchText = text
  .transform((value) => value.trim())
  .refine((value) => value.length <= LONGEST_QUERY)
  .optional();

/** An id of the record. Unknown ones are fine, they find nothing; ones that could never be an id are not. */
export const slug = text.refine((value) => value.length <= 200 && !/[\s/?#]/u.test(value)).optional();

/** A day that exists, in the years the calendar answers for. */
export const day = z
  .string()
  .refine(
    (value) =>
      isDay(value) && Number(value.slice(0, 4)) >= FIRST_YEAR && Number(value.slice(0, 4)) <= LAST_YEAR,
  )
  .meta({ format: "date" });

export const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .refine((value) => value >= FIRST_YEAR && value <= LAST_YEAR)
  .optional();

export const cursor = z
  .string()
  .refine((value) => decodeCursor(value) !== null)
  .optional()
  .meta({ examples: ["WzEsIjIwMjMtMDMtMDgiLCJrci1tc2l0LWFpLWhzZC0zLTIwMjMiXQ"] });

/** Where a page begins, of an address that says nothing else. */
export function parsePage(params: URLSearchParams): Parsed<{ page: { cursor?: string } }> {
  const result = z.object({ cursor }).safeParse(known(params, ["cursor"]));
  return result.success ? { ok: true, page: present(result.data) } : refused(result.error);
}

/** One or more words of a vocabulary, repeated or parted by commas, in the vocabulary's order and each once. */
export function words<const W extends string>(vocabulary: readonly W[]) {
  const inOrder = z.array(z.enum(vocabulary)).transform((chosen) => {
    const set = new Set<string>(chosen);
    return set.size > 0 ? vocabulary.filter((word) => set.has(word)) : undefined;
  });
  return z.preprocess((given) => (given === undefined ? given : listed(given)), inOrder.optional());
}

function listed(given: unknown): string[] {
  return [given]
    .flat()
    .flatMap((each) => String(each).split(","))
    .map((word) => word.trim())
    .filter(Boolean);
}

/**
 * The known parameters of a query string, ready for a schema: empty ones are absent, as forms submit empty fields; one
 * given twice with different values is an array, which a schema that wants one value refuses.
 */
export function known(params: URLSearchParams, names: readonly string[]): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const name of names) {
    const values = [...new Set(params.getAll(name).filter((value) => value.trim() !== ""))];
    if (values.length === 1 && values[0] !== undefined) found[name] = values[0];
    else if (values.length > 1) found[name] = values;
  }
  return found;
}

/** The value without keys that are undefined, so that two equal filters are equal texts. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** Which parameter a schema refused. */
export function refused(error: z.ZodError): { ok: false; parameter: string } {
  return { ok: false, parameter: String(error.issues[0]?.path[0] ?? "") };
}

/** A filter as a query string's parameters, in the order of `names`. */
export function paramsOf(filter: object, names: readonly string[]): URLSearchParams {
  const values = filter as Record<string, unknown>;
  const params = new URLSearchParams();
  for (const name of names) {
    for (const each of [values[name]].flat()) if (each !== undefined) params.append(name, String(each));
  }
  return params;
}
