import { stemmer } from "stemmer";
import { fold } from "./folding.ts";

/** Letters of scripts that put no spaces between words, or stick endings to them. */
const SYLLABLE = /[\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]/u;
const UNIT =
  /[\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]|(?:(?![\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{N}\p{M}])+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What may stand inside something that is read as one: spaces, hyphens, middle dots, quotation marks and brackets. */
const LOOSE = /^[\s\-\u2010-\u2015·ㆍ・'"“”‘’()]*$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** Letters that the last word must have before it stands for all words that begin with it. */
export const LEAST_BEGINNING = 3;

/** A word of a folded text: its units (a syllable, or a run of other letters and digits), and where it stands. */
export interface Word {
  units: string[];
  start: number;
  end: number;
}

export const isSyllable = (unit: string): boolean => SYLLABLE.test(unit);

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    words.push({ units: word.match(UNIT) ?? [], start: index, end: index + word.length });
  }
  return words;
}

/** True where two words of a text are read as one thing: nothing but a space or a hyphen is between them. */
export function areTogether(folded: string, before: Word, after: Word): boolean {
  return LOOSE.test(folded.slice(before.end, after.start));
}

export function areHyphened(folded: string, before: Word, after: Word): boolean {
  return HYPHEN.test(folded.slice(before.end, after.start));
}

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** The stem of a word of Latin letters (Porter's); any other word as it is. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]{3,40}$/.test(word) ? stemmer(word) : word;
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** Pairs of neighbouring units of which one at least is a syllable: how Hangul, Han and Kana are indexed. */
export function pairsOf(units: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < units.length; at += 1) {
    const [left, right] = [units[at - 1] as string, units[at] as string];
    if (isSyllable(left) || isSyllable(right)) pairs.push(left + right);
  }
  return pairs;
}

/** Letters for private use, which no text that is searched for keeps: so no query can mean what only the index writes. */
export const BREAK = "\ue000";
const START = "\ue001";
const NAMED = "\ue002";

/** A word that begins with a syllable, for the search of that syllable alone. */
export const startTerm = (syllable: string): string => START + syllable;

/** What an organisation, a person, a series or a venue is found by whatever it is called. */
export const idTerm = (kind: string, id: string): string =>
  `${NAMED}${kind[0]}${id.replace(/[^a-z0-9]/gu, NAMED)}`;

/** What of some texts is put into the index, and the words of Latin letters and digits in them, as they are written. */
export interface Cut {
  terms: string;
  written: string[];
}

/** Cuts texts for the index (docs/decisions/0017-search.md). */
export function cut(texts: Iterable<string | null | undefined>): Cut {
  const chains: string[] = [];
  const written: string[] = [];
  const extra = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const folded = fold(text);
    const words = wordsOf(folded);
    let chain: string[] = [];
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (before && !areTogether(folded, before, word)) {
        chains.push(...pairsOf(chain), BREAK);
        chain = [];
      }
      if (before && areHyphened(folded, before, word)) {
        const joined = [before.units.at(-1), word.units[0]];
        if (joined.every((unit) => unit && !isSyllable(unit))) extra.add(stemOf(joined.join("")));
      }
      word.units.forEach((unit, place) => {
        chain.push(unit);
        if (!isSyllable(unit)) written.push(unit);
        else if (place === 0 || !isSyllable(word.units[place - 1] as string)) extra.add(startTerm(unit));
      });
    });
    chains.push(...pairsOf(chain), BREAK);
  }
  const terms = [...chains, ...written.map(stemOf), BREAK, ...extra].join(" ");
  return { terms: terms.replace(/(?:\ue000 )+/gu, `${BREAK} `), written };
}
