import { z } from "zod";
import { type PageRequest, PROMISE_SORTS, type PromiseFilter } from "../domain/filters.ts";
import { LATE_BINS } from "../domain/lateness.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../domain/vocabulary.ts";
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
  words,
  year,
} from "./query.ts";

/** The filters of the promise list, in the order that its addresses write them. */
export const PROMISE_PARAMETERS = [
  "q",
  "promisor",
  "host",
  "person",
  "series",
  "venue",
  "outcome",
  "schedule",
  "kind",
  "year",
  "late",
  "fell_due",
  "from",
  "to",
  "sort",
] as const;

const schema = z
  .object({
    q: searchText,
    promisor: slug,
    host: slug,
    person: slug,
    series: slug,
    venue: slug,
    outcome: words(OUTCOME_STATES),
    schedule: words(SCHEDULES),
    kind: words(HARDNESSES),
    year,
    late: z.enum(LATE_BINS).optional(),
    fell_due: z.literal("1").optional(),
    from: day.optional(),
    to: day.optional(),
    sort: z.enum(PROMISE_SORTS).optional(),
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** The promise list's filter and page from a query string; days are inclusive local days. Unknown parameters are ignored. */
export function parsePromiseFilter(
  params: URLSearchParams,
): Parsed<{ filter: PromiseFilter; page: PageRequest }> {
  const result = schema.safeParse(known(params, [...PROMISE_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parsePromiseFilter` reads as this filter. */
export function promiseParams(filter: PromiseFilter): URLSearchParams {
  return paramsOf(filter, PROMISE_PARAMETERS);
}
