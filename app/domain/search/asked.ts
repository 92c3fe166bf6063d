import { fold } from "./folding.ts";
import { areHyphened, isSyllable, wordsOf } from "./words.ts";

/** More than this is not looked for: UTF-16 units as typed, words, and units of one word. */
const MOST_TYPED = 200;
const MOST_WORDS = 12;
const MOST_UNITS = 24;

/** One word that must be found, words joined by hyphens being one. */
export interface AskedWord {
  units: string[];
  /** True for the last word where nothing follows it: more of it may still be typed. */
  open: boolean;
}

/** What somebody typed, as it is looked for. */
export interface Asked {
  words: AskedWord[];
  /** True where there was more than is looked for. */
  cut: boolean;
}

/** The words of what somebody typed: letters and digits only, whatever else was there. */
export function askedFor(typed: string): Asked {
  const bounded = wholeSyllables(typed.slice(0, MOST_TYPED).toWellFormed());
  const folded = fold(bounded).slice(0, 2 * MOST_TYPED);
  const all = wordsOf(folded);
  const words: AskedWord[] = [];
  all.forEach(({ units, start, end }, index) => {
    const before = all[index - 1];
    const last = words.at(-1);
    const word = { start, end, units };
    if (before && last && areHyphened(folded, before, word)) last.units.push(...units);
    else words.push({ units: [...units], open: false });
  });
  const kept = words.slice(0, MOST_WORDS);
  const long = kept.some(({ units }) => units.length > MOST_UNITS);
  for (const word of kept) word.units.splice(MOST_UNITS);
  const last = kept.at(-1);
  if (last && kept.length === words.length && all.at(-1)?.end === folded.length) last.open = true;
  return { words: kept, cut: typed.length > MOST_TYPED || words.length > MOST_WORDS || long };
}

/** A consonant or vowel alone after a whole syllable: the next syllable has only begun ("이ㅈ"). */
const BEGUN = /(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]$/u;

/** What was typed without a syllable at its end that has only begun. */
export const wholeSyllables = (typed: string): string => typed.trimEnd().replace(BEGUN, "");

/** True for a word that has a syllable of Hangul, Han or Kana in it. */
export const hasSyllables = ({ units }: AskedWord): boolean => units.some(isSyllable);
