import type { PromiseMatches } from "./promise-matches.ts";
import { PROMISE_BITS } from "./promise-matches.ts";
import { STATES, type State } from "./state.ts";

const { said, outcome, schedule, kind, late, fell_due } = PROMISE_BITS;
const OF_STATE = said | outcome | schedule | kind | late | fell_due;

/**
 * For conditions on the state, how many promises each word would leave if it took the place of its own condition. One scan
 * counts by state; each condition's words are then added up from that.
 */
export function stateCounts({ failed, failing, standing }: PromiseMatches) {
  const { state } = standing;
  const counts = new Int32Array(STATES.length);
  for (let row = 0; row < failed.length; row += 1) {
    const bits = failed[row] as number;
    if ((bits & ~OF_STATE) !== 0 || (bits & said) !== 0) continue;
    const number = state[row] as number;
    counts[number] = (counts[number] as number) + 1;
  }
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
