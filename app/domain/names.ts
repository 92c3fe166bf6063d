import { romanize } from "es-hangul";

/** How two names compare: compatibility forms, case, spaces and punctuation do not count. */
export function nameKey(name: string): string {
  const key = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return key || name.trim();
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
