import { romanize } from "es-hangul";
import { type Localized, type Picked, pick } from "./localized.ts";

/** How two names compare: compatibility forms, case, spaces and punctuation do not count. */
export function nameKey(name: string): string {
  const key = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return key || name.trim();
}

/** Those that read neither like a name already shown nor like one before them. */
export function unlike<T extends { text: string }>(names: readonly T[], shown: readonly string[]): T[] {
  const known = new Set(shown.map(nameKey));
  return names.filter(({ text }) => {
    const key = nameKey(text);
    if (!text || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** A name in the languages besides the one that readers of `lang` are shown; none that reads like it. */
export function otherwise(name: Localized, lang: string): Picked[] {
  const all = Object.entries(name).map(([tag, text]) => ({ text, lang: tag }));
  return unlike(all, [pick(name, lang).text]);
}

/** An abbreviation, where it is not the whole name in some language already. */
export function abbreviationBeside(name: Localized, abbreviation: string | null): string | null {
  return abbreviation && unlike([{ text: abbreviation }], Object.values(name)).length > 0
    ? abbreviation
    : null;
}

const LONGEST = 60;

/** A readable slug, cut at a word, of lower-case ASCII letters, digits and hyphens; Hangul is romanised. Empty when nothing is left. */
export function slug(name: string): string {
  const whole = romanize(name.normalize("NFC"))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf("-", LONGEST);
  return whole.slice(0, end > 0 ? end : LONGEST);
}
