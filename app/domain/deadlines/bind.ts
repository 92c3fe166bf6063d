import { addDays, type Day } from "../days.ts";
import { type BoundTime, by, hard, type Outcome } from "./bound.ts";
import { boundLength } from "./lengths.ts";
import type { Mention } from "./mention.ts";
import { inherit, toSecond } from "./pairs.ts";
import type { RuleId } from "./rules.ts";
import { type Said, type Span, saidOn } from "./span.ts";
import { spanOfWords } from "./spans.ts";
import type { TimeWords } from "./words.ts";

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
