/** Languages of the site, in the order of the switch. Another one is a folder of messages and a line here. */
export const LANGS = ["ko", "en"] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

/** First day of the week by ISO number: Korean calendars begin on Sunday, English pages follow ISO 8601. */
export const FIRST_WEEKDAY: Record<Lang, 1 | 7> = { ko: 7, en: 1 };

/** The language that an `Accept-Language` header (RFC 9110, 12.5.4) likes best; English where it names none of ours. */
export function negotiateLang(header: string | null): Lang {
  let best: { lang: Lang; weight: number } | null = null;
  for (const part of (header ?? "").slice(0, 1_000).split(",")) {
    const [range = "", ...parameters] = part.split(";").map((each) => each.trim());
    const lang = range.toLowerCase().split("-")[0] ?? "";
    const quality = parameters.find((each) => each.startsWith("q="));
    const weight = quality ? Number(quality.slice(2)) : 1;
    if (isLang(lang) && weight > (best?.weight ?? 0)) best = { lang, weight };
  }
  return best?.lang ?? "en";
}
