/** Days late, in bins that a reader can tell apart: a week, a month, a quarter, half a year, a year, longer. */
export const LATE_BINS = ["1-7", "8-30", "31-90", "91-180", "181-365", "366-"] as const;
export type LateBin = (typeof LATE_BINS)[number];

/** First and last number of days of a bin; the last bin has no end. */
export function boundsOf(bin: LateBin): { least: number; most: number } {
  const [least, most] = bin.split("-");
  return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY };
}

/** The bin that a number of days late, 1 or more, falls in. */
export function binOf(daysLate: number): LateBin {
  return LATE_BINS.find((bin) => daysLate <= boundsOf(bin).most) ?? "366-";
}

/** The middle of the days late: `counts[n]` promises are `n` days late. Between two middles, their mean; null of none. */
export function medianOf(counts: ArrayLike<number>): number | null {
  let total = 0;
  for (let days = 0; days < counts.length; days += 1) total += counts[days] ?? 0;
  if (total === 0) return null;
  return (valueAt(counts, Math.ceil(total / 2)) + valueAt(counts, Math.floor(total / 2) + 1)) / 2;
}

/** The value of the `rank`th in order, from 1. */
function valueAt(counts: ArrayLike<number>, rank: number): number {
  let passed = 0;
  for (let days = 0; days < counts.length; days += 1) {
    passed += counts[days] ?? 0;
    if (passed >= rank) return days;
  }
  return counts.length - 1;
}
