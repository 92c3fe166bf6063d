import { ofDialogues, ofPromises } from "../../domain/search/filter.ts";
import type { Searched } from "../../domain/search/results.ts";
import { dialogueParams } from "../../forms/dialogue-filter.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import { type Search, searchParams } from "../../forms/search.ts";
import type { Lang } from "../../i18n/locale.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { recordPages } from "../../outputs/record-pages.ts";
import { joined, search } from "../filters/list-links.ts";
import { urls } from "../urls.ts";

/** A search, the language it is read in, and the parameter of its past day. */
export interface Asked extends Search {
  lang: Lang;
  kept: URLSearchParams;
}

/** The same search with something else in it. */
export function searchHref({ lang, kept, ...asked }: Asked, change: Partial<Search>): string {
  return urls.search(lang) + search(joined(searchParams({ ...asked, ...change }), kept));
}

/** The other forms of the same search. */
export function searchForms({ lang, kept, ...asked }: Asked): Representations {
  const query = search(joined(searchParams(asked), kept));
  return { path: urls.search(lang), query, formats: FORMATS_OF.search };
}

/** Where all of a group is: its list with the same words and filters, or the group by itself. */
export function allHref(asked: Asked, kind: Searched): string {
  const { lang, typed: q, filter, kept } = asked;
  if (kind === "dialogue")
    return urls.dialogues(lang, joined(dialogueParams({ ...ofDialogues(filter), q }), kept));
  if (kind === "promise")
    return urls.promises(lang, joined(promiseParams({ ...ofPromises(filter), q }), kept));
  return searchHref(asked, { group: kind });
}

/** The page of a record, with the past day kept. */
export function recordHref({ lang, kept }: Pick<Asked, "lang" | "kept">, kind: Searched, id: string): string {
  const path = recordPages[kind](lang, id);
  if (kept.size === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${kept}`;
}
