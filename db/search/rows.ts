import type SQLite from "better-sqlite3";
import { BREAK, type Cut, cut, idTerm } from "../../app/domain/search/words.ts";
import { placeOf } from "./places.ts";
import { type NamedKind, type Noun, namesOfOne, searchTexts } from "./texts.ts";

/** A row of the full text as the rule gives it. */
export interface SearchRow {
  key: number;
  id: string;
  place: number;
  /** The title, and by id who takes part. */
  title: string;
  /** Everything, the title too. */
  words: string;
}

/** Makes the rows of published dialogues and promises, by key; `written` is told every word of Latin letters and digits. */
export function searchRows(client: SQLite.Database, noun: Noun, written: (word: string) => void) {
  const read = searchTexts(client, noun);
  const namesOf = namesOfOne(client);
  const cutNames = new Map<string, string>();
  const termsOf = (texts: Iterable<string | null>): string => {
    const { terms, written: words }: Cut = cut(texts);
    for (const word of words) written(word);
    return terms;
  };
  const named = ([kind, id]: [NamedKind, string]): string => {
    const term = idTerm(kind, id);
    let terms = cutNames.get(term);
    if (terms === undefined) {
      terms = `${termsOf(namesOf(kind, id))} ${term}`;
      cutNames.set(term, terms);
    }
    return terms;
  };
  return (keys: readonly number[]): SearchRow[] =>
    read(keys).map(({ key, id, day, title: titles, rest, names }) => {
      const title = termsOf(titles);
      const words = [title, termsOf(rest), ...names.map(named)].join(` ${BREAK} `);
      const ids = names.map(([kind, each]) => idTerm(kind, each));
      return { key, id, place: placeOf(day, key), title: [title, ...ids].join(" "), words };
    });
}
