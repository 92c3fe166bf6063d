const SMALL = new Set(["of", "the", "and", "for", "on", "in", "to"]);
const CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables of Hangul are ordered by initial consonant, this many to each. */
const TO_EACH = 588;

/** The initial consonants of the syllables of Hangul in a name, nothing else of it. */
export function consonantsOf(name: string): string {
  let consonants = "";
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= FIRST && code <= LAST) consonants += CONSONANTS[Math.floor((code - FIRST) / TO_EACH)];
  }
  return consonants;
}

/** The initials that a name is found by: of its words in Latin letters, of its syllables in Hangul (과학기술 is ㄱㅎㄱㅅ). */
export function initialsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const all = words.map((word) => word[0]).join("");
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join("");
  return [...new Set([all, large, consonantsOf(name)])].filter((each) => each.length > 1);
}

/** True where all letters of `short` stand in `whole` in order, the first one first: 과기부 in 과학기술정보통신부. */
export function standsInOrder(short: string, whole: string): boolean {
  if (short[0] !== whole[0]) return false;
  let next = 0;
  for (let at = 0; at < whole.length && next < short.length; at += 1) {
    if (whole[at] === short[next]) next += 1;
  }
  return next === short.length;
}

/** What letters without spaces may be short for: a name in Hangul by some of its syllables, or a name by its initials. */
export type ShortForm = "syllables" | "consonants" | "latin" | null;

/** Which short form letters may be; null for none. */
export function shortFormOf(letters: string): ShortForm {
  if (/^[가-힣]{3,12}$/u.test(letters)) return "syllables";
  if (/^[ㄱ-ㅎ]{2,12}$/u.test(letters)) return "consonants";
  return /^[a-z]{2,8}$/u.test(letters) ? "latin" : null;
}
