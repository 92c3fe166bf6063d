import type { Localized } from "../../domain/localized.ts";
import type { Lang } from "../../i18n/locale.ts";
import { plain } from "../records/localized-text.tsx";
import type { ActiveFilter } from "./active-filters.tsx";
import { search, without } from "./list-links.ts";

/** Names of the organisations, series and people that a query string names by id; by parameter. */
export type Labels = Readonly<Record<string, Localized | null>>;

/** What a list's filters are called. */
export interface Words {
  /** What each parameter is called. */
  names: Readonly<Record<string, unknown>>;
  /** What a parameter's values are called, for those with a vocabulary. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The filters that a list's parameters put in force, each with the list's address without it. */
export function activeFilters(
  params: URLSearchParams,
  kept: URLSearchParams,
  base: string,
  labels: Labels,
  words: Words,
  lang: Lang,
): ActiveFilter[] {
  return [...params]
    .filter(([name]) => name !== "sort")
    .map(([name, value]) => ({
      key: `${name} ${value}`,
      name: String(words.names[name] ?? name),
      value: words.values?.[name]?.[value] ?? (plain(labels[name], lang) || value),
      without: base + search(new URLSearchParams([...without(params, name, value), ...kept])),
    }));
}
