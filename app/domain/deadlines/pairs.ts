import { addDays } from "../days.ts";
import { parseEdtf } from "../edtf.ts";
import { by, hard, type Outcome } from "./bound.ts";
import type { Mention } from "./mention.ts";
import type { RuleId } from "./rules.ts";
import { type Said, type Span, saidOn, type Trouble } from "./span.ts";
import { wordsAsSpan } from "./spans.ts";
import type { TimeWords } from "./words.ts";

/** A part or week without its month takes it from the time before: 둘째 주, 늦어도 셋째 주. */
export function inherit(words: TimeWords, from: TimeWords | null): TimeWords | null {
  if (!from) return null;
  const { year, yearRel, month, monthRel, quarter, half, yearly } = from;
  const taken = { year, yearRel, month, monthRel, quarter, half, yearly, ...words };
  return Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
}

/** "March or April", "between A and B". */
export function toSecond(mention: Mention, said: Said): Outcome {
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
  if (rule === "span.early_late") return by(to.latest, rule, said);
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
