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
  const bounded = typed.slice(0, MOST_TYPED).toWellFormed();
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

/** True for a word that has a syllable of Hangul, Han or Kana in it. */
export const hasSyllables = ({ units }: AskedWord): boolean => units.some(isSyllable);

const ENDING = /(?:에서|으로|에게|까지|부터|이나|[은는이가을를의에와과도로만])$/u;

/** A Korean word without an ending that may be stuck on it; null where it seems to have none. */
export function withoutEnding({ units }: AskedWord): AskedWord | null {
  const word = units.join("");
  const stem = word.replace(ENDING, "");
  if (!/^[가-힣]{2,}$/u.test(stem) || stem === word) return null;
  return { units: [...stem], open: false };
}
