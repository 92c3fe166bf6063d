import { addDays, addMonths, type Day } from "../days.ts";
import { parseEdtf } from "../edtf.ts";
import { termOf } from "./almanac.ts";
import { type BoundTime, hard, type Outcome } from "./bound.ts";
import type { Mention } from "./mention.ts";
import type { Said } from "./span.ts";
import { spanOfWords, wordsAsSpan } from "./spans.ts";
import type { LengthUnit } from "./words.ts";

const PER: Record<Exclude<LengthUnit, "hour">, (day: Day, count: number) => Day> = {
  day: addDays,
  week: (day, count) => addDays(day, count * 7),
  month: addMonths,
  quarter: (day, count) => addMonths(day, count * 3),
  year: (day, count) => addMonths(day, count * 12),
};

/** The most that a phrase can count ahead, in years: beyond it no promise is meant. */
const FARTHEST = 100;
const PER_YEAR: Record<LengthUnit, number> = {
  hour: 8_766,
  day: 366,
  week: 53,
  month: 12,
  quarter: 4,
  year: 1,
};

function ahead(day: Day, count: number, unit: LengthUnit): Day {
  return unit === "hour" ? addDays(day, Math.ceil(count / 24)) : PER[unit](day, count);
}

/** What a length binds to: "within" it, or exactly so far ahead. */
export function boundLength(mention: Mention, before: Mention | null, said: Said): Outcome {
  const { length, bound } = mention;
  if (!length) return "nothing";
  if (mention.words?.past) return "past";
  if (length.most / PER_YEAR[length.unit] > FARTHEST || length.most === 0) return "impossible";
  const anchor = anchorOf(mention, before, said);
  if (anchor === null) return elsewhere();
  const stretches = bound === "within" || bound === "over" || mention.stretch || mention.latest;
  if (stretches) {
    const last = ahead(anchor, length.most, length.unit);
    if (last < said.day) return "past";
    const edtf = `${anchor}/${last}`;
    const interval = parseEdtf(edtf);
    if (!interval) return "impossible";
    return hard({ ...interval, edtf, kind: "range", rule: "duration.within" });
  }
  if (bound === "exact" || bound === "in" || bound === "after" || mention.saying || mention.anchor)
    return exactly(anchor, mention);
  return "nothing";
}

const elsewhere = (): BoundTime => ({
  kind: "duration",
  hardness: "soft",
  edtf: null,
  earliest: null,
  latest: null,
  dueTo: null,
  precision: null,
  ruleId: "duration.elsewhere",
});

/** The day a length is counted from; null where it is not known. */
function anchorOf(mention: Mention, before: Mention | null, said: Said): Day | null {
  if (mention.fromTerm) return termOf(said.day)?.from ?? null;
  if (before?.words && before.bound === "from" && before.until === mention.from) {
    const span = spanOfWords(before.words, said);
    return typeof span === "string" || span.precision !== "day" ? null : span.earliest;
  }
  if (mention.anchor) {
    const span = wordsAsSpan(mention.anchor, said);
    return typeof span === "string" || span.precision !== "day" ? null : span.earliest;
  }
  return mention.elsewhere ? null : said.day;
}

/** "In two weeks" is a day; months and years ahead are that month, that year. */
function exactly(anchor: Day, { length }: Mention): Outcome {
  if (!length) return "nothing";
  const { least, most, unit } = length;
  const width = unit === "year" ? 4 : unit === "month" || unit === "quarter" ? 7 : 10;
  const from = ahead(anchor, least, unit).slice(0, width);
  const to = ahead(anchor, most, unit).slice(0, width);
  const edtf = from === to ? from : `${from}/${to}`;
  const interval = parseEdtf(edtf);
  if (!interval) return "impossible";
  const kind = from !== to ? "range" : width === 4 ? "year" : width === 7 ? "month" : "day";
  return hard({ ...interval, edtf, kind, rule: "duration.exact" });
}
