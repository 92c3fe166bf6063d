import type { Today } from "../../app/domain/days.ts";
import type { Census } from "./census.ts";
import { zoneDays } from "./day-number.ts";
import { recent } from "./recent.ts";
import { NOT_SAID } from "./state.ts";

/** What is true of each promise on one day, row by row of the census. */
export interface Standing {
  /** The number of its state in `STATES`; `NOT_SAID` for a promise that was not yet said. */
  state: Uint16Array;
  /** The place of its span among all spans, -1 for a promise that was not yet said. */
  span: Int32Array;
}

const standings = recent<Standing>(3);

/** What is true of the promises today, each on its own zone's day. */
export function standingOn(census: Census, today: Today): Standing {
  const days = zoneDays(today, census.names.zones.texts);
  return standings(census, days.join(), () => computed(census, days));
}

function computed({ promises }: Census, days: Int32Array): Standing {
  const { size, columns, lists } = promises;
  const { zone } = columns;
  const { at } = lists.spans;
  const { from, due, state } = lists.spans.columns;
  const standing = { state: new Uint16Array(size), span: new Int32Array(size) };
  for (let row = 0; row < size; row += 1) {
    const day = days[zone[row] as number] as number;
    const first = at[row] as number;
    let span = (at[row + 1] as number) - 1;
    while (span >= first && (from[span] as number) > day) span -= 1;
    if (span < first) {
      standing.state[row] = NOT_SAID;
      standing.span[row] = -1;
    } else {
      const passed = (due[span] as number) < day ? 1 : 0;
      standing.state[row] = (state[span] as number) + passed;
      standing.span[row] = span;
    }
  }
  return standing;
}
