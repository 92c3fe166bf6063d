import type { Localized } from "../localized.ts";
import type { DialogueSummary, PromiseSummary } from "../records.ts";

/** What a search looks for, in the order in which it is shown. */
export const SEARCHED = ["dialogue", "promise", "organization", "person", "series", "venue"] as const;
export type Searched = (typeof SEARCHED)[number];

/** What has a name of its own and a page, and is found by that name. */
export const NAMED = ["organization", "person", "series", "venue"] as const satisfies readonly Searched[];
export type SearchedName = (typeof NAMED)[number];

/** What is found of one kind, best first. */
export interface Found<T> {
  items: T[];
  total: number;
  /** False where counting stopped: there are more than `total`. */
  counted: boolean;
}

/** A name that something was found by, where it is none of those shown. */
export interface FoundBy {
  text: string;
  kind: "abbreviation" | "former" | "alias" | "short" | "initials";
}

/** An organisation, person, series or venue that was found. */
export interface NamedFound {
  id: string;
  name: Localized;
  abbreviation: string | null;
  by: FoundBy | null;
  /** Published dialogues that it has a part in, up to the day asked. */
  dialogues: number;
}

export interface SearchResults {
  dialogue: Found<DialogueSummary>;
  promise: Found<PromiseSummary>;
  organization: Found<NamedFound>;
  person: Found<NamedFound>;
  series: Found<NamedFound>;
  venue: Found<NamedFound>;
  /** True where nothing held all words, and what is shown holds some of them. */
  loosened: boolean;
  /** True where more was typed than is looked for, and the rest was left out. */
  cut: boolean;
}

/** One line under the box while somebody types. */
export interface Suggestion {
  kind: Searched;
  id: string;
  text: Localized;
  by: FoundBy | null;
}
