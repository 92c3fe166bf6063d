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

/** What the query string of the promise list may say. */
export const promiseQuery = z
  .object({
    q: searchText.meta({ examples: ["GPU"] }),
    promisor: slug.meta({ examples: ["msit"] }),
    host: slug.meta({ examples: ["msit"] }),
    person: slug.meta({ examples: ["lee-jong-ho"] }),
    series: slug.meta({ examples: ["kr-msit-ai-hsd"] }),
    venue: slug.meta({ examples: ["kakao-pangyo-agit"] }),
    outcome: words(OUTCOME_STATES).meta({ examples: [["delivered", "partly_delivered"]] }),
    schedule: words(SCHEDULES).meta({ examples: [["overdue"]] }),
    kind: words(HARDNESSES).meta({ examples: [["hard"]] }),
    year: year.meta({ examples: ["2023"] }),
    late: z
      .enum(LATE_BINS)
      .optional()
      .meta({ examples: ["8-30"] }),
    fell_due: z
      .literal("1")
      .optional()
      .meta({ examples: ["1"] }),
    from: day.optional().meta({ examples: ["2023-01-01"] }),
    to: day.optional().meta({ examples: ["2023-12-31"] }),
    sort: z
      .enum(PROMISE_SORTS)
      .optional()
      .meta({ examples: ["overdue"] }),
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** The promise list's filter and page from a query string; days are inclusive local days. Unknown parameters are ignored. */
export function parsePromiseFilter(
  params: URLSearchParams,
): Parsed<{ filter: PromiseFilter; page: PageRequest }> {
  const result = promiseQuery.safeParse(known(params, [...PROMISE_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parsePromiseFilter` reads as this filter. */
export function promiseParams(filter: PromiseFilter): URLSearchParams {
  return paramsOf(filter, PROMISE_PARAMETERS);
}
