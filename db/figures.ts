import { type CountsByState, countsByState } from "../app/domain/counts-by-state.ts";
import type { Day, Today } from "../app/domain/days.ts";
import { type Fates, fatesOf } from "../app/domain/scoreboard.ts";
import { dayNumber, dayOfNumber } from "./census/day-number.ts";
import { type PromiseMatches, promiseMatches } from "./census/promise-matches.ts";
import type { NumberLists } from "./census/table.ts";
import { talliesOf } from "./census/tallies.ts";
import type { Database } from "./client.ts";

/**
 * The record in figures. `firstDay` and `lastDay` are local days of the first and last dialogue, null in an empty record;
 * each of the rates leads to the promises that it counts.
 */
export interface RecordFigures {
  dialogues: number;
  promises: number;
  organizations: number;
  people: number;
  firstDay: Day | null;
  lastDay: Day | null;
  states: CountsByState;
  rates: Pick<Fates, "fellDue" | "delivered" | "deliveredLate" | "open">;
}

/** Counts of what is published, promises as they stand today; of a past day, only what had begun by then. */
export function recordFigures(db: Database, today: Today): RecordFigures {
  const found = promiseMatches(db, {}, today);
  const tallies = talliesOf(found);
  const states = countsByState(tallies);
  const { fellDue, delivered, deliveredLate, open } = fatesOf(tallies, {});
  return {
    ...extentOf(found, today),
    promises: states.total,
    states,
    rates: { fellDue, delivered, deliveredLate, open },
  };
}

type Extent = Pick<RecordFigures, "dialogues" | "organizations" | "people" | "firstDay" | "lastDay">;

/** How far the record goes: its dialogues, and who was at them or promised something there. */
function extentOf({ census, failed }: PromiseMatches, today: Today): Extent {
  const { names, dialogues, promises } = census;
  const { day } = dialogues.columns;
  const until = today.asOf ? dayNumber(today.day) : Number.POSITIVE_INFINITY;
  const begun = (row: number) => (day[row] as number) <= until;
  const said = (row: number) => failed[row] === 0;
  const organizations = new Uint8Array(names.organizations.texts.length);
  const people = new Uint8Array(names.people.texts.length);
  mark(organizations, dialogues.lists.organizations, begun);
  mark(organizations, promises.lists.organizations, said);
  mark(people, dialogues.lists.people, begun);
  mark(people, promises.lists.people, said);
  let [count, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < dialogues.size; row += 1) {
    if (!begun(row)) continue;
    count += 1;
    first = Math.min(first, day[row] as number);
    last = Math.max(last, day[row] as number);
  }
  return {
    dialogues: count,
    organizations: marked(organizations),
    people: marked(people),
    firstDay: count > 0 ? dayOfNumber(first) : null,
    lastDay: count > 0 ? dayOfNumber(last) : null,
  };
}

/** Sets a mark for every number in the lists of the rows that are counted. */
function mark(
  marks: Uint8Array,
  { at, columns: { id } }: NumberLists,
  counted: (row: number) => boolean,
): void {
  for (let row = 0; row + 1 < at.length; row += 1) {
    if (!counted(row)) continue;
    const end = at[row + 1] as number;
    for (let place = at[row] as number; place < end; place += 1) marks[id[place] as number] = 1;
  }
}

function marked(marks: Uint8Array): number {
  return marks.reduce((sum, each) => sum + each, 0);
}
