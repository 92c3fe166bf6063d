import { nameKey } from "../names.ts";
import { HEADS, TARGETS, type Target } from "./targets.ts";

/** What each column says, in the table's order; null for one that is left. */
export type Mapping = (Target | null)[];

/** Longest names first: a head that only contains a name goes to the one that says most. */
const CONTAINED = TARGETS.flatMap((target) => HEADS[target].map((name) => ({ target, name })))
  .filter(({ name }) => name.length >= 4 || /^[가-힣]{2,}$/.test(name))
  .sort((a, b) => b.name.length - a.name.length);

/** What the columns of a table seem to say, by their heads in Korean or English; no target is given twice. */
export function proposeMapping(head: readonly string[]): Mapping {
  const keys = head.map((name) => nameKey(name).toLowerCase());
  const mapping: Mapping = head.map(() => null);
  const taken = new Set<Target>();
  const give = (index: number, target: Target | undefined) => {
    if (!target || mapping[index] || taken.has(target)) return;
    mapping[index] = target;
    taken.add(target);
  };
  keys.forEach((key, index) => {
    give(
      index,
      TARGETS.find((target) => HEADS[target].includes(key)),
    );
  });
  keys.forEach((key, index) => {
    give(index, CONTAINED.find(({ target, name }) => key.includes(name) && !taken.has(target))?.target);
  });
  return mapping;
}

/** A mapping as posted: unknown words are columns that are left, and of two columns with one target the first has it. */
export function asMapping(words: readonly string[], columns: number): Mapping {
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const target = TARGETS.find((each) => each === words[index]) ?? null;
    if (target === null || taken.has(target)) return null;
    taken.add(target);
    return target;
  });
}
