import type { Localized } from "../localized.ts";
import { nameKey } from "../names.ts";

/** From this share of pairs of letters on, two titles are near (Dice's coefficient). */
const NEAR = 0.6;

/** How alike two texts are, from 0 to 1, by the pairs of letters that they share; the most alike of their languages counts. */
export function likeness(a: Localized, b: Localized): number {
  const all = Object.values(a).flatMap((one) =>
    Object.values(b).map((other) => shared(nameKey(one), nameKey(other))),
  );
  return Math.max(0, ...all);
}

export function isNear(a: Localized, b: Localized): boolean {
  return likeness(a, b) >= NEAR;
}

function shared(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [first, second] = [pairs(a), pairs(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let count = 0;
  for (const pair of second) {
    const there = left.get(pair) ?? 0;
    if (there === 0) continue;
    left.set(pair, there - 1);
    count += 1;
  }
  return (2 * count) / (first.length + second.length);
}

function pairs(text: string): string[] {
  const letters = [...text].slice(0, 1_000);
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
