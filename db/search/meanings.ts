import type { Meanings } from "../../app/domain/search/expression.ts";
import { RANK } from "../../app/domain/search/name-rank.ts";
import { NAMED } from "../../app/domain/search/results.ts";
import { shortFormOf } from "../../app/domain/search/short-forms.ts";
import type { Database } from "../client.ts";
import { isNameIn, matchNames, ordered } from "./names.ts";
import { type PersonInRole, peopleInRole } from "./roles.ts";

/** Words that begin alike are taken up to this many, by the alphabet. */
const MOST_BEGINNING = 100;
/** A short form may be that of a few; guesses beyond these find more than was meant. */
const MOST_NAMED = 3;

/** The same, and whom words name beside their roles. */
export interface MeaningsInRecord extends Meanings {
  people(words: readonly string[]): PersonInRole[];
}

/** What the words of the record and its names make of a word. */
export function meaningsIn(db: Database): MeaningsInRecord {
  const beginning = db.$client
    .prepare<[string, string, number], string>(
      "SELECT stem FROM search_words WHERE word >= ? AND word < ? ORDER BY word LIMIT ?",
    )
    .pluck();
  const known = new Map<string, PersonInRole[]>();
  const people = (words: readonly string[]): PersonInRole[] => {
    const key = words.join(" ");
    const found = known.get(key) ?? peopleInRole(db, words);
    known.set(key, found);
    return found;
  };
  return {
    people,
    beginning: (letters) => [...new Set(beginning.all(letters, `${letters}\u{10ffff}`, MOST_BEGINNING))],
    shortFor(word) {
      const form = word.length < 3 ? null : shortFormOf(word);
      if (form === "syllables") return shortNames(db, word);
      return form === "consonants" ? initialNames(db, word) : [];
    },
    inRole: (word, words) =>
      people(words)
        .filter(({ roles }) => roles.includes(word))
        .map(({ id }) => id),
    isName: (letters) => isNameIn(db, letters),
    finds: (expression) => holdsAll(db, expression),
  };
}

function shortNames(db: Database, word: string) {
  const guesses = matchNames(db, "organization", word).filter(({ rank }) => rank >= RANK.short);
  return ordered(guesses, () => 0)
    .slice(0, MOST_NAMED)
    .map(({ thing }) => ({ kind: "organization", id: thing.id }));
}

/** What has just these initials, where a few names have; else what they are a part of, where it is one organisation's name alone. */
function initialNames(db: Database, word: string) {
  const all = NAMED.flatMap((kind) =>
    matchNames(db, kind, word).map(({ thing, rank }) => ({ kind, id: thing.id, rank })),
  );
  const exact = all.filter(({ rank }) => rank === RANK.initials);
  if (exact.length > 0) return exact.length > MOST_NAMED ? [] : exact;
  const organizations = all.filter(({ kind }) => kind === "organization");
  return organizations.length === 1 ? organizations : [];
}

/** True where any dialogue or promise holds an expression, whatever the page narrows. */
export function holdsAll(db: Database, expression: string): boolean {
  return (["dialogue", "promise"] as const).some(
    (noun) =>
      db.$client
        .prepare<[string], number>(`SELECT 1 FROM ${noun}_search WHERE ${noun}_search MATCH ? LIMIT 1`)
        .get(expression) !== undefined,
  );
}
