import type { Expressions } from "../../app/domain/search/expression.ts";
import { fold } from "../../app/domain/search/folding.ts";
import { wordsOf } from "../../app/domain/search/words.ts";
import type { Database } from "../client.ts";
import { type Allowed, newestRows } from "./newest.ts";
import type { Noun } from "./texts.ts";

/** Counting stops here. */
export const MOST_COUNTED = 1_000;

/** Of titles that hold the words, so many of the newest are compared with what was typed. */
const MOST_COMPARED = 100;

/** The best rows of the census, in order, and how many there are. */
export interface Ranked {
  rows: number[];
  total: number;
  counted: boolean;
}

/** What a ranking goes by. */
export interface Ranking {
  typed: string;
  allowed: Allowed;
  /** The key of each row. */
  keys: Int32Array;
  /** True for a row of somebody with such a name. */
  isParty: (row: number) => boolean;
  size: number;
}

/**
 * The rule (docs/decisions/0017-search.md): first titles that hold the words beside each other, then titles that hold them all,
 * then what is of somebody with such a name, then the rest, words as typed before words without an ending; among titles one that is what was typed comes first, then one that
 * begins with it, then one that holds it. Equals stand by day, the newest first.
 */
export function ranked(
  db: Database,
  noun: Noun,
  { all, exact, together }: Pick<Expressions, "all" | "exact" | "together">,
  { typed, allowed, keys, isParty, size }: Ranking,
): Ranked {
  const everywhere = newestRows(db, `${noun}_search`, all, allowed, MOST_COUNTED + 1);
  const counted = everywhere.length <= MOST_COUNTED;
  const rows = new Set<number>();
  const enough = () => rows.size >= Math.min(size, everywhere.length);
  const take = (found: readonly number[]) => {
    for (const row of found) rows.add(row);
  };
  for (const words of new Set([together, exact, all])) {
    if (words === null || enough()) continue;
    const titles = newestRows(db, `${noun}_titles`, words, allowed, MOST_COMPARED);
    take(byLikeness(db, noun, typed, titles, keys));
  }
  if (!enough()) take(everywhere.filter(isParty));
  if (!enough() && exact !== all) take(newestRows(db, `${noun}_search`, exact, allowed, size));
  take(everywhere);
  const total = counted ? everywhere.length : MOST_COUNTED;
  return { rows: [...rows].slice(0, size), total, counted };
}

/** The rows that hold some of the words, in the order of the expressions and the newest first of each; the last one counts. */
export function rankedBySome(
  db: Database,
  noun: Noun,
  some: readonly string[],
  { allowed, size }: Pick<Ranking, "allowed" | "size">,
): Ranked {
  const rows = new Set<number>();
  const take = (found: readonly number[]) => {
    for (const row of found) rows.add(row);
    return found.length;
  };
  for (const words of some.slice(0, -1)) {
    if (rows.size < size) take(newestRows(db, `${noun}_search`, words, allowed, size));
  }
  const total = take(newestRows(db, `${noun}_search`, some.at(-1) ?? "", allowed, MOST_COUNTED + 1));
  const counted = total <= MOST_COUNTED;
  return { rows: [...rows].slice(0, size), total: counted ? total : MOST_COUNTED, counted };
}

const TITLES = {
  dialogue: "SELECT key, title FROM dialogues",
  promise: "SELECT key, action AS title FROM promises",
};

const letters = (text: string) =>
  wordsOf(fold(text))
    .map(({ units }) => units.join(""))
    .join("");

/** The rows in the order given, those first whose titles are more like what was typed. */
function byLikeness(
  db: Database,
  noun: Noun,
  typed: string,
  rows: readonly number[],
  keys: Int32Array,
): number[] {
  if (rows.length < 2) return [...rows];
  const wanted = letters(typed.slice(0, 200));
  const likeness = new Map<number, number>();
  const found = db.$client
    .prepare<[string], { key: number; title: string }>(
      `${TITLES[noun]} WHERE key IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(rows.map((row) => keys[row])));
  for (const { key, title } of found) {
    const each = Object.values(JSON.parse(title) as Record<string, string>).map((text) => {
      const own = letters(text);
      if (own === wanted) return 0;
      return own.startsWith(wanted) ? 1 : own.includes(wanted) ? 2 : 3;
    });
    likeness.set(key, Math.min(...each));
  }
  const of = (row: number) => likeness.get(keys[row] as number) ?? 3;
  return [...rows].sort((a, b) => of(a) - of(b));
}
