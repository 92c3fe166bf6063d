import { type Asked, type AskedWord, hasSyllables } from "./asked.ts";
import { withoutEnding } from "./endings.ts";
import { idTerm, isSyllable, LEAST_BEGINNING, pairsOf, startTerm, stemOf } from "./words.ts";

/** What a word may stand for beyond itself, as the record knows it. */
export interface Meanings {
  /** Stems of words of the record that begin with these letters, at most a hundred. */
  beginning(letters: string): readonly string[];
  /** What a word is a short form or the initials of. */
  shortFor(word: string): readonly { kind: string; id: string }[];
  /** The people who are named by some of the words and in whose role or organisation this one is: 장관 beside 이종호. */
  inRole(word: string, words: readonly string[]): readonly string[];
  /** True where letters are a name, or short for one. */
  isName(letters: string): boolean;
  /** True where anything of the record holds an expression. */
  finds(expression: string): boolean;
}

/** Expressions of FTS5 for what was typed. Every term in them is quoted letters and digits, so nothing typed is an operator. */
export interface Expressions {
  /** Every word, in Korean also without an ending that may be stuck on it. */
  all: string;
  /** Every word as typed. */
  exact: string;
  /** The words beside each other, in their order; null for a single word, or where that cannot be told. */
  together: string | null;
  /** Some of the words, those expressions first that hold more of them; empty where there is one word. */
  some: string[];
  /** The words without such endings; null where there are none. */
  endless: string[] | null;
}

const quoted = (terms: readonly string[]) => `"${terms.join(" ")}"`;
const either = (nodes: readonly string[]) =>
  nodes.length === 1 ? (nodes[0] as string) : `(${nodes.join(" OR ")})`;

/** Of more words than these, those are not told apart that hold some more than others. */
const MOST_TOLD_APART = 5;

/** The expressions for what was typed; null where there is no word in it. */
export function expressionsOf({ words }: Asked, meanings: Meanings): Expressions | null {
  if (words.length === 0) return null;
  const letters = words.map(lettersOf);
  const exact = words.map((word) => nodeOf(word, letters, meanings));
  const stems = words.map((word, at) => stemOfWord(word, exact[at] as string, meanings));
  const endless = words.map((word, at) => lettersOf(stems[at] ?? word));
  const nodes = exact.map((node, at) => {
    const stem = stems[at];
    return stem ? either([node, nodeOf(stem, endless, meanings)]) : node;
  });
  const each = [...new Set(nodes)];
  return {
    all: each.join(" AND "),
    exact: [...new Set(exact)].join(" AND "),
    together: each.length > 1 ? beside(words.flatMap(({ units }) => units)) : null,
    some: someOf(each),
    endless: stems.some((stem) => stem !== null) ? endless : null,
  };
}

const lettersOf = ({ units }: AskedWord) => units.join("");

function stemOfWord(word: AskedWord, node: string, { isName, finds }: Meanings): AskedWord | null {
  const stem = withoutEnding(word);
  if (!stem) return null;
  return stem.sure || isName(lettersOf(stem.word)) || !finds(node) ? stem.word : null;
}

/** All but one of the first words, all but two, and so on to any of all. */
function someOf(nodes: readonly string[]): string[] {
  if (nodes.length < 2) return [];
  const first = nodes.slice(0, MOST_TOLD_APART);
  const levels: string[] = [];
  for (let many = Math.min(first.length, nodes.length - 1); many > 1; many -= 1) {
    levels.push(
      choices(first, many)
        .map((chosen) => `(${chosen.join(" AND ")})`)
        .join(" OR "),
    );
  }
  return [...levels, nodes.join(" OR ")];
}

function choices(nodes: readonly string[], many: number): string[][] {
  if (many === 0) return [[]];
  return nodes.flatMap((node, at) => choices(nodes.slice(at + 1), many - 1).map((rest) => [node, ...rest]));
}

function nodeOf(word: AskedWord, words: readonly string[], meanings: Meanings): string {
  const itself = hasSyllables(word) ? ofSyllables(word) : ofLetters(word, meanings);
  const letters = lettersOf(word);
  const ids = [
    ...meanings.shortFor(letters).map(({ kind, id }) => idTerm(kind, id)),
    ...meanings.inRole(letters, words).map((id) => idTerm("person", id)),
  ];
  return either([...itself, ...ids.map((id) => quoted([id]))]);
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
