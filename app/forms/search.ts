import { z } from "zod";
import type { SearchFilter } from "../domain/search/filter.ts";
import { SEARCHED, type Searched } from "../domain/search/results.ts";
import { dialogueQuery } from "./dialogue-filter.ts";
import { promiseQuery } from "./promise-filter.ts";
import { known, LONGEST_QUERY, type Parsed, paramsOf, present, refused } from "./query.ts";

/** What a search page keeps of the lists' filters, in the order that its addresses write them. */
export const SEARCH_FILTERS = [
  "host",
  "series",
  "organization",
  "promisor",
  "person",
  "venue",
  "outcome",
  "schedule",
  "year",
  "from",
  "to",
] as const satisfies readonly (keyof SearchFilter)[];

const { host, series, organization, person, venue, year, from, to } = dialogueQuery.shape;
const { promisor, outcome, schedule } = promiseQuery.shape;

/** What the query string of the search page may say besides the words. */
export const searchQuery = z
  .object({
    in: z
      .enum(SEARCHED)
      .optional()
      .meta({ examples: ["promise"] }),
    ...{ host, series, organization, promisor, person, venue, outcome, schedule, year, from, to },
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** What somebody searches for. */
export interface Search {
  /** The words, in one line and without what nobody can see. */
  typed: string;
  /** True where more was typed, and is left out. */
  cut: boolean;
  /** The one group that is asked for. */
  group: Searched | null;
  filter: SearchFilter;
}

/** What the search page's query string says. Any words will do; a filter is read as the lists read it. */
export function parseSearch(params: URLSearchParams): Parsed<Search> {
  const result = searchQuery.safeParse(known(params, ["in", ...SEARCH_FILTERS]));
  if (!result.success) return refused(result.error);
  const { in: group = null, ...filter } = result.data;
  return { ok: true, ...words(params.get("q") ?? ""), group, filter: present(filter) };
}

/** Characters that are not seen, some of which turn the words around them; an emoji's joiner stays. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/** What somebody typed, in one line, and no more of it than lists take. */
export function words(given: string): Pick<Search, "typed" | "cut"> {
  const line = given.toWellFormed().replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_QUERY) return { typed: line, cut: false };
  return {
    typed: line
      .slice(0, LONGEST_QUERY)
      .replace(/[\uD800-\uDBFF]$/, "")
      .trim(),
    cut: true,
  };
}

/** The parameters of a search without its day. */
export function searchParams({
  typed,
  group,
  filter,
}: Pick<Search, "typed" | "group" | "filter">): URLSearchParams {
  return paramsOf({ q: typed || undefined, in: group ?? undefined, ...filter }, [
    "q",
    "in",
    ...SEARCH_FILTERS,
  ]);
}

/** Characters of what was typed that a heading repeats. */
const TOLD = 60;

/** What was typed, as headings and sentences repeat it; the field holds it whole. */
export function inBrief(typed: string): string {
  return typed.length <= TOLD
    ? typed
    : `${typed
        .slice(0, TOLD)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}
