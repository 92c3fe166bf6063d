import type { Today } from "../../app/domain/days.ts";
import type { PromiseFilter } from "../../app/domain/filters.ts";
import type { Database } from "../client.ts";
import { type Census, censusOf } from "./census.ts";
import {
  type Failed,
  failLists,
  failOthers,
  failUnmarked,
  failValues,
  type Matches,
  matchesOf,
} from "./conditions.ts";
import { dayNumber, UNDATED } from "./day-number.ts";
import { found } from "./found.ts";
import { recent } from "./recent.ts";
import { type Standing, standingOn } from "./standing.ts";
import { STATES, type State } from "./state.ts";

/** A bit for each condition that a filter of promises may put. */
export const PROMISE_BITS = {
  said: 1,
  outcome: 2,
  schedule: 4,
  kind: 8,
  late: 16,
  fell_due: 32,
  q: 64,
  promisor: 128,
  host: 256,
  person: 512,
  series: 1_024,
  due: 2_048,
  year: 4_096,
  venue: 8_192,
} as const;

/** The census with what is true of each promise today, and which conditions of the filter each one fails. */
export interface PromiseMatches extends Matches {
  census: Census;
  standing: Standing;
  /** Which conditions on the state a promise of each state fails. */
  failing: Uint16Array;
}

const matches = recent<PromiseMatches>(3);

/** Which promises a filter leaves today. List, total, facets and figures are all read from this. */
export function promiseMatches(db: Database, filter: PromiseFilter, today: Today): PromiseMatches {
  const census = censusOf(db);
  const { sort: _, ...which } = filter;
  const question = JSON.stringify([which, today.day, today.byZone]);
  return matches(census, question, () => {
    const standing = standingOn(census, today);
    const failing = failingStates(which);
    const failed = failures(db, census, standing, failing, which);
    return { census, standing, failing, ...matchesOf(failed) };
  });
}

function failingStates({ outcome, schedule, kind, late, fell_due }: PromiseFilter): Uint16Array {
  const bit = PROMISE_BITS;
  const conditions: [number, (state: State) => boolean][] = [];
  if (outcome?.length) conditions.push([bit.outcome, (state) => outcome.includes(state.outcome)]);
  if (schedule?.length) conditions.push([bit.schedule, (state) => schedule.includes(state.schedule)]);
  if (kind?.length) conditions.push([bit.kind, (state) => kind.includes(state.hardness)]);
  if (late) conditions.push([bit.late, (state) => state.bin === late]);
  if (fell_due) conditions.push([bit.fell_due, (state) => state.fellDue]);
  const failing = STATES.map((state) =>
    conditions.reduce((bits, [own, holds]) => (holds(state) ? bits : bits | own), 0),
  );
  return Uint16Array.from([...failing, bit.said]);
}

function failures(
  db: Database,
  { promises, names }: Census,
  { state, span }: Standing,
  failing: Uint16Array,
  filter: PromiseFilter,
): Failed {
  const { size, columns, lists } = promises;
  const { q, promisor, host, person, series, venue, from, to, year } = filter;
  const bit = PROMISE_BITS;
  const failed: Failed = new Uint16Array(size);
  for (let row = 0; row < size; row += 1) failed[row] = failing[state[row] as number] as number;
  if (q !== undefined) failUnmarked(failed, bit.q, columns.key, found(db, "promise", q));
  if (promisor) failLists(failed, bit.promisor, lists.organizations, names.organizations.find(promisor));
  if (person) failLists(failed, bit.person, lists.people, names.people.find(person));
  if (host) failLists(failed, bit.host, lists.hosts, names.organizations.find(host));
  if (series) failOthers(failed, bit.series, columns.series, names.series.find(series));
  if (venue) failOthers(failed, bit.venue, columns.venue, names.venues.find(venue));
  if (year !== undefined) failValues(failed, bit.year, columns.year, (each) => each === year);
  if (from || to) {
    const { due } = lists.spans.columns;
    const least = from ? dayNumber(from) : Number.NEGATIVE_INFINITY;
    const most = to ? dayNumber(to) : UNDATED - 1;
    failValues(failed, bit.due, span, (place) => {
      const day = due[place] ?? UNDATED;
      return day >= least && day <= most;
    });
  }
  return failed;
}
