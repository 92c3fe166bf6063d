import { addMonths, type Day } from "../days.ts";
import { bestOf, conditionsOf, type Read, readMentions } from "./choose.ts";
import { countryNamed } from "./country.ts";
import { ENGLISH } from "./english.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import { tokensOf } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { mentionsOf } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { REVIEW_MONTHS, RULES_VERSION, type RuleId } from "./rules.ts";
import { type Said, saidOn as saidOnDay, type Trouble } from "./span.ts";
import { LONGEST_READ, type NormalText, normalText } from "./text.ts";
import type { Lexicon, SignOf, Token } from "./words.ts";

export type { Reading } from "./reading.ts";

export interface ReadingOptions {
  /** ISO 3166 code of the country the words were said in, for what countries do not share: Thanksgiving, fiscal years. */
  country?: string;
}

/**
 * What a deadline phrase, said in a language on a local day of the dialogue, binds its speaker to (PROMISES:
 * deadlines). A phrase may stand inside a longer sentence. Words that name no day never become one; what cannot be
 * read is `unknown`, with the reason. Never throws for a day that exists; the time it takes is linear in the length.
 */
export function interpretDeadline(
  phrase: string,
  lang: string,
  saidOn: Day,
  options: ReadingOptions = {},
): Reading {
  const words = normalText(phrase);
  const lexicon = lexiconFor(lang, words.text);
  if (!lexicon) return unknown(saidOn, `language:${lang}`);
  const tokens = tokensOf(words.text, lexicon);
  const mentions = mentionsOf(tokens, lexicon, words.text);
  const spelled = tokens.some((token) => token.kind === "time" && token.time.fiscal === "spelled");
  const country = options.country ?? (spelled ? countryNamed(words.text) : null);
  const reading = decide(tokens, mentions, saidOnDay(saidOn, country), words, lexicon.order);
  if (reading.kind === "unknown" && reading.problem === "no_rule" && phrase.length > LONGEST_READ) {
    return { ...reading, problem: "too_long" };
  }
  return reading;
}

const HANGUL = /[가-힣]/u;
const KANA = /[\u3040-\u30ff]/u;
const HAN = /[\u4e00-\u9fff]/u;
const LATIN = /[a-z]{3}/;

/** By the script before the language named, for phrases are quoted in reports of another language. */
function lexiconFor(lang: string, text: string): Lexicon | null {
  if (HANGUL.test(text)) return KOREAN;
  if (KANA.test(text)) return JAPANESE;
  const base = lang.toLowerCase().split("-")[0];
  if (HAN.test(text) && base !== "ko") return JAPANESE;
  if (base === "it") return ITALIAN;
  if (base === "en" || ((base === "ko" || base === "ja") && LATIN.test(text))) return ENGLISH;
  if (base === "ko") return KOREAN;
  return base === "ja" ? JAPANESE : null;
}

const SOFT_MONTHS: Partial<Record<RuleId, number>> = {
  "soft.soon": REVIEW_MONTHS.soon,
  "soft.early": REVIEW_MONTHS.soon,
  "soft.hedged": REVIEW_MONTHS.soon,
  condition: REVIEW_MONTHS.soon,
  "duration.elsewhere": REVIEW_MONTHS.soon,
  "soft.weeks": REVIEW_MONTHS.weeks,
  "soft.months": REVIEW_MONTHS.months,
  "soft.later": REVIEW_MONTHS.later,
};

const NOTHING: Omit<Reading, "kind" | "hardness" | "ruleId"> = {
  edtf: null,
  earliest: null,
  latest: null,
  dueTo: null,
  precision: null,
  rulesVersion: RULES_VERSION,
  reviewOn: null,
  cadence: null,
  event: null,
  problem: null,
  matched: null,
};

/** A promise without a deadline: looked at again half a year after it was said. */
export function noDeadline(saidOn: Day): Reading {
  const reviewOn = addMonths(saidOn, REVIEW_MONTHS.none);
  return { ...NOTHING, kind: "none", hardness: "none", ruleId: "none", reviewOn };
}

const PROBLEM_RULES: Record<Trouble, RuleId> = {
  past: "unknown.past",
  impossible: "unknown.impossible",
  ambiguous: "unknown.ambiguous",
  outside: "unknown.ambiguous",
  told: "none.told",
  denied: "none.denied",
};
const PROBLEM_CODES: Record<Trouble, string> = {
  past: "past",
  impossible: "impossible_date",
  ambiguous: "ambiguous",
  outside: "outside_calendar",
  told: "told",
  denied: "denied",
};

function unknown(saidOn: Day, problem: string, ruleId: RuleId = "unknown"): Reading {
  const reviewOn = addMonths(saidOn, REVIEW_MONTHS.none);
  return { ...NOTHING, kind: "unknown", hardness: "none", ruleId, problem, reviewOn };
}

function firstOf<Kind extends Token["kind"]>(tokens: readonly Token[], kind: Kind): SignOf<Kind> | null {
  return (tokens.find((token) => token.kind === kind) as SignOf<Kind> | undefined) ?? null;
}

function decide(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  said: Said,
  words: NormalText,
  order: Lexicon["order"],
): Reading {
  const loose = (ruleId: RuleId, kind: Reading["kind"], at: { start: number; end: number }): Reading => ({
    ...NOTHING,
    kind,
    hardness: "soft",
    ruleId,
    reviewOn: addMonths(said.day, SOFT_MONTHS[ruleId] ?? REVIEW_MONTHS.soon),
    matched: words.original(at.start, at.end),
  });

  const conditions = conditionsOf(tokens, mentions, order);
  const strict = conditions.find(({ weak }) => !weak);
  if (strict) return loose("condition", "conditional", strict);

  const cadences = tokens.filter((token): token is SignOf<"cadence"> => token.kind === "cadence");
  const steady = cadences.find((token) => !token.weak || (token.each && repeatsTime(token, tokens, order)));
  if (steady) return cadenceReading(steady, words);

  const hedge = firstOf(tokens, "hedge");
  const outcomes = readMentions(mentions, tokens, said);
  const early = outcomes.find(({ mention }) => mention.early);
  if (early && !outcomes.some(({ mention, bound }) => mention.latest && bound)) {
    return loose("soft.early", "vague", early.mention);
  }
  const best = bestOf(outcomes, conditions, tokens, words.text, order);
  const dated = best?.bound ?? null;
  if (best && dated) {
    if (hedge && dated.hardness !== "soft")
      return loose("soft.hedged", "vague", spanning(hedge, best.mention));
    if (best.mention.role === "unsure") return loose("soft.hedged", "vague", best.mention);
    const open = tokens.find((token) => isSomeDay(token, best));
    if (open) return loose("soft.later", "vague", spanning(open, best.mention));
    if (dated.hardness === "soft") return loose(dated.ruleId, "duration", best.mention);
    return { ...NOTHING, ...dated, matched: words.original(best.mention.start, best.mention.end) };
  }

  const [condition] = conditions;
  if (condition) return loose("condition", "conditional", condition);
  const soft = firstOf(tokens, "soft");
  if (soft) return loose(longestHorizon(tokens) ?? soft.rule, "vague", soft);
  const event = firstOf(tokens, "event");
  if (event) return eventReading(event, words);
  const [cadence] = cadences;
  if (cadence) return cadenceReading(cadence, words);
  if (hedge) return loose("soft.soon", "vague", hedge);
  const none = firstOf(tokens, "none");
  if (none) return { ...noDeadline(said.day), matched: words.original(none.start, none.end) };
  return troubled(outcomes, said, words);
}

/** "After 2026, at a suitable time": the time is as loose as without the year. */
function isSomeDay(token: Token, { bound, mention }: Read): boolean {
  if (token.kind !== "soft" || token.rule !== "soft.later" || bound?.hardness !== "hard_start") return false;
  return bound.ruleId === "start.after" || (token.start >= mention.end && token.start - mention.end <= 2);
}

/** 마다 behind a time, "every" before one. */
function repeatsTime(token: Token, tokens: readonly Token[], order: Lexicon["order"]): boolean {
  const at = tokens.indexOf(token);
  const beside = tokens[order === "behind" ? at - 1 : at + 1];
  const joined = order === "behind" ? token.joined : beside?.joined === true;
  return joined && (beside?.kind === "time" || beside?.kind === "length");
}

/** Where weeks and months are named together the longer horizon holds. */
function longestHorizon(tokens: readonly Token[]): RuleId | null {
  const rules = tokens.flatMap((token) => (token.kind === "soft" ? [token.rule] : []));
  if (rules.includes("soft.months")) return "soft.months";
  return rules.includes("soft.weeks") ? "soft.weeks" : null;
}

function spanning(a: { start: number; end: number }, b: { start: number; end: number }) {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function cadenceReading({ rule, cadence, start, end }: SignOf<"cadence">, words: NormalText): Reading {
  return {
    ...NOTHING,
    kind: "recurring",
    hardness: "cadence",
    ruleId: rule,
    cadence,
    matched: words.original(start, end),
  };
}

function eventReading({ rule, number, start, end }: SignOf<"event">, words: NormalText): Reading {
  const event = rule === "event.named" ? null : { number };
  return {
    ...NOTHING,
    kind: "event",
    hardness: "event",
    ruleId: rule,
    event,
    matched: words.original(start, end),
  };
}

/** The reason of the strongest time that could not be read. */
function troubled(reads: readonly Read[], said: Said, words: NormalText): Reading {
  let worst: Read | null = null;
  for (const read of reads) {
    if (read.trouble && (!worst || read.mention.strength > worst.mention.strength)) worst = read;
  }
  if (!worst?.trouble) return unknown(said.day, "no_rule");
  const matched = words.original(worst.mention.start, worst.mention.end);
  if (worst.trouble === "told" || worst.trouble === "denied")
    return { ...noDeadline(said.day), ruleId: PROBLEM_RULES[worst.trouble], matched };
  const code = PROBLEM_CODES[worst.trouble];
  const problem =
    worst.trouble === "impossible" || worst.trouble === "outside"
      ? `${code}:${words.original(worst.mention.time.start, worst.mention.time.end)}`
      : code;
  return { ...unknown(said.day, problem, PROBLEM_RULES[worst.trouble]), matched };
}
