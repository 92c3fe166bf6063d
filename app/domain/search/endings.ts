import type { Asked, AskedWord } from "./asked.ts";
import { isSyllable, wordsOf } from "./words.ts";

/** What is only ever an ending. */
const SURE = /(?:에서|으로|에게|까지|부터|[을를와는])$/u;
/** What may as well be the last syllable of a word: 전문가, 회의, 성과. */
const POSSIBLE = /(?:이나|[은이가의에과도로만])$/u;

/** A word without its ending. */
export interface Endless {
  word: AskedWord;
  /** False where the ending may as well belong to the word. */
  sure: boolean;
}

/**
 * A Korean word without an ending that may be stuck on it; null where it seems to have none. It stands beside the word as typed
 * where the ending is sure, where what is left is a name, or where the word as typed finds nothing.
 */
export function withoutEnding({ units }: AskedWord): Endless | null {
  const word = units.join("");
  const sure = SURE.test(word);
  const stem = word.replace(sure ? SURE : POSSIBLE, "");
  if (stem === word || stem.length < 2 || !isSyllable(units.at(-1) ?? "")) return null;
  const left = wordsOf(stem)[0];
  return left ? { word: { units: left.units, open: false }, sure } : null;
}

const TITLE =
  /(?:부총리|총리|대통령|장관|차관|위원장|본부장|부회장|회장|부사장|사장|이사장|의장|총장|원장|청장|국장|실장|대표이사|대표|교수|의원|상무|전무)님?$/u;

/** A name and the title that is stuck on it ("이종호장관"); null where a word does not end in a title. */
export function nameAndTitle({ units, open }: AskedWord): [name: AskedWord, title: AskedWord] | null {
  const word = units.join("");
  const at = word.search(TITLE);
  const parts = at < 2 ? [] : [wordsOf(word.slice(0, at))[0], wordsOf(word.slice(at))[0]];
  const [name, title] = parts;
  return name && title
    ? [
        { units: name.units, open: false },
        { units: title.units, open },
      ]
    : null;
}

/** What was typed, with each word that is a name and a title taken apart. */
export function withTitlesApart(asked: Asked, isName: (letters: string) => boolean): Asked {
  const words = asked.words.flatMap((word) => {
    const parts = nameAndTitle(word);
    return parts && isName(parts[0].units.join("")) ? parts : [word];
  });
  return { ...asked, words };
}
