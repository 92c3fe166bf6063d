import { addDays } from "../days.ts";
import { QUARTER_END_DAYS, type RuleId } from "./rules.ts";
import { daysSpan, inYears, type Result, type Said, spanOf, thirdOf } from "./span.ts";
import type { TimeWords } from "./words.ts";

/** A quarter, quarters, or a part of one. */
export function quarters(words: TimeWords, said: Said): Result {
  if (words.quarterRel !== undefined) {
    const index = said.year * 4 + Math.floor((said.month - 1) / 3) + words.quarterRel;
    return quarter(words, Math.floor(index / 4), (index % 4) + 1);
  }
  return inYears(words, said, (year) => quarter(words, year, words.quarter ?? 1));
}

function quarter(words: TimeWords, year: number, number: number): Result {
  if (number < 1 || number > 4 || (words.quarterTo ?? 1) > 4) return "impossible";
  const code = (each: number) => `${year}-${32 + each}`;
  if (words.quarterTo !== undefined)
    return spanOf(`${code(number)}/${code(words.quarterTo)}`, "range", "span");
  const whole = spanOf(code(number), "quarter", "quarter.within");
  return partOf(whole, words, "quarter.part", number * 3 - 1);
}

/** A half-year or a part of one. */
export function halves(words: TimeWords, said: Said): Result {
  if (words.halfRel !== undefined) {
    const index = said.year * 2 + Math.floor((said.month - 1) / 6) + words.halfRel;
    return half(words, Math.floor(index / 2), (index % 2) + 1);
  }
  return inYears(words, said, (year) => half(words, year, words.half ?? 1));
}

function half(words: TimeWords, year: number, number: number): Result {
  if (number < 1 || number > 2) return "impossible";
  const whole = spanOf(`${year}-${39 + number}`, "half", "half.within");
  return partOf(whole, words, "half.part", null);
}

/** The first or last ten days of a quarter or half; the middle of a quarter is its middle month. */
export function partOf(whole: Result, { part }: TimeWords, rule: RuleId, middle: number | null): Result {
  if (!part || typeof whole === "string" || !whole.earliest || !whole.latest) return whole;
  if (part === "close") return { ...whole, closes: true };
  const third = thirdOf(part);
  const length = QUARTER_END_DAYS - 1;
  if (third === "early") {
    const opens = part === "open" ? { byDay: whole.earliest } : {};
    return daysSpan(whole.earliest, addDays(whole.earliest, length), rule, { isPart: true, ...opens });
  }
  if (third === "late") return daysSpan(addDays(whole.latest, -length), whole.latest, rule, { isPart: true });
  if (middle === null) return "ambiguous";
  return spanOf(`${whole.earliest.slice(0, 5)}${String(middle).padStart(2, "0")}`, "month", rule, {
    isPart: true,
  });
}
