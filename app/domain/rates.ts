import type { OutcomeState, Schedule } from "./vocabulary.ts";

/** How many promises are in the same state on a day. */
export interface Tally {
  outcome: OutcomeState;
  schedule: Schedule;
  /** The last day of a hard deadline is behind. */
  duePassed: boolean;
  count: number;
}

/** Counts first: of those that fell due, how many were delivered, and how many of these late. */
export interface Rates {
  fellDue: number;
  delivered: number;
  deliveredLate: number;
  partlyDelivered: number;
  /** Fell due and neither delivered nor closed otherwise. */
  open: number;
}

/**
 * True for a promise that fell due: it is delivered against a hard deadline, early or late, or the deadline's last day is
 * behind. `unverifiable` and `superseded` ones and those not yet due are outside (PROMISES: rates).
 */
export function fellDue({ outcome, schedule, duePassed }: Omit<Tally, "count">): boolean {
  if (outcome === "unverifiable" || outcome === "superseded") return false;
  return schedule === "on_time" || schedule === "late" || duePassed;
}

/** What became of the promises that fell due. */
export function ratesOf(tallies: readonly Tally[]): Rates {
  const rates: Rates = { fellDue: 0, delivered: 0, deliveredLate: 0, partlyDelivered: 0, open: 0 };
  for (const tally of tallies) {
    if (!fellDue(tally)) continue;
    const { outcome, schedule, count } = tally;
    rates.fellDue += count;
    if (outcome === "delivered") rates.delivered += count;
    if (outcome === "delivered" && schedule === "late") rates.deliveredLate += count;
    if (outcome === "partly_delivered") rates.partlyDelivered += count;
    if (schedule === "overdue") rates.open += count;
  }
  return rates;
}
