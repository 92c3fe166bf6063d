import { leftWithout } from "./conditions.ts";
import { PROMISE_BITS, type PromiseMatches } from "./promise-matches.ts";
import { STATES, type State } from "./state.ts";

const { outcome, schedule, kind, late, fell_due } = PROMISE_BITS;
const OF_STATE = outcome | schedule | kind | late | fell_due;

/** How many of the rows are in each state, by its number. */
export function countStates(rows: Int32Array, state: Uint16Array): Int32Array {
  const counts = new Int32Array(STATES.length);
  for (let index = 0; index < rows.length; index += 1) {
    const number = state[rows[index] as number] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}

/**
 * For conditions on the state, how many promises each word would leave if it took the place of its own condition. One scan
 * counts by state; each condition's words are then added up from that.
 */
export function stateCounts(found: PromiseMatches) {
  const { failing } = found;
  const counts = countStates(leftWithout(found, OF_STATE), found.standing.state);
  return (bit: number, wordOf: (state: State) => string | null): Map<string, number> => {
    const words = new Map<string, number>();
    STATES.forEach((each, number) => {
      const count = counts[number] as number;
      if (count === 0 || ((failing[number] as number) & ~bit) !== 0) return;
      const word = wordOf(each);
      if (word !== null) words.set(word, (words.get(word) ?? 0) + count);
    });
    return words;
  };
}
