/** A text in the languages known, keyed by BCP 47 tag; at least one is present. */
export type Localized = Readonly<Record<string, string>>;

/** The text to show and the language it is really in, so that a page can mark a fallback with `lang`. */
export interface Picked {
  text: string;
  lang: string;
}

const FALLBACKS = ["en", "ko"];

/** The text in `lang`, else in English, Korean, or whatever exists. Empty text in `lang` when there is none at all. */
export function pick(value: Localized | null | undefined, lang: string): Picked {
  const wanted = value?.[lang];
  if (wanted) return { text: wanted, lang };
  if (!value) return { text: "", lang };
  for (const candidate of [...FALLBACKS, ...Object.keys(value)]) {
    const text = value[candidate];
    if (text) return { text, lang: candidate };
  }
  return { text: "", lang };
}

/** The same text with its languages in a fixed order, so that equal texts are equal documents. */
export function byLanguage(value: Localized): Localized {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
