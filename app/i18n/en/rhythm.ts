const number = (n: number) => n.toLocaleString("en-GB");
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const days = (n: number) => count(n, "day", "days");
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${number(n)} times`);

/** Days as one says them: as they are up to two months, then in months. */
const span = (n: number) => (n < 61 ? days(n) : `${count(Math.round(n / 30.44), "month", "months")}`);
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const rhythm = {
  title: "Rhythm",
  metNever: "It has not met so far.",
  metOnce: "It has met once, so there is no interval yet.",
  metFew: (met: number, gaps: number[]) =>
    `It has met ${times(met)}, ${gaps.length === 1 ? "" : "at intervals of "}${list.format(gaps.map(span))}${gaps.length === 1 ? " apart" : ""}. That is too few to speak of a rhythm.`,
  usual: (met: number, median: number, shortest: number, longest: number) =>
    `It has met ${times(met)}. Half of the intervals were ${span(median)} or shorter; the shortest was ${span(shortest)}, the longest ${span(longest)}.`,
  since: (n: number) => (n === 0 ? "It met today." : `It met last ${days(n)} ago.`),
  next: "Next",
  latest: "Latest",
  table: (name: string) => `Meetings of ${name}, the latest first`,
  asTable: "The same as a table",
  number: "No.",
  day: "Day",
  gap: "Days since the one before",
  firstKnown: "first on record",
  noGap: "—",
  range: (least: number, most: number) => `${number(least)}–${number(most)}`,
  days: number,
  some: (shown: number, total: number) => `The latest ${number(shown)} of ${number(total)} are listed.`,
  said: "What was said of when it would meet",
  saidOn: (day: string) => `said on ${day}`,
  metAfter: (gaps: number[]) =>
    gaps.length === 1
      ? `After that it met once, ${gaps.map(span)} later.`
      : `After that it met at intervals of ${list.format(gaps.map(span))}.`,
  metAfterMany: (met: number, median: number) =>
    `After that it met ${times(met)}; half of the intervals were ${span(median)} or shorter.`,
  metNotAfter: "It has not met since, as far as is on record.",
  kept: (met: number, over: number) =>
    over === 1
      ? met === 1
        ? "It met in the period named."
        : "No meeting of the series is on record for the period named."
      : `It met in ${met === 0 ? "none" : number(met)} of the ${number(over)} periods that are over.`,
  notOver: "The period named is not over yet.",
  periods: "Period by period",
  periodsCaption: (action: string) => `Periods in which it was to meet: ${action}`,
  period: "Period",
  met: "Met",
  notMet: "no meeting on record",
  running: "still running",
  earlier: (n: number) => `${count(n, "earlier period is", "earlier periods are")} not listed.`,
  former: "Formerly",
  axis: (from: string, to: string) => `Each stroke is a dialogue, from ${from} to ${to}.`,
  lowStrokes: "Half-high ones are planned, low ones were postponed or cancelled.",
};
