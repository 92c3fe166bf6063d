import { wholeSyllables } from "./asked.ts";
import { fold } from "./folding.ts";
import { consonantsOf, initialsOf, type ShortForm, shortFormOf, standsInOrder } from "./short-forms.ts";
import { isSyllable, wordsOf } from "./words.ts";

/** One name of something, made ready to be compared. */
export interface ReadyName {
  /** Letters and digits only, folded. */
  key: string;
  /** Where words begin in the key, each as one UTF-16 unit of that number. */
  starts: string;
  consonants: string;
  initials: string[];
}

/** How well a name fits, the best first; what comes from the last three is a guess. */
export const RANK = {
  exact: 0,
  beginning: 1,
  inside: 2,
  words: 3,
  short: 4,
  initials: 5,
  someInitials: 6,
} as const;
export const NO_RANK = 9;

export function readyName(text: string): ReadyName {
  let key = "";
  let starts = "";
  for (const { units } of wordsOf(fold(text))) {
    let syllables = false;
    units.forEach((unit, place) => {
      if (place === 0 || isSyllable(unit) !== syllables) starts += String.fromCharCode(key.length);
      syllables = isSyllable(unit);
      key += unit;
    });
  }
  return { key, starts, consonants: consonantsOf(text.normalize("NFC")), initials: initialsOf(text) };
}

/** What somebody typed, made ready to be compared with names. */
export interface AskedName {
  key: string;
  words: string[];
  /** The letters as typed, without spaces, where they may be a short form. */
  letters: string;
  short: ShortForm;
}

export function askedName(whole: string): AskedName {
  const typed = wholeSyllables(whole);
  const words = wordsOf(fold(typed)).map(({ units }) => units.join(""));
  const letters = typed.toLowerCase().replace(/\s/gu, "").normalize("NFC");
  return { key: words.join(""), words, letters, short: shortFormOf(letters) };
}

/** How well a name fits what was typed (`RANK`); `NO_RANK` where it does not. */
export function rankOf(name: ReadyName, asked: AskedName): number {
  const { key } = asked;
  if (key === "") return NO_RANK;
  if (name.key.startsWith(key)) return name.key.length === key.length ? RANK.exact : RANK.beginning;
  if (holds(name, key)) return RANK.inside;
  if (asked.words.length > 1 && asked.words.every((word) => holds(name, word))) return RANK.words;
  if (asked.short === "syllables") {
    return standsInOrder(asked.letters, name.key) ? RANK.short : NO_RANK;
  }
  if (asked.short === "consonants") {
    if (name.consonants === asked.letters) return RANK.initials;
    if (name.consonants.startsWith(asked.letters)) return RANK.someInitials;
    const isShort = asked.letters.length > 2 && standsInOrder(asked.letters, name.consonants);
    return isShort ? RANK.someInitials : NO_RANK;
  }
  if (asked.short !== "latin") return NO_RANK;
  if (name.initials.includes(asked.letters)) return RANK.initials;
  return name.initials.some((each) => each.startsWith(asked.letters)) ? RANK.someInitials : NO_RANK;
}

/** True where a name holds letters: inside words those of scripts without spaces, from the beginning of a word others. */
export function holds(name: ReadyName, letters: string): boolean {
  const anywhere = letters.length > 1 && isSyllable(letters[0] as string);
  for (let at = name.key.indexOf(letters); at >= 0; at = name.key.indexOf(letters, at + 1)) {
    if (anywhere || name.starts.includes(String.fromCharCode(at))) return true;
  }
  return false;
}
