import type { Tally } from "./rates.ts";
import type { OutcomeState, Schedule } from "./vocabulary.ts";

/** Promises counted by each part of their state; states that none is in are left out. */
export interface CountsByState {
  total: number;
  outcome: Partial<Record<OutcomeState, number>>;
  schedule: Partial<Record<Schedule, number>>;
}

export function countsByState(tallies: readonly Tally[]): CountsByState {
  const counts: CountsByState = { total: 0, outcome: {}, schedule: {} };
  for (const { outcome, schedule, count } of tallies) {
    counts.total += count;
    counts.outcome[outcome] = (counts.outcome[outcome] ?? 0) + count;
    counts.schedule[schedule] = (counts.schedule[schedule] ?? 0) + count;
  }
  return counts;
}
