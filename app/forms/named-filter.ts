import { z } from "zod";
import { NAMED_SORTS, type NamedFilter, PARTS } from "../domain/connections.ts";
import type { PageRequest } from "../domain/filters.ts";
import { cursor, known, type Parsed, paramsOf, present, refused, searchText } from "./query.ts";

/** The filters of the lists of organisations, people and venues, in the order that their addresses write them. */
export const NAMED_PARAMETERS = ["q", "part", "sort"] as const;

/** What the query string of the lists of people and of venues may say. */
export const namedQuery = z.object({
  q: searchText.meta({ examples: ["Lee"] }),
  sort: z
    .enum(NAMED_SORTS)
    .optional()
    .meta({ examples: ["name"] }),
  cursor,
});

/** What that of the list of organisations may say. */
export const organizationQuery = z.object({
  q: searchText.meta({ examples: ["MSIT"] }),
  part: z
    .enum(PARTS)
    .optional()
    .meta({ examples: ["host"] }),
  sort: namedQuery.shape.sort,
  cursor,
});

type Asked = Parsed<{ filter: NamedFilter; page: PageRequest }>;

/** Filter and page of the list of people or of venues from a query string. Unknown parameters are ignored. */
export function parseNamedFilter(params: URLSearchParams): Asked {
  return read(namedQuery, params, ["q", "sort", "cursor"]);
}

/** The same of the list of organisations. */
export function parseOrganizationFilter(params: URLSearchParams): Asked {
  return read(organizationQuery, params, [...NAMED_PARAMETERS, "cursor"]);
}

function read(
  schema: typeof namedQuery | typeof organizationQuery,
  params: URLSearchParams,
  names: string[],
): Asked {
  const result = schema.safeParse(known(params, names));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that are read as this filter. */
export function namedParams(filter: NamedFilter): URLSearchParams {
  return paramsOf(filter, NAMED_PARAMETERS);
}
