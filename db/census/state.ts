import { binOf, LATE_BINS, type LateBin } from "../../app/domain/lateness.ts";
import { fellDue, type Tally } from "../../app/domain/rates.ts";
import {
  HARDNESSES,
  type Hardness,
  OUTCOME_STATES,
  type OutcomeState,
  SCHEDULES,
  type Schedule,
} from "../../app/domain/vocabulary.ts";

/** All that a promise's state may be on a day, as far as filters ask. */
export interface State {
  outcome: OutcomeState;
  schedule: Schedule;
  hardness: Hardness;
  bin: LateBin | null;
  duePassed: boolean;
  fellDue: boolean;
}

const BINS = [null, ...LATE_BINS] as const;

/** Every state there can be. A column holds a state's place in this list: one number is one look, whatever is asked. */
export const STATES: readonly State[] = OUTCOME_STATES.flatMap((outcome) =>
  SCHEDULES.flatMap((schedule) =>
    HARDNESSES.flatMap((hardness) =>
      BINS.flatMap((bin) =>
        [false, true].map((duePassed) => ({
          outcome,
          schedule,
          hardness,
          bin,
          duePassed,
          fellDue: fellDue({ outcome, schedule, duePassed }),
        })),
      ),
    ),
  ),
);

/** The state of a promise that was not yet said. */
export const NOT_SAID = STATES.length;

const numbers = (words: readonly (string | null)[]) => new Map(words.map((word, index) => [word, index]));
const [OUTCOME, SCHEDULE] = [numbers(OUTCOME_STATES), numbers(SCHEDULES)];
const [HARDNESS, BIN] = [numbers(HARDNESSES), numbers(BINS)];

/** The number of a state whose due day is not yet behind; the one after it is the same with the due day behind. */
export function stateNumber(
  outcome: string,
  schedule: string,
  hardness: string,
  daysLate: number | null,
): number {
  const parts = [OUTCOME.get(outcome), SCHEDULE.get(schedule), HARDNESS.get(hardness)] as const;
  const [first = 0, second = 0, third = 0] = parts;
  const bin = daysLate === null ? 0 : (BIN.get(binOf(daysLate)) ?? 0);
  return (((first * SCHEDULES.length + second) * HARDNESSES.length + third) * BINS.length + bin) * 2;
}

/** Every combination that promises are tallied by, and its place here for each state. */
export const TALLIES: readonly Omit<Tally, "count">[] = OUTCOME_STATES.flatMap((outcome) =>
  SCHEDULES.flatMap((schedule) => [false, true].map((duePassed) => ({ outcome, schedule, duePassed }))),
);
export const TALLY_OF = Uint8Array.from(STATES, ({ outcome, schedule, duePassed }) =>
  TALLIES.findIndex(
    (each) => each.outcome === outcome && each.schedule === schedule && each.duePassed === duePassed,
  ),
);
