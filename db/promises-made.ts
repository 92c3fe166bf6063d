import { type CountsByState, countsByState } from "../app/domain/counts-by-state.ts";
import type { Today } from "../app/domain/days.ts";
import type { PromiseFilter } from "../app/domain/filters.ts";
import type { PromiseSummary } from "../app/domain/records.ts";
import { type Figure, type Scoreboard, totalsOf } from "../app/domain/scoreboard.ts";
import { CLOSING_OUTCOMES } from "../app/domain/vocabulary.ts";
import { promiseMatches } from "./census/promise-matches.ts";
import { talliesOf } from "./census/tallies.ts";
import type { Database } from "./client.ts";
import { listPromisesBy } from "./promises.ts";

/** So many of the overdue promises are shown, and so many of the settled ones. */
const SHOWN = 5;

/** The promises of an organisation, a person or a venue as they stand: counted by state, and some of them. */
export interface PromisesMade {
  states: CountsByState;
  /** As the scoreboard counts. */
  fates: Scoreboard["totals"];
  /** The longest overdue first, and the latest settled. */
  overdue: Figure & { promises: PromiseSummary[] };
  settled: Figure & { promises: PromiseSummary[] };
}

/** What became of the promises that a filter leaves, on the day asked for. */
export function promisesMade(
  db: Database,
  filter: Pick<PromiseFilter, "promisor" | "person" | "venue">,
  today: Today,
): PromisesMade {
  const found = promiseMatches(db, filter, today);
  const tallies = talliesOf(found);
  const states = countsByState(tallies);
  const late = { ...filter, schedule: ["overdue"], sort: "overdue" } as const;
  const closed = { ...filter, outcome: CLOSING_OUTCOMES, sort: "changed" } as const;
  const some = (which: PromiseFilter & { sort: "overdue" | "changed" }) => {
    if (states.total === 0) return { count: 0, filter: which, promises: [] };
    const page = listPromisesBy(db, which.sort, which, { size: SHOWN }, today);
    return { count: page.total, filter: which, promises: page.items };
  };
  return {
    states,
    fates: totalsOf(tallies, filter),
    overdue: some(late),
    settled: some(closed),
  };
}

/** The promises that a filter leaves, by state, on the day asked for. */
export function promisesByState(db: Database, filter: PromiseFilter, today: Today): CountsByState {
  return countsByState(talliesOf(promiseMatches(db, filter, today)));
}
