const number = (n: number) => n.toLocaleString("en-GB");
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const days = (n: number) => count(n, "day", "days");
const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${number(n)} times`);

/** Days as one says them: as they are up to two months, then in months. */
const span = (n: number) => (n < 61 ? days(n) : `${count(Math.round(n / 30.44), "month", "months")}`);
/** Numbers of meetings: "number 2", "numbers 2 and 4", "numbers 1 to 46". */
const numbers = (runs: { first: number; last: number }[]) => {
  const names = runs.flatMap(({ first, last }) =>
    last - first > 1
      ? [`${number(first)} to ${number(last)}`]
      : [...new Set([first, last])].map((each) => number(each)),
  );
  const isOne = runs.length === 1 && runs[0]?.first === runs[0]?.last;
  return `${isOne ? "number" : "numbers"} ${list.format(names)}`;
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const periods = (n: number) => count(n, "period", "periods");

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const rhythm = {
  title: "Rhythm",
  metNever: "It has not met so far.",
  metOnce: "It has met once, so there is no interval yet.",
  metFew: (met: number, gaps: number[]) =>
    `It has met ${times(met)}, ${gaps.length === 1 ? "" : "at intervals of "}${list.format(gaps.map(span))}${gaps.length === 1 ? " apart" : ""}. That is too few to speak of a rhythm.`,
  usual: (met: number, median: number, shortest: number, longest: number) =>
    `It has met ${times(met)}. Half of the intervals were ${span(median)} or shorter; the shortest was ${span(shortest)}, the longest ${span(longest)}.`,
  onRecord: (met: number) => `${count(met, "meeting is", "meetings are")} on record.`,
  unrecorded: (lacking: { first: number; last: number }[]) => {
    const named = capital(numbers(lacking));
    return `${named} ${named.startsWith("Numbers") ? "are" : "is"} not on record.`;
  },
  unrecordedMany: (n: number) => `By their numbers, ${number(n)} meetings are not on record.`,
  gapsNone: "No two have numbers that follow one another, so there is no interval to tell.",
  gapsFew: (gaps: number[]) =>
    `Between meetings whose numbers follow one another there were ${list.format(gaps.map(span))}.`,
  gapsUsual: (median: number, shortest: number, longest: number) =>
    `Between meetings whose numbers follow one another, half of the intervals were ${span(median)} or shorter; the shortest was ${span(shortest)}, the longest ${span(longest)}.`,
  over: (lacking: { first: number; last: number }[]) => `(${numbers(lacking)} not on record)`,
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
  metAfterOnRecord: (met: number) =>
    `Of the meetings after that, ${number(met)} ${met === 1 ? "is" : "are"} on record.`,
  metNotAfter: "It has not met since, as far as is on record.",
  kept: (met: number, unknown: number, over: number) => {
    if (over === 1) {
      if (met === 1) return "A meeting is on record for the period named.";
      return unknown === 1
        ? "The record cannot tell whether it met in the period named: a meeting that is not on record may have been then."
        : "No meeting of the series is on record for the period named.";
    }
    const parts = [
      ...(met > 0 ? [`${periods(met)} had a meeting`] : []),
      ...(unknown > 0
        ? [`for ${periods(unknown)} the record cannot tell, as a meeting not on record may have been then`]
        : []),
      ...(over > met + unknown ? [`for ${periods(over - met - unknown)} no meeting is on record`] : []),
    ];
    return `By the calendar, of the ${periods(over)} that are over: ${parts.join("; ")}.`;
  },
  judgedApart: "Whether the promise was kept is another matter: editors judge each period on its own.",
  unknown: "the record cannot tell",
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
