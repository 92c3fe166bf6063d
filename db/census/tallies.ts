import type { Tally } from "../../app/domain/rates.ts";
import type { PromiseMatches } from "./promise-matches.ts";
import { STATES, type State, TALLIES, TALLY_OF } from "./state.ts";
import { countStates } from "./state-counts.ts";
import type { NumberLists } from "./table.ts";

/** How many of the matching promises are in each state. */
export function talliesOf(found: PromiseMatches): Tally[] {
  return talliesByState(found, () => "").get("") ?? [];
}

/** The same for each group that a word of the state makes. */
export function talliesByState(
  { left, standing }: PromiseMatches,
  wordOf: (state: State) => string,
): Map<string, Tally[]> {
  const counts = countStates(left, standing.state);
  const groups = new Map<string, Tally[]>();
  STATES.forEach((each, number) => {
    const count = counts[number] as number;
    if (count === 0) return;
    const { outcome, schedule, duePassed } = each;
    const tallies = groups.get(wordOf(each)) ?? [];
    groups.set(wordOf(each), [...tallies, { outcome, schedule, duePassed, count }]);
  });
  return groups;
}

/** The same for each group of promises: `groups` has the group's number for each row, below 0 for none. */
export function talliesByValue({ left, standing }: PromiseMatches, groups: Int32Array): Map<number, Tally[]> {
  const counts: Int32Array[] = [];
  const { state } = standing;
  for (const row of left) {
    const group = groups[row] as number;
    if (group >= 0) add(countsOf(counts, group), TALLY_OF[state[row] as number] as number);
  }
  return namedAll(counts);
}

/** The same where a promise may be in several groups. */
export function talliesByList(
  { left, standing }: PromiseMatches,
  { at, columns }: NumberLists,
): Map<number, Tally[]> {
  const counts: Int32Array[] = [];
  const { state } = standing;
  const { id } = columns;
  for (const row of left) {
    const end = at[row + 1] as number;
    for (let place = at[row] as number; place < end; place += 1) {
      add(countsOf(counts, id[place] as number), TALLY_OF[state[row] as number] as number);
    }
  }
  return namedAll(counts);
}

function countsOf(groups: Int32Array[], group: number): Int32Array {
  let counts = groups[group];
  if (!counts) {
    counts = new Int32Array(TALLIES.length);
    groups[group] = counts;
  }
  return counts;
}

function add(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}

function named(counts: Int32Array): Tally[] {
  return TALLIES.flatMap((tally, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [{ ...tally, count }] : [];
  });
}

function namedAll(groups: readonly Int32Array[]): Map<number, Tally[]> {
  const all = new Map<number, Tally[]>();
  groups.forEach((counts, group) => {
    all.set(group, named(counts));
  });
  return all;
}
