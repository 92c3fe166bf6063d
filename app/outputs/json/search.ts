import { z } from "zod";
import type {
  Found,
  NamedFound,
  SEARCHED,
  SearchedName,
  SearchResults,
} from "../../domain/search/results.ts";
import { permalink, type Site } from "../permalinks.ts";
import { dialogueJson, dialogueSummary } from "./dialogue.ts";
import { type Answer, aboutAnswer, pageOf } from "./list.ts";
import { promiseJson, promiseSummary } from "./promise.ts";
import { address, count, id, localized, named } from "./values.ts";

/** What is found of one kind. */
function foundOf<S extends z.ZodType>(item: S) {
  return z.object({
    total: count,
    counted: z.boolean().meta({ description: "False where counting stopped: there are more than `total`." }),
    items: z.array(item).meta({ description: "The best first." }),
  });
}

/** A name that something was found by. */
export const foundBy = named(
  "FoundBy",
  z.object({
    text: z.string(),
    kind: z.enum(["abbreviation", "former", "alias", "short", "initials"]),
  }),
);

const namedFound = named(
  "NamedFound",
  z.object({
    id,
    url: address,
    name: localized,
    abbreviation: z.string().nullable(),
    by: foundBy
      .nullable()
      .meta({ description: "The name it was found by, where it is none of the others here." }),
    dialogues: count.meta({ description: "Dialogues that it has a part in." }),
  }),
);

export const searchSchema = named(
  "SearchResults",
  z.object({
    ...aboutAnswer,
    q: z.string().meta({ description: "The words that were searched for." }),
    cut: z.boolean().meta({ description: "True where more was asked, and is left out." }),
    loosened: z.boolean().meta({
      description: "True where nothing held all words, and what is here holds some of them.",
    }),
    results: z.object({
      dialogue: foundOf(dialogueSummary),
      promise: foundOf(promiseSummary),
      organization: foundOf(namedFound),
      person: foundOf(namedFound),
      series: foundOf(namedFound),
      venue: foundOf(namedFound),
    } satisfies Record<(typeof SEARCHED)[number], z.ZodType>),
  }),
);

interface Searched {
  typed: string;
  cut: boolean;
  /** Null where nothing was typed. */
  results: SearchResults | null;
}

/** What was found, of every kind. */
export function searchJson(
  { typed, cut, results }: Searched,
  { self, asOf }: Answer,
  site: Site,
): z.infer<typeof searchSchema> {
  const names = (kind: SearchedName) =>
    foundJson(results?.[kind], (found: NamedFound) => ({ ...found, url: permalink(site, kind, found.id) }));
  return {
    self,
    page: pageOf(self),
    asOf,
    q: typed,
    cut: cut || (results?.cut ?? false),
    loosened: results?.loosened ?? false,
    results: {
      dialogue: foundJson(results?.dialogue, (dialogue) => dialogueJson(dialogue, site)),
      promise: foundJson(results?.promise, (promise) => promiseJson(promise, site)),
      organization: names("organization"),
      person: names("person"),
      series: names("series"),
      venue: names("venue"),
    },
  };
}

function foundJson<T, J>(found: Found<T> | undefined, render: (item: T) => J) {
  if (!found) return { total: 0, counted: true, items: [] };
  return { total: found.total, counted: found.counted, items: found.items.map(render) };
}
