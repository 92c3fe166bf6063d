import { type Meaning, type Pattern, time } from "./words.ts";

/** Dates written in numbers, quarters and halves in letters: the same in every language. */

const century = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Year, month and day, or month and day, in the order of East Asia. */
export const BIG_FIRST: readonly Pattern[] = [
  {
    first: "#'",
    shape:
      /'?(\d{4}|\d{2}(?=\. ?\d{1,2}\. ?\d{1,2}))(?:\. ?|[-/])(\d{1,2})(?:\. ?|[-/])(\d{1,2})(?!\d)\.?(?: ?\([월화수목금토일月火水木金土日](?:요일)?\))?/y,
    read: ([, year = "", month, day]) =>
      time({ year: century(year), month: Number(month), day: Number(day) }),
  },
  {
    first: "#'",
    shape: /(?:(\d{4})|'(\d{2}))(?:[.] ?|[-/])(\d{1,2})(?!\d|[./%]\d|%| ?분기|[qh]|반기)\.?(?:월|月)?/y,
    read: ([, long, short, month]) => time({ year: century(long ?? short ?? ""), month: Number(month) }),
  },
  {
    first: "#",
    shape:
      /(\d{1,2})[./] ?(\d{1,2})(?!\d|[/]\d|%|[.]\d)(?:\.?(?: ?\([월화수목금토일月火水木金土日](?:요일)?\))|\.(?= |까|부|에|$|\))|(?=까지|부터| ?까지|日|まで| ?전| ?~))/y,
    read: ([, month, day]) => time({ month: Number(month), day: Number(day) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})\/(\d{1,2})(?!\d|[/]\d|%)/y,
    read: ([, month, day]) => time({ month: Number(month), day: Number(day) }),
  },
];

/** Numbers parted by slashes or points, in the order of the West; which that is, day or month first, may be unclear. */
export const SMALL_FIRST: readonly Pattern[] = [
  {
    first: "#",
    shape: /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y,
    read: ([, year, month, day]) => time({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    first: "#",
    shape: /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/y,
    read: ([, first, second, year = ""]) =>
      time({ twoOrders: [Number(first), Number(second), century(year)] }),
  },
  {
    first: "#",
    shape: /(\d{4})-(\d{2})(?![\d-]| (?:fiscal|financial) year)/y,
    read: ([, year, month]) =>
      Number(month) <= 12 ? time({ year: Number(year), month: Number(month) }) : { kind: "skip" },
  },
  {
    first: "#",
    shape: /(\d{1,2})\/(\d{1,2})(?![\d/%])/y,
    read: ([, first, second]) => time({ twoOrders: [Number(first), Number(second), null] }),
  },
];

const yearOf = (text: string | undefined) => (text ? { year: century(text) } : {});

/** Q3, 3Q, 1Q25, Q1 2025, 2H, H1 2026, FY2025, FY25. */
export const LETTERED: readonly Pattern[] = [
  {
    first: "#",
    shape: /([1-9])(q|h)(?: ?'?(\d{4}|\d{2}))?(?![\da-z])/y,
    read: ([, number, letter, year]) => lettered(letter, number, year),
  },
  {
    first: "qh",
    shape: /(q|h)([1-9])(?:(?: of)? ?'?(\d{4}|\d{2})(?!\d)(?! ?(?:days?|weeks?|months?)))?(?![\da-z])/y,
    read: ([, letter, number, year]) => lettered(letter, number, year),
  },
  {
    first: "f",
    shape: /(?:fy|fiscal(?: year)?|financial year) ?'?(\d{4})[-/]\d{2}(?!\d)/y,
    read: ([, year = ""]) => time({ fiscal: "spelled", year: Number(year) }),
  },
  {
    first: "f",
    shape: /(?:fy|fiscal(?: year)?|financial year) ?'?(\d{4}|\d{2})(?![\d-/])/y,
    read: ([, year = ""]) => time({ fiscal: "named", year: century(year) }),
  },
];

function lettered(letter: string | undefined, number: string | undefined, year: string | undefined): Meaning {
  const value = Number(number);
  return time(letter === "q" ? { quarter: value, ...yearOf(year) } : { half: value, ...yearOf(year) });
}
