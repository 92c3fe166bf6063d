/** Countries whose financial year a sentence may mean, by the words that name them. */
const NAMES: readonly (readonly [country: string, words: RegExp])[] = [
  [
    "AU",
    /\b(?:australian?|australia's|commonwealth|canberra|nsw|new south wales|victorian?|queensland|tasmania)\b/,
  ],
  ["GB", /\b(?:uk|u\.k\.|britain|british|england|scotland|scottish|wales|whitehall|hmrc|nhs)\b/],
  ["IN", /\b(?:india|indian|new delhi|lok sabha)\b/],
  ["NZ", /\b(?:new zealand|wellington|aotearoa)\b/],
];

/** The country a normalised English text names, for a financial year written as two years; null for none or several. */
export function countryNamed(text: string): string | null {
  const found = NAMES.filter(([, words]) => words.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
