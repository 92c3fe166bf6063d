import type { RoleOf } from "./role.ts";
import type { Entry, Lexicon, Meaning, Pattern, Token, WordList } from "./words.ts";

/** Builds a lexicon from its lists. */
export function lexicon(
  spaced: boolean,
  order: Lexicon["order"],
  lists: readonly WordList[],
  patterns: readonly Pattern[],
  roleOf: RoleOf = () => null,
): Lexicon {
  const entries = new Map<string, Entry[]>();
  for (const [words, meaning, tail = null] of lists) {
    for (const word of words.split("|")) {
      for (const text of new Set([word.replaceAll("_", " "), word.replaceAll("_", "")])) {
        const first = text.charAt(0);
        entries.set(first, [...(entries.get(first) ?? []), { text, meaning, tail }]);
      }
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.text.length - a.text.length);
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const first of pattern.first.replace("#", "0123456789")) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  return { spaced, order, entries, patterns: byFirst, roleOf };
}

const WORDY = /[\p{L}\p{N}]/u;
const SPACING = /[\s,.;:()[\]"'<>「」『』《》·…-]/u;
const isWordy = memoised(WORDY);
const isSpacing = memoised(SPACING);

function memoised(shape: RegExp): (char: string) => boolean {
  const known = new Map<string, boolean>();
  return (char) => {
    let value = known.get(char);
    if (value === undefined) {
      value = char !== "" && shape.test(char);
      if (known.size < 5_000) known.set(char, value);
    }
    return value;
  };
}

/** Cuts a normalised text into the words a lexicon knows, in one pass; all others only part what is beside them. */
export function tokensOf(text: string, { spaced, entries, patterns }: Lexicon): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joined = true;
  while (at < text.length) {
    const first = text.charAt(at);
    const found = match(text, at, patterns.get(first), entries.get(first), spaced);
    if (found) {
      if (found.meaning.kind === "skip") joined = false;
      else {
        tokens.push({ ...found.meaning, start: at, end: found.end, joined });
        joined = true;
      }
      at = found.end;
      continue;
    }
    if (!isSpacing(first)) joined = false;
    at += 1;
    if (spaced && isWordy(first)) while (at < text.length && isWordy(text.charAt(at))) at += 1;
  }
  return tokens;
}

function match(
  text: string,
  at: number,
  patterns: Pattern[] | undefined,
  entries: Entry[] | undefined,
  spaced: boolean,
): { meaning: Meaning; end: number } | null {
  if (patterns) {
    for (const pattern of patterns) {
      pattern.shape.lastIndex = at;
      const found = pattern.shape.exec(text);
      if (!found || found[0] === "") continue;
      const meaning = pattern.read(found);
      if (meaning) return { meaning, end: at + found[0].length };
    }
  }
  if (entries) {
    for (const { text: word, meaning, tail } of entries) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      if (spaced && isWordy(word.charAt(word.length - 1)) && isWordy(text.charAt(end))) continue;
      if (tail) {
        tail.lastIndex = end;
        if (!tail.test(text)) continue;
      }
      return { meaning, end };
    }
  }
  return null;
}
