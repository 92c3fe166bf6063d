import type { Today } from "../../app/domain/days.ts";
import type { PromiseFilter } from "../../app/domain/filters.ts";
import { LATE_BINS } from "../../app/domain/lateness.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { type Census, censusOf } from "./census.ts";
import { type Failed, failKeys, failLists, failValues, failWords } from "./conditions.ts";
import { dayNumber, UNDATED } from "./day-number.ts";
import { found } from "./found.ts";
import { recent } from "./recent.ts";
import { type Standing, standingOn } from "./standing.ts";

/** A bit for each condition that a filter of promises may put. */
export const PROMISE_BITS = {
  said: 1,
  q: 2,
  promisor: 4,
  host: 8,
  person: 16,
  series: 32,
  outcome: 64,
  schedule: 128,
  due: 256,
  kind: 512,
  year: 1_024,
  late: 2_048,
  fell_due: 4_096,
} as const;

/** The census with what is true of each promise today, and which conditions of the filter each one fails. */
export interface PromiseMatches {
  census: Census;
  standing: Standing;
  failed: Failed;
}

const matches = recent<PromiseMatches>(3);

/** Which promises a filter leaves today. List, total, facets and figures are all read from this. */
export function promiseMatches(db: Database, filter: PromiseFilter, today: Today): PromiseMatches {
  const census = censusOf(db);
  const { sort: _, ...which } = filter;
  const question = JSON.stringify([which, today.day, today.byZone]);
  return matches(census, question, () => {
    const standing = standingOn(census, today);
    return { census, standing, failed: failures(db, census, standing, which) };
  });
}

function failures(db: Database, census: Census, standing: Standing, filter: PromiseFilter): Failed {
  const { promises, promiseNames: names } = census;
  const { columns, lists } = promises;
  const { q, promisor, host, person, series, outcome, schedule, from, to, kind, year, late } = filter;
  const failed: Failed = new Uint16Array(promises.size);
  const bit = PROMISE_BITS;
  failValues(failed, bit.said, standing.said, (said) => said === 1);
  if (q !== undefined) failKeys(failed, bit.q, columns.key, found(db, "promise_search", q));
  if (promisor) failLists(failed, bit.promisor, lists.organizations, names.organizations.find(promisor));
  if (person) failLists(failed, bit.person, lists.people, names.people.find(person));
  if (host) failLists(failed, bit.host, lists.hosts, names.hosts.find(host));
  if (series) {
    const wanted = names.series.find(series);
    failValues(failed, bit.series, columns.series, (each) => wanted >= 0 && each === wanted);
  }
  if (year !== undefined) failValues(failed, bit.year, columns.year, (each) => each === year);
  if (outcome?.length) failWords(failed, bit.outcome, standing.outcome, OUTCOME_STATES, outcome);
  if (schedule?.length) failWords(failed, bit.schedule, standing.schedule, SCHEDULES, schedule);
  if (kind?.length) failWords(failed, bit.kind, standing.hardness, HARDNESSES, kind);
  if (late) failWords(failed, bit.late, standing.bin, LATE_BINS, [late]);
  if (filter.fell_due) failValues(failed, bit.fell_due, standing.fellDue, (fell) => fell === 1);
  if (from || to) {
    const least = from ? dayNumber(from) : Number.NEGATIVE_INFINITY;
    const most = to ? dayNumber(to) : UNDATED - 1;
    failValues(failed, bit.due, standing.due, (due) => due >= least && due <= most);
  }
  return failed;
}
