import { z } from "zod";
import type { PageRequest } from "../domain/filters.ts";
import { known, type Parsed, refused } from "./query.ts";

/** The most items that a page of a list may have. */
export const LARGEST_PAGE = 200;

/** How many items a page of a list has, 25 where it is not said. */
export const pageSizeQuery = z.object({
  size: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .refine((size) => size <= LARGEST_PAGE)
    .optional()
    .meta({ examples: ["100"] }),
});

/** As `parse`, with `?size=` for how many items a page has, which only data asks for: pages for people have their own. */
export function sized<T extends { page: PageRequest }>(parse: (params: URLSearchParams) => Parsed<T>) {
  return (params: URLSearchParams): Parsed<T> => {
    const parsed = parse(params);
    if (!parsed.ok) return parsed;
    const given = pageSizeQuery.safeParse(known(params, ["size"]));
    if (!given.success) return refused(given.error);
    const { size } = given.data;
    return size === undefined ? parsed : { ...parsed, page: { ...parsed.page, size } };
  };
}
