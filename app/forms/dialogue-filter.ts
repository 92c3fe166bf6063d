import { z } from "zod";
import type { DialogueFilter, PageRequest } from "../domain/filters.ts";
import {
  cursor,
  day,
  known,
  type Parsed,
  paramsOf,
  present,
  refused,
  searchText,
  slug,
  year,
} from "./query.ts";

/** The filters of the dialogue list, in the order that its addresses write them. */
export const DIALOGUE_PARAMETERS = [
  "q",
  "host",
  "series",
  "organization",
  "person",
  "venue",
  "year",
  "from",
  "to",
] as const;

const schema = z
  .object({
    q: searchText,
    host: slug,
    series: slug,
    organization: slug,
    person: slug,
    venue: slug,
    year,
    from: day.optional(),
    to: day.optional(),
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** The dialogue list's filter and page from a query string; days are inclusive local days. Unknown parameters are ignored. */
export function parseDialogueFilter(
  params: URLSearchParams,
): Parsed<{ filter: DialogueFilter; page: PageRequest }> {
  const result = schema.safeParse(known(params, [...DIALOGUE_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parseDialogueFilter` reads as this filter. */
export function dialogueParams(filter: DialogueFilter): URLSearchParams {
  return paramsOf(filter, DIALOGUE_PARAMETERS);
}
