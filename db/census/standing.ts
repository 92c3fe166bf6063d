import type { Today } from "../../app/domain/days.ts";
import { binOf, LATE_BINS } from "../../app/domain/lateness.ts";
import { fellDue, type Tally } from "../../app/domain/rates.ts";
import { OUTCOME_STATES, SCHEDULES } from "../../app/domain/vocabulary.ts";
import type { Census } from "./census.ts";
import { UNDATED, zoneDays } from "./day-number.ts";
import { recent } from "./recent.ts";

/** What is true of each promise on one day, row by row of the census; words are numbers of the vocabularies' order. */
export interface Standing {
  /** 1 for a promise that was said by that day; nothing else is known of the others. */
  said: Uint8Array;
  /** The day, as a number, since which its state is the same. */
  since: Int32Array;
  /** Last day of the hard deadline, as a number; `UNDATED` where there is none. */
  due: Int32Array;
  outcome: Uint8Array;
  schedule: Uint8Array;
  hardness: Uint8Array;
  /** Days late, 0 for what is not late, and the bin that they fall in, `LATE_BINS.length` for none. */
  late: Int32Array;
  bin: Uint8Array;
  /** The number of its tally in `TALLIES`, and 1 where it fell due. */
  tally: Uint8Array;
  fellDue: Uint8Array;
}

/** Every combination that promises are tallied by. */
export const TALLIES: readonly Omit<Tally, "count">[] = OUTCOME_STATES.flatMap((outcome) =>
  SCHEDULES.flatMap((schedule) => [false, true].map((duePassed) => ({ outcome, schedule, duePassed }))),
);

const FELL_DUE = Uint8Array.from(TALLIES, (tally) => (fellDue(tally) ? 1 : 0));
/** The bin of each number of days late up to the last bin, which has no end. */
const BIN = Uint8Array.from({ length: 367 }, (_, days) =>
  days === 0 ? LATE_BINS.length : LATE_BINS.indexOf(binOf(days)),
);

const standings = recent<Standing>(3);

/** What is true of the promises today, each on its own zone's day. */
export function standingOn(census: Census, today: Today): Standing {
  const days = zoneDays(today, census.promiseNames.zones.texts);
  return standings(census, days.join(), () => computed(census, days));
}

function computed({ promises }: Census, days: Int32Array): Standing {
  const { size, columns, lists } = promises;
  const { zone } = columns;
  const { at } = lists.spans;
  const { from, due, late, outcome, schedule, hardness } = lists.spans.columns;
  const standing = {
    said: new Uint8Array(size),
    since: new Int32Array(size),
    due: new Int32Array(size).fill(UNDATED),
    outcome: new Uint8Array(size),
    schedule: new Uint8Array(size),
    hardness: new Uint8Array(size),
    late: new Int32Array(size),
    bin: new Uint8Array(size).fill(LATE_BINS.length),
    tally: new Uint8Array(size),
    fellDue: new Uint8Array(size),
  };
  for (let row = 0; row < size; row += 1) {
    const day = days[zone[row] as number] as number;
    const first = at[row] as number;
    let span = (at[row + 1] as number) - 1;
    while (span >= first && (from[span] as number) > day) span -= 1;
    if (span < first) continue;
    const passed = (due[span] as number) < day ? 1 : 0;
    const tally = ((outcome[span] as number) * SCHEDULES.length + (schedule[span] as number)) * 2 + passed;
    const daysLate = late[span] as number;
    standing.said[row] = 1;
    standing.since[row] = from[span] as number;
    standing.due[row] = due[span] as number;
    standing.outcome[row] = outcome[span] as number;
    standing.schedule[row] = schedule[span] as number;
    standing.hardness[row] = hardness[span] as number;
    standing.late[row] = daysLate;
    standing.bin[row] = BIN[Math.min(daysLate, BIN.length - 1)] as number;
    standing.tally[row] = tally;
    standing.fellDue[row] = FELL_DUE[tally] as number;
  }
  return standing;
}
