import { z } from "zod";
import type { DialogueFilter, PageRequest } from "../domain/filters.ts";
import { DIALOGUE_STATUSES } from "../domain/vocabulary.ts";
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
  "with_organization",
  "with_person",
  "venue",
  "status",
  "year",
  "from",
  "to",
] as const;

/** What the query string of the dialogue list may say. */
export const dialogueQuery = z
  .object({
    q: searchText.meta({ examples: ["판교"] }),
    host: slug.meta({ examples: ["msit"] }),
    series: slug.meta({ examples: ["kr-msit-ai-hsd"] }),
    organization: slug.meta({ examples: ["pipc"] }),
    person: slug.meta({ examples: ["lee-jong-ho"] }),
    with_organization: slug.meta({ examples: ["naver"] }),
    with_person: slug.meta({ examples: ["lee-jong-ho"] }),
    venue: slug.meta({ examples: ["kakao-pangyo-agit"] }),
    status: z
      .enum(DIALOGUE_STATUSES)
      .optional()
      .meta({ examples: ["held"] }),
    year: year.meta({ examples: ["2023"] }),
    from: day.optional().meta({ examples: ["2023-01-01"] }),
    to: day.optional().meta({ examples: ["2023-12-31"] }),
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"] });

/** The dialogue list's filter and page from a query string; days are inclusive local days. Unknown parameters are ignored. */
export function parseDialogueFilter(
  params: URLSearchParams,
): Parsed<{ filter: DialogueFilter; page: PageRequest }> {
  const result = dialogueQuery.safeParse(known(params, [...DIALOGUE_PARAMETERS, "cursor"]));
  if (!result.success) return refused(result.error);
  const { cursor: at, ...filter } = result.data;
  return { ok: true, filter: present(filter), page: present({ cursor: at }) };
}

/** The query string's parameters that `parseDialogueFilter` reads as this filter. */
export function dialogueParams(filter: DialogueFilter): URLSearchParams {
  return paramsOf(filter, DIALOGUE_PARAMETERS);
}
