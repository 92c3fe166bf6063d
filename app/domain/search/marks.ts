import { searchWords } from "../search.ts";

/**
 * Where a text holds what was searched for: [start, end) in UTF-16 units, in order, not overlapping. By the same rule as the
 * index: stems of English words, Hangul inside words.
 */
export function marks(text: string, typed: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const lower = text.toLowerCase();
  for (const word of searchWords([typed]).split(" ")) {
    for (let at = word ? lower.indexOf(word) : -1; at >= 0; at = lower.indexOf(word, at + 1)) {
      found.push([at, Math.min(at + word.length, text.length)]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
