import type { Lang } from "../i18n/locale.ts";

type Query = URLSearchParams | Record<string, string> | string[][] | undefined;

/** A path with its query, without a question mark where there is none. */
export function withQuery(path: string, query: Query): string {
  const text = query ? new URLSearchParams(query).toString() : "";
  return text ? `${path}?${text}` : path;
}

const id = encodeURIComponent;

/** Addresses that pages and other forms both name; all are paths. */
export const paths = {
  dialogues: (lang: Lang, query?: Query) => withQuery(`/${lang}/dialogues`, query),
  dialogue: (lang: Lang, dialogue: string) => `/${lang}/dialogues/${id(dialogue)}`,
  promises: (lang: Lang, query?: Query) => withQuery(`/${lang}/promises`, query),
  promise: (lang: Lang, promise: string) => `/${lang}/promises/${id(promise)}`,
  organization: (lang: Lang, organization: string) => `/${lang}/organizations/${id(organization)}`,
  person: (lang: Lang, person: string) => `/${lang}/people/${id(person)}`,
  venue: (lang: Lang, venue: string) => `/${lang}/venues/${id(venue)}`,
  search: (lang: Lang, query?: Query) => withQuery(`/${lang}/search`, query),
  suggestions: (lang: Lang) => `/${lang}/search/suggestions.json`,
  openSearch: (lang: Lang) => `/${lang}/opensearch.xml`,
  series: (lang: Lang, series: string) => `/${lang}/series/${id(series)}`,
  changes: (lang: Lang, query?: Query) => withQuery(`/${lang}/changes`, query),
};
