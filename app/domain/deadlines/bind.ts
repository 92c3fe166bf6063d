import { addDays, addMonths, type Day } from "../days.ts";
import { parseEdtf } from "../edtf.ts";
import { termOf } from "./almanac.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import type { RuleId } from "./rules.ts";
import { type Said, type Span, saidOn, spanOfWords, type Trouble, wordsAsSpan } from "./spans.ts";
import type { LengthUnit, TimeWords } from "./words.ts";

/** A time bound by its words, as the parts of a reading that it decides. */
export type BoundTime = Pick<
  Reading,
  "kind" | "hardness" | "edtf" | "earliest" | "latest" | "dueTo" | "precision" | "ruleId"
>;
export type Outcome = BoundTime | Trouble | "nothing";

const hard = (span: Span, ruleId: RuleId = span.rule): BoundTime => ({
  kind: span.kind,
  hardness: "hard",
  edtf: span.edtf,
  earliest: span.earliest,
  latest: span.latest,
  dueTo: span.latest,
  precision: span.precision,
  ruleId,
});

function by(day: Day, ruleId: RuleId, said: Said): Outcome {
  if (day < said.day) return "past";
  return {
    kind: "by",
    hardness: "hard",
    edtf: `../${day}`,
    earliest: null,
    latest: day,
    dueTo: day,
    precision: "range",
    ruleId,
  };
}

function start(edtf: string, earliest: Day, dueTo: Day | null, ruleId: RuleId): BoundTime {
  return {
    kind: "from",
    hardness: "hard_start",
    edtf: `${edtf}/..`,
    earliest,
    latest: null,
    dueTo,
    precision: "range",
    ruleId,
  };
}

/** What a mention binds to, said on a day; `before` is the time that stands before it in the phrase. */
export function bindMention(mention: Mention, before: Mention | null, said: Said): Outcome {
  if (mention.length) return boundLength(mention, before, said);
  if (!mention.words) return "nothing";
  if (mention.to) return toSecond(mention, said);
  const words = mention.partial ? inherit(mention.words, before?.words ?? null) : mention.words;
  if (!words) return "nothing";
  const span = spanOfWords(
    needsMonth(words) ? (inherit(words, before?.words ?? null) ?? words) : words,
    said,
  );
  if (typeof span === "string") return span;
  const outcome = boundSpan(span, mention, said);
  if (outcome !== "past" || mention.bound !== "before" || !span.latest || namesYear(words)) return outcome;
  // "Before June" said in June is before the next one.
  const later = spanOfWords(words, saidOn(addDays(span.latest, 1), said.country));
  return typeof later === "string" ? later : boundSpan(later, mention, said);
}

const namesYear = ({ year, yearRel, monthRel, quarterRel, halfRel, weekRel, dayRel }: TimeWords) =>
  [year, yearRel, monthRel, quarterRel, halfRel, weekRel, dayRel].some((value) => value !== undefined);

const needsMonth = ({ weekOf, month, monthRel }: TimeWords) =>
  weekOf !== undefined && month === undefined && monthRel === undefined;

function boundSpan(span: Span, mention: Mention, said: Said): Outcome {
  const { earliest, latest } = span;
  if (!earliest || !latest) return "nothing";
  if (mention.latest) return by(span.byDay ?? latest, "by.latest", said);
  if (mention.notBefore) return start(edgeOf(span), earliest, null, "start.after");
  const bound = span.closes && (mention.bound === "in" || mention.bound === "within") ? "by" : mention.bound;
  switch (bound) {
    case "by":
      return by(span.byDay ?? latest, span.rule === "term.within" ? span.rule : "by", said);
    case "upTo":
    case "before": {
      const ends =
        (bound === "upTo" && span.precision === "day") || span.closes || mention.words?.part === "end";
      return by(ends ? latest : addDays(earliest, -1), "before", said);
    }
    case "from":
      if (isRange(mention.words)) return hard(span);
      if (span.byDay === earliest) return start(earliest, earliest, earliest, "start");
      if (span.isPart) return { ...hard(span, "start.part"), hardness: "hard_start" };
      return start(span.closes ? latest : edgeOf(span), span.closes ? latest : earliest, latest, "start");
    case "since":
      if (span.rule !== "day.holiday") return start(edgeOf(span), earliest, null, "start.after");
      return after(latest);
    case "after":
    case "exact":
      return after(latest);
    default:
      return span.closes ? by(latest, span.rule === "term.within" ? span.rule : "by", said) : hard(span);
  }
}

const isRange = (words: TimeWords | null) =>
  words?.monthTo !== undefined ||
  words?.yearTo !== undefined ||
  words?.dayTo !== undefined ||
  words?.quarterTo !== undefined;

function after(latest: Day): BoundTime {
  const first = addDays(latest, 1);
  return start(first, first, null, "start.after");
}

const edgeOf = ({ edtf, earliest }: Span) => (edtf.includes("/") ? (earliest ?? edtf) : edtf);

/** A part or week without its month takes it from the time before: 둘째 주, 늦어도 셋째 주. */
function inherit(words: TimeWords, from: TimeWords | null): TimeWords | null {
  if (!from) return null;
  const { year, yearRel, month, monthRel, quarter, half, yearly } = from;
  const taken = { year, yearRel, month, monthRel, quarter, half, yearly, ...words };
  return Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
}

function toSecond(mention: Mention, said: Said): Outcome {
  const { words, to } = mention;
  if (!words || !to) return "nothing";
  return between(
    words,
    to,
    said,
    mention.bound === "from" || mention.bound === "in" ? "span" : null,
    mention,
  );
}

/** From the first time's first day to the second one's last. */
export function fromTo(first: Mention, second: Mention, said: Said, rule: RuleId): Outcome {
  if (!first.words || !second.words) return "nothing";
  return between(first.words, second.words, said, rule, null);
}

function between(
  first: TimeWords,
  second: TimeWords,
  said: Said,
  rule: RuleId | null,
  mention: Mention | null,
): Outcome {
  const from = wordsAsSpan(openedUp(withYearOf(first, second)), said);
  if (typeof from === "string") return from;
  if (!from.earliest) return "nothing";
  const reference = saidOn(from.earliest, said.country);
  const to = secondSpan(first, second, said, reference);
  if (typeof to === "string") return to;
  if (!to.latest || to.latest < from.earliest) return "ambiguous";
  if (to.latest < said.day) return "past";
  if (mention?.bound === "by" || mention?.latest)
    return by(to.latest, mention.latest ? "by.latest" : "by", said);
  if (mention?.bound === "before") return by(addDays(from.earliest, -1), "before", said);
  const plain = from.precision === to.precision && !from.edtf.includes("/") && !to.edtf.includes("/");
  const edtf = plain ? `${from.edtf}/${to.edtf}` : `${from.earliest}/${to.latest}`;
  const interval = parseEdtf(edtf);
  if (!interval) return "ambiguous";
  return hard({ ...interval, edtf, kind: "range", rule: "span" }, rule ?? "span");
}

/** "The end of November or early December" begins with November's last part. */
const openedUp = (words: TimeWords): TimeWords =>
  words.part === "close" ? { ...words, part: "end" } : words;

/** "March or April 2026": the year at the end is both times' year. */
function withYearOf(first: TimeWords, second: TimeWords): TimeWords {
  const unnamed = first.year === undefined && first.yearRel === undefined && first.monthRel === undefined;
  if (!unnamed || second.year === undefined || first.dayRel !== undefined || first.weekRel !== undefined)
    return first;
  return (second.month ?? 12) >= (first.month ?? 1) ? { ...first, year: second.year } : first;
}

function secondSpan(first: TimeWords, second: TimeWords, said: Said, reference: Said): Span | Trouble {
  const lacks = second.month === undefined && second.monthRel === undefined;
  const small = second.weekOf !== undefined || second.day !== undefined || onlyPart(second);
  if (lacks && small) {
    const inherited = inherit(second, first);
    if (inherited) return wordsAsSpan(inherited, said);
  }
  const relative = second.yearRel ?? second.monthRel ?? second.weekRel ?? second.dayRel ?? second.quarterRel;
  if (relative !== undefined) return wordsAsSpan(second, said);
  const { coming: _, next: __, ...plain } = second;
  return wordsAsSpan(plain, reference);
}

const onlyPart = (words: TimeWords) => Object.keys(words).every((key) => key === "part");

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

function boundLength(mention: Mention, before: Mention | null, said: Said): Outcome {
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
  if (bound === "exact" || bound === "in" || bound === "after" || mention.saying)
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
