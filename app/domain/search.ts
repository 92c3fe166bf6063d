/** Scripts written without spaces inside words, or with endings stuck to them: cut into pairs of syllables. */
const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}]+/gu;
const RUNS =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Words as compared: compatibility forms and case folded, punctuation gone. */
function words(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

function pairs(run: string): string[] {
  const syllables = [...run];
  if (syllables.length === 1) return syllables;
  return syllables.slice(1).map((syllable, index) => `${syllables[index]}${syllable}`);
}

/** The text to index: Latin words as they are, Hangul and other CJK runs as overlapping pairs. */
export function searchWords(texts: Iterable<string | null | undefined>): string {
  const out: string[] = [];
  for (const text of texts) {
    if (!text) continue;
    for (const word of words(text)) {
      for (const run of word.match(RUNS) ?? []) out.push(...(CJK.test(run) ? pairs(run) : [run]));
    }
  }
  return out.join(" ");
}

/**
 * An FTS5 query that finds texts holding every word of what a reader typed, or null when nothing can be searched for.
 * Only letters and digits reach the query, each term quoted, so no operator of FTS5 can be smuggled in.
 */
export function searchQuery(typed: string): string | null {
  const terms: string[] = [];
  for (const word of words(typed)) {
    for (const run of word.match(RUNS) ?? []) {
      if (!CJK.test(run)) terms.push(`"${run}"*`);
      else if ([...run].length === 1) terms.push(`"${run}"*`);
      else terms.push(`"${pairs(run).join(" ")}"`);
    }
  }
  return terms.length > 0 ? terms.join(" AND ") : null;
}
