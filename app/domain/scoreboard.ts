import type { PromiseFilter } from "./filters.ts";
import type { LateBin } from "./lateness.ts";
import type { Localized } from "./localized.ts";
import { fellDue, ratesOf, type Tally } from "./rates.ts";
import type { PromiseSummary } from "./records.ts";
import type { OutcomeState, Schedule } from "./vocabulary.ts";

/** What a scoreboard may be narrowed to; what became of the promises is its own question. */
export type ScoreboardFilter = Omit<PromiseFilter, "outcome" | "schedule" | "late" | "fell_due" | "sort">;

/** A count, and the filter of the list that holds exactly the promises counted. */
export interface Figure {
  count: number;
  filter: PromiseFilter;
}

/**
 * What became of a group of promises. Those that fell due are delivered, partly or not delivered, withdrawn, begun where only
 * a beginning was promised, or open: the parts add up to the whole.
 */
export interface Fates {
  /** All of the group, fallen due or not. */
  promises: Figure;
  fellDue: Figure;
  delivered: Figure;
  /** Of the delivered. */
  deliveredLate: Figure;
  partlyDelivered: Figure;
  notDelivered: Figure;
  withdrawn: Figure;
  /** A beginning was promised, and it has begun. */
  begun: Figure;
  /** Fell due and neither delivered nor closed otherwise: overdue. */
  open: Figure;
}

/** One host, series, year (`id` is the year) or kind of deadline (`id` is its word; these two have no label). */
export interface ScoreboardRow extends Fates {
  id: string;
  label: Localized | null;
}

/** What became of the promises on a day, counts first; every figure leads to the promises it counts. */
export interface Scoreboard {
  totals: Fates & {
    /** Outside all rates. */
    superseded: Figure;
    unverifiable: Figure;
    /** With a hard deadline that is still ahead. */
    notYetDue: Figure;
    /** Said without a day or month to measure by. */
    undated: Figure;
  };
  /** By how many fell due, the most first. A promise of two hosts is in the rows of both. */
  byHost: ScoreboardRow[];
  bySeries: ScoreboardRow[];
  /** By the year it was said, the latest first. */
  byYear: ScoreboardRow[];
  /** By the deadline in force, in the vocabulary's order. */
  byKind: ScoreboardRow[];
  /** Delivered, whole or in part, after a hard deadline: all of them, by bins, and the middle one's days late. */
  daysLate: { late: Figure; bins: (Figure & { bin: LateBin })[]; median: number | null };
  /** Nothing closed, whether or not it fell due; the first said come first. */
  oldestOpen: Figure & { promises: PromiseSummary[] };
  /** Long without news; those that are so for longest come first. */
  longestStale: Figure & { promises: PromiseSummary[] };
}

/** The outcomes of a promise that nothing has closed. */
export const OPEN_OUTCOMES = [
  "unassessed",
  "not_started",
  "in_progress",
] as const satisfies readonly OutcomeState[];

/** What became of the promises tallied, which `filter` lists. */
export function fatesOf(tallies: readonly Tally[], filter: ScoreboardFilter): Fates {
  const rates = ratesOf(tallies);
  const due: PromiseFilter = { ...filter, fell_due: "1" };
  const closed = (outcome: OutcomeState): Figure => ({
    count: sum(tallies, (tally) => tally.outcome === outcome && fellDue(tally)),
    filter: { ...due, outcome: [outcome] },
  });
  return {
    promises: { count: sum(tallies, () => true), filter },
    fellDue: { count: rates.fellDue, filter: due },
    delivered: { count: rates.delivered, filter: { ...due, outcome: ["delivered"] } },
    deliveredLate: {
      count: rates.deliveredLate,
      filter: { ...due, outcome: ["delivered"], schedule: ["late"] },
    },
    partlyDelivered: { count: rates.partlyDelivered, filter: { ...due, outcome: ["partly_delivered"] } },
    notDelivered: closed("not_delivered"),
    withdrawn: closed("withdrawn"),
    begun: {
      count: sum(tallies, (tally) => tally.outcome === "in_progress" && isBegun(tally) && fellDue(tally)),
      filter: { ...due, outcome: ["in_progress"], schedule: BEGUN },
    },
    open: { count: rates.open, filter: { ...due, schedule: ["overdue"] } },
  };
}

/** An open promise is measured against its date only where the date was that of a beginning. */
const BEGUN = ["on_time", "late"] as const satisfies readonly Schedule[];

function isBegun({ schedule }: Tally): boolean {
  return (BEGUN as readonly Schedule[]).includes(schedule);
}

const UNDATED = ["none", "stale"] as const satisfies readonly Schedule[];
const MEASURED = [
  ...OPEN_OUTCOMES,
  "delivered",
  "partly_delivered",
] as const satisfies readonly OutcomeState[];

function isUndated({ outcome, schedule }: Tally): boolean {
  return (
    (UNDATED as readonly Schedule[]).includes(schedule) &&
    (MEASURED as readonly OutcomeState[]).includes(outcome)
  );
}

/** As `fatesOf`, with what is outside the rates. */
export function totalsOf(tallies: readonly Tally[], filter: ScoreboardFilter): Scoreboard["totals"] {
  const of = (outcome: OutcomeState): Figure => ({
    count: sum(tallies, (tally) => tally.outcome === outcome),
    filter: { ...filter, outcome: [outcome] },
  });
  const ahead = ["upcoming", "window_open"] as const;
  return {
    ...fatesOf(tallies, filter),
    superseded: of("superseded"),
    unverifiable: of("unverifiable"),
    notYetDue: {
      count: sum(tallies, ({ schedule }) => schedule === "upcoming" || schedule === "window_open"),
      filter: { ...filter, schedule: ahead },
    },
    undated: {
      count: sum(tallies, isUndated),
      filter: { ...filter, outcome: MEASURED, schedule: UNDATED },
    },
  };
}

function sum(tallies: readonly Tally[], counts: (tally: Tally) => boolean): number {
  return tallies.reduce((total, tally) => (counts(tally) ? total + tally.count : total), 0);
}
