import { z } from "zod";
import type { ActivityFilter } from "../../domain/activity.ts";
import type { PageRequest } from "../../domain/filters.ts";
import { cursor, known, type Parsed, paramsOf, present, refused } from "../query.ts";

export const LOG_PARAMETERS = ["editor", "action"] as const;

/** The filter and page of the desk's log from a query string; `actions` are the verbs that it knows. */
export function parseLogFilter(
  params: URLSearchParams,
  actions: readonly string[],
): Parsed<{ filter: ActivityFilter; page: PageRequest }> {
  const schema = z.object({
    editor: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .optional(),
    action: z.enum(actions).optional(),
    cursor,
  });
  const result = schema.safeParse(known(params, [...LOG_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parseLogFilter` reads as this filter. */
export function logParams(filter: ActivityFilter): URLSearchParams {
  return paramsOf(filter, LOG_PARAMETERS);
}
