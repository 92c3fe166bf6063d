import { type Asked, type AskedWord, hasSyllables, withoutEnding } from "./asked.ts";
import { idTerm, isSyllable, LEAST_BEGINNING, pairsOf, startTerm, stemOf } from "./words.ts";

/** What a word may stand for beyond itself, as the record knows it. */
export interface Meanings {
  /** Stems of words of the record that begin with these letters, at most a hundred. */
  beginning(letters: string): readonly string[];
  /** What a word is a short form or the initials of. */
  shortFor(word: string): readonly { kind: string; id: string }[];
}

/** Expressions of FTS5 for what was typed. Every term in them is quoted letters and digits, so nothing typed is an operator. */
export interface Expressions {
  /** Every word. */
  all: string;
  /** The words beside each other, in their order; null for a single word, or where that cannot be told. */
  together: string | null;
  /** Any of the words, in Korean also without the ending that may be stuck on it; null where that is no more than `all`. */
  any: string | null;
}

const quoted = (terms: readonly string[]) => `"${terms.join(" ")}"`;
const either = (nodes: readonly string[]) =>
  nodes.length === 1 ? (nodes[0] as string) : `(${nodes.join(" OR ")})`;

/** The expressions for what was typed; null where there is no word in it. */
export function expressionsOf({ words }: Asked, meanings: Meanings): Expressions | null {
  if (words.length === 0) return null;
  const nodes = [...new Set(words.map((word) => nodeOf(word, meanings)))];
  const endless = words.flatMap((word) => withoutEnding(word) ?? []);
  const looser = [...nodes, ...endless.map((word) => nodeOf(word, meanings))];
  return {
    all: nodes.join(" AND "),
    together: nodes.length > 1 ? beside(words.flatMap(({ units }) => units)) : null,
    any: looser.length > 1 ? looser.join(" OR ") : null,
  };
}

function nodeOf(word: AskedWord, meanings: Meanings): string {
  const itself = hasSyllables(word) ? ofSyllables(word) : ofLetters(word, meanings);
  const ids = meanings.shortFor(word.units.join("")).map(({ kind, id }) => quoted([idTerm(kind, id)]));
  return either([...itself, ...ids]);
}

function ofSyllables({ units, open }: AskedWord): string[] {
  const [first = ""] = units;
  if (units.length === 1) return [quoted([startTerm(first)])];
  const pairs = quoted(pairsOf(units));
  const last = units.at(-1) as string;
  const chain = open && !isSyllable(last) && !/^\p{N}+$/u.test(last) ? `${pairs} *` : pairs;
  const letters = units.filter((unit, at) => !isSyllable(unit) && isLetters(units[at + 1]));
  return letters.length === 0
    ? [chain]
    : [`(${[chain, ...letters.map((each) => quoted([stemOf(each)]))].join(" AND ")})`];
}

const isLetters = (unit: string | undefined) => unit !== undefined && !isSyllable(unit);

function ofLetters({ units, open }: AskedWord, { beginning }: Meanings): string[] {
  const last = units.at(-1) as string;
  const before = units.slice(0, -1).map(stemOf);
  const more = open && last.length >= LEAST_BEGINNING ? beginning(last) : [];
  const phrases = [...new Set([stemOf(last), ...more])].map((stem) => quoted([...before, stem]));
  return units.length > 1 ? [...phrases, quoted([stemOf(units.join(""))])] : phrases;
}

/** Units that stand beside each other in one text. */
function beside(units: readonly string[]): string | null {
  if (!units.some(isSyllable)) return quoted(units.map(stemOf));
  const pairs = pairsOf(units);
  return pairs.length === units.length - 1 ? quoted(pairs) : null;
}
