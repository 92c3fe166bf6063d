import type { LoaderFunctionArgs } from "@remix-run/node";
import { labelsOf } from "../../../db/facets.ts";
import { type Noun, resolveId } from "../../../db/redirects.ts";
import type { DialogueFilter, PageRequest } from "../../domain/filters.ts";
import { pick } from "../../domain/localized.ts";
import { parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { type Parsed, parsePage } from "../../forms/query.ts";
import { missingProblem } from "../../http/problems.ts";
import type { Lang } from "../../i18n/locale.ts";
import { recordPages } from "../../outputs/record-pages.ts";
import { currently } from "../asked.ts";
import { bothKinds } from "./both-kinds.ts";
import { type About, type Asked, inFormat } from "./in-format.ts";
import { dialogueFilters } from "./names.ts";
import { titleOfRecord } from "./news.ts";

/** What an item's address says besides the item and the day: nothing but which page of its news. */
export const nothingMore = parsePage;

/**
 * The id that an address names. A former id is answered as the one that it leads to, without a redirect, which some
 * subscribers' programs do not follow. Throws a 404 for an id that never was.
 */
export function idAsked({ params, context: { db } }: LoaderFunctionArgs, noun: Noun): string {
  return found(resolveId(db, noun, params.id ?? ""));
}

/** What was looked for; throws a 404 where it is not there. */
export function found<T>(item: T | null): T {
  if (item === null) throw missingProblem();
  return item;
}

const SEGMENTS = { series: "series", organization: "organizations", person: "people", venue: "venues" };

interface Named {
  id: string;
  filter: DialogueFilter;
  /** What else is asked for. */
  narrowed: DialogueFilter;
  page: PageRequest;
}

/**
 * Dialogues and promises of one series, organisation, person or venue, in the form that the address ends in; feeds of them
 * may be narrowed by the filters of dialogues.
 */
export function everythingAbout(
  args: LoaderFunctionArgs,
  noun: "series" | "organization" | "person" | "venue",
  json: (asked: Asked<{ id: string; filter: DialogueFilter }>) => string,
): Response {
  const id = idAsked(args, noun);
  const { db } = args.context;
  const name = labelsOf(db, { [noun]: id })[noun];
  const query = (lang: Lang) => ({
    title: titleOfRecord(name, lang),
    path: `/${lang}/${SEGMENTS[noun]}/${encodeURIComponent(id)}`,
    page: recordPages[noun](lang, id),
  });
  const about: About<Named> = {
    name: id,
    called: ({ narrowed, lang }) => ({
      record: pick(name, lang).text,
      filters: dialogueFilters(db, narrowed, lang),
    }),
  };
  const parse = (params: URLSearchParams): Parsed<Named> => {
    const parsed = currently(db, parseDialogueFilter)(params);
    if (!parsed.ok) return parsed;
    const { [noun]: _, ...narrowed } = parsed.filter;
    return { ...parsed, id, narrowed, filter: { ...narrowed, [noun]: id } };
  };
  return inFormat(args, about, parse, { ...bothKinds(db, query), json });
}
