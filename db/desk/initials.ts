import { getChoseong } from "es-hangul";

const SMALL = new Set(["of", "the", "and", "for", "on", "in", "to"]);

/** The initials that a name is found by: of its words in Latin letters, of its syllables in Hangul (과학기술 is ㄱㅎㄱㅅ). */
export function initialsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const all = words.map((word) => word[0]).join("");
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join("");
  const hangul = getChoseong(name).replace(/[^ㄱ-ㅎ]/gu, "");
  return [...new Set([all, large, hangul])].filter((each) => each.length > 1);
}
