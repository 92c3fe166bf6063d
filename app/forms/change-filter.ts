import { z } from "zod";
import { CHANGE_KINDS, type ChangeFilter } from "../domain/changes.ts";
import type { PageRequest } from "../domain/filters.ts";
import { cursor, day, known, type Parsed, paramsOf, present, refused, slug } from "./query.ts";

/** The filters of the public history, in the order that its addresses write them. */
export const CHANGE_PARAMETERS = ["kind", "dialogue", "promise", "from", "to"] as const;

/** What the query string of the public history may say. */
export const changeQuery = z
  .object({
    kind: z
      .enum(CHANGE_KINDS)
      .optional()
      .meta({ examples: ["assessment"] }),
    dialogue: slug.meta({ examples: ["kr-msit-ai-hsd-3-2023"] }),
    promise: slug.meta({ examples: ["kr-msit-ai-hsd-3-2023--pipc-informal-tf"] }),
    from: day.optional().meta({ examples: ["2023-01-01"] }),
    to: day.optional().meta({ examples: ["2099-12-31"] }),
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** The history's filter and page from a query string; days are inclusive days in Asia/Seoul. Unknown parameters are ignored. */
export function parseChangeFilter(
  params: URLSearchParams,
): Parsed<{ filter: ChangeFilter; page: PageRequest }> {
  const result = changeQuery.safeParse(known(params, [...CHANGE_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parseChangeFilter` reads as this filter. */
export function changeParams(filter: ChangeFilter): URLSearchParams {
  return paramsOf(filter, CHANGE_PARAMETERS);
}
