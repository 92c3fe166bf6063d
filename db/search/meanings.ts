import type { Meanings } from "../../app/domain/search/expression.ts";
import { RANK } from "../../app/domain/search/name-rank.ts";
import { NAMED } from "../../app/domain/search/results.ts";
import { shortFormOf } from "../../app/domain/search/short-forms.ts";
import type { Database } from "../client.ts";
import { matchNames, ordered } from "./names.ts";

/** Words that begin alike are taken up to this many, by the alphabet. */
const MOST_BEGINNING = 100;
/** A short form may be that of a few; guesses beyond these find more than was meant. */
const MOST_NAMED = 3;

/** What the words of the record and its names make of a word. */
export function meaningsIn(db: Database): Meanings {
  const beginning = db.$client
    .prepare<[string, string, number], string>(
      "SELECT stem FROM search_words WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
    )
    .pluck();
  return {
    beginning: (letters) => [...new Set(beginning.all(letters, `${letters}\u{10ffff}`, MOST_BEGINNING))],
    shortFor(word) {
      const form = shortFormOf(word);
      if (word.length < 3 || (form !== "syllables" && form !== "consonants")) return [];
      return NAMED.flatMap((kind) => {
        const guesses = matchNames(db, kind, word).filter(({ rank }) => rank >= RANK.short);
        return ordered(guesses, () => 0)
          .slice(0, MOST_NAMED)
          .map(({ thing }) => ({ kind, id: thing.id }));
      });
    },
  };
}
