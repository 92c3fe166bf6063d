import type { Lang } from "./locale.ts";

/** A country's name in the reader's language, by its ISO 3166 code; the code as it stands where it is none. */
export function countryName(code: string | null | undefined, lang: Lang): string | null {
  if (!code) return null;
  try {
    return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
