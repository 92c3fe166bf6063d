import { type LengthUnit, length, type Pattern, type TimeWords, time } from "./words.ts";

const MONTHS = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept|sep",
  "october|oct",
  "november|nov",
  "december|dec",
];
const MONTH = `(${MONTHS.join("|")})`;
const monthOf = (name: string) => MONTHS.findIndex((names) => names.split("|").includes(name)) + 1;

/** From Monday. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WEEKDAY = `(${WEEKDAYS.join("|")})`;

const ORDINALS: Record<string, number> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  latter: 2,
  other: 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  final: -1,
  last: -1,
};
const ORDINAL = "(first|1st|second|2nd|latter|third|3rd|fourth|4th|fifth|5th|final|last)";

const NUMBERS: Record<string, number> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);
Object.assign(NUMBERS, {
  a: 1,
  an: 1,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  "a hundred": 100,
  "one hundred": 100,
  "twenty-four": 24,
  "forty-five": 45,
  "a dozen": 12,
});
const NUMBER = `(\\d{1,4}|${Object.keys(NUMBERS)
  .filter((word) => word !== "zero")
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const numberOf = (text: string) => NUMBERS[text] ?? Number(text);

const UNIT = "(hour|day|week|fortnight|month|quarter|year)";
function lengthOf(least: string, most: string | undefined, unit: string) {
  const factor = unit === "fortnight" ? 2 : 1;
  const known = (unit === "fortnight" ? "week" : unit) as LengthUnit;
  const from = numberOf(least) * factor;
  return length(from, known, most ? numberOf(most) * factor : from);
}

const relation: Record<string, TimeWords> = {
  this: { coming: true },
  the: { coming: true },
  coming: { coming: true },
  "this coming": { coming: true },
  next: { next: true },
  last: { past: true },
  past: { past: true },
};
const REL: Record<string, number> = {
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  last: -1,
  previous: -1,
  past: -1,
  following: 1,
};

const FIRSTS = "abcdefghijklmnopqrstuvwxyz#";
const sticky = (shape: string) => new RegExp(shape, "y");

/** English times and lengths that hold a number or a name. */
export const ENGLISH_TIMES: readonly Pattern[] = [
  {
    first: "jfmasond",
    shape: sticky(
      `${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|to|and|or) ?(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:%]| ?percent)`,
    ),
    read: ([, name = "", day, dayTo]) =>
      time({ month: monthOf(name), day: Number(day), ...(dayTo ? { dayTo: Number(dayTo) } : {}) }),
  },
  {
    first: "#",
    shape: sticky(
      `(\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|to|and|or) ?(\\d{1,2})(?:st|nd|rd|th)?)?(?: day)? (?:of )?${MONTH}(?![a-z])`,
    ),
    read: ([, day, dayTo, name = ""]) =>
      time({ month: monthOf(name), day: Number(day), ...(dayTo ? { dayTo: Number(dayTo) } : {}) }),
  },
  {
    first: "jfmasond",
    shape: sticky(`${MONTH}\\.?(?: ?(?:-|–|/|or|and|to) ?)${MONTH}(?![a-z])(?! \\d{1,2}(?!\\d))`),
    read: ([, from = "", to = ""]) => time({ month: monthOf(from), monthTo: monthOf(to) }),
  },
  {
    first: "jfasond",
    shape: sticky(`${MONTH}(?:\\.(?= ?\\d))?(?![a-z])`),
    read: ([, name = ""]) => time({ month: monthOf(name) }),
  },
  {
    first: "m",
    // May and March are verbs as well: only where a preposition, a part or a year stands beside them.
    shape:
      /(?<=^|(?:in|by|of|until|till|before|from|since|early|late|mid|mid-|end-|next|this|last|end|through|during|after|for|to|and|or|around|about|as|starting|beginning|coming|following|between|throughout|within|than|effective|~|on|') ?|[-/\d]|\d(?:st|nd|rd|th) )(may|march)(?![a-z])|(may|march|mar)\.?(?= (?:19|20|21)\d\d|$)/y,
    read: ([, one, two]) => time({ month: (one ?? two) === "may" ? 5 : 3 }),
  },
  {
    first: "t",
    shape: /the (\d{1,2})(?:st|nd|rd|th)(?=$|[.,;)]| of (?:this|next|the) month| (?:at|and|in|to)\b)/y,
    read: ([, day]) => time({ day: Number(day) }),
  },
  {
    first: "lp",
    shape: /(?:last|past) (week|month|quarter|year)(?! (?:of|in))(?![a-z])/y,
    read: ([, unit = ""]) => relative(unit, -1),
  },
  {
    first: "fl",
    // Months of a year, not from the day said.
    shape:
      /(first|last|final) (two|three|four|six|nine|\d) months of(?= (?:the year|this year|next year|(?:19|20|21)\d\d))/y,
    read: ([, which, count = ""]) =>
      time({ monthsOfYear: which === "first" ? [1, numberOf(count)] : [13 - numberOf(count), 12] }),
  },
  {
    first: FIRSTS,
    shape: sticky(`${ORDINAL} (quarter|half|week|${WEEKDAYS.join("|")})(?![a-z])`),
    read: ([, ordinal = "", unit = ""]) => ordinalTime(ORDINALS[ordinal] ?? 1, unit, ordinal),
  },
  {
    first: "tnlcuf",
    shape: sticky(`(this coming|this|next|last|coming|past) ${WEEKDAY}(?![a-z])`),
    read: ([, word = "", name = ""]) => time({ weekday: WEEKDAYS.indexOf(name) + 1, ...relation[word] }),
  },
  {
    first: "tnlcp",
    shape: sticky(
      `(this coming|this|next|last|the coming|coming|past) (spring|summer|autumn|fall|winter)(?![a-z])`,
    ),
    read: ([, word = "", name = ""]) => seasonTime(name, relation[word.replace("the ", "")] ?? {}, word),
  },
  {
    first: "tnlcp",
    shape: sticky(`(this coming|this|next|last|past) ${MONTH}(?![a-z])`),
    read: ([, word = "", name = ""]) => time({ month: monthOf(name), ...relation[word] }),
  },
  {
    first: "swaf",
    shape:
      /(spring|summer|autumn|winter)(?! (?:school|camp|job|games|olympics|paralympics|intern|program|universiade))(?![a-z-])/y,
    read: ([, name = ""]) => seasonTime(name, {}, ""),
  },
  {
    first: "f",
    shape:
      /(?<=(?:the|in|by|late|early|mid|this|next|until|before|mid-) )fall(?![a-z-]| (?:in|of|to|on|short|behind|under|within)\b(?! 20))/y,
    read: () => seasonTime("fall", {}, ""),
  },
  {
    first: "tnlcfp",
    shape: /(this|current|next|last|previous|following|past) (fiscal|financial) year(?![a-z])/y,
    read: ([, word = ""]) =>
      time({ fiscal: "named", fiscalRel: REL[word] ?? 0, ...(REL[word] === -1 ? { past: true } : {}) }),
  },
  {
    first: "tnlcfp",
    shape:
      /(this|current|the current|next|last|previous|following|past)( calendar)? (week|month|quarter|half|year)(?![a-z])/y,
    read: ([, word = "", , unit = ""]) => relative(unit, REL[word.replace("the ", "")] ?? 0),
  },
  {
    first: "t",
    shape: /the (?:current )?(?:fiscal|financial) year(?![a-z])/y,
    read: () => time({ fiscal: "named", fiscalRel: 0 }),
  },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d)[-/]\d{2} (?:fiscal|financial) year(?![a-z])/y,
    read: ([, year]) => time({ fiscal: "spelled", year: Number(year) }),
  },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d) (?:fiscal|financial) year(?![a-z])/y,
    read: ([, year]) => time({ fiscal: "named", year: Number(year) }),
  },
  {
    first: "#",
    shape: /\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?)(?![a-z])/y,
    read: () => ({ kind: "glue" }),
  },
  {
    first: "t",
    // "The next month" is a month from now, "next month" the calendar's.
    shape: /the next (week|month|quarter)(?![a-z'])/y,
    read: ([, unit = ""]) => lengthOf("1", undefined, unit),
  },
  {
    first: "t",
    shape:
      /(?:the|this) (week|month|quarter|half|year) (?:is (?:out|over|up|through)|ends|closes|finishes|runs out)(?![a-z])/y,
    read: ([, unit = ""]) => {
      const found = relative(unit, 0);
      return found.kind === "time" ? time({ ...found.time, part: "close" }) : null;
    },
  },
  {
    first: "t",
    shape:
      /the( calendar)? (week|month|quarter|half|year)(?![a-z])(?! (?:of|to|from|after|before|that|which|ahead|and a|beginning|starting|commencing))/y,
    read: ([, , unit = ""]) => {
      const found = relative(unit, 0);
      return found.kind === "time" ? time({ ...found.time, faint: true }) : null;
    },
  },
  {
    first: FIRSTS,
    shape: sticky(
      `(?:next |coming |following |first |additional )?${NUMBER}(?: ?(?:-|to|or) ?${NUMBER})?(?: (?:more|further|calendar|consecutive|full))?[ -]${UNIT}(?:s'?|'s)?(?: time)?(?![a-z])(?!-(?:long|old))`,
    ),
    read: (match) => {
      const [all, least = "", most, unit = ""] = match;
      if (/^[\da-z]+-[a-z]+$/.test(all) && !all.includes("s")) return { kind: "skip" };
      if (all.startsWith("first ")) return { kind: "time", time: { termStart: true, day: numberOf(least) } };
      return lengthOf(least, most, unit);
    },
  },
  {
    first: "ds",
    shape: /(?:the )?(\d{4})s(?![a-z])/y,
    read: ([, year]) => time({ decade: Number(year) }),
  },
  {
    first: "#",
    shape: /(\d{4})s(?![a-z])/y,
    read: ([, year]) => time({ decade: Number(year) }),
  },
  {
    first: "#",
    shape: /((?:19|20|21)\d\d) ?(?:-|to|and|through) ?((?:19|20|21)\d\d)(?![\d%])/y,
    read: ([, year, yearTo]) => time({ year: Number(year), yearTo: Number(yearTo) }),
  },
  {
    first: "#",
    shape:
      /((?:19|20|21)\d\d)(?![\da-z%]|[.,/]\d|-\d| ?(?:jobs|people|units|km|mw|tonnes|won|euros|dollars|companies|gpus|ai\b))/y,
    read: ([, year]) => time({ year: Number(year), faint: true }),
  },
];

function relative(unit: string, rel: number) {
  const words: TimeWords =
    unit === "week"
      ? { weekRel: rel }
      : unit === "month"
        ? { monthRel: rel }
        : unit === "quarter"
          ? { quarterRel: rel }
          : unit === "half"
            ? { halfRel: rel }
            : { yearRel: rel };
  return time(rel < 0 ? { ...words, past: true } : words);
}

function ordinalTime(ordinal: number, unit: string, word: string) {
  if (unit === "quarter") {
    // "The last quarter" is the one before, unless of a year.
    if (ordinal < 0) return time({ quarter: 4, ...(word === "last" ? { faint: true } : {}) });
    return time({ quarter: ordinal });
  }
  if (unit === "half") return ordinal < 0 ? null : time({ half: ordinal });
  if (unit === "week")
    return word === "last" || word === "final"
      ? time({ weekOf: -1, faint: true })
      : time({ weekOf: ordinal });
  const weekday = WEEKDAYS.indexOf(unit) + 1;
  return word === "last" ? null : time({ weekOf: ordinal, weekday, faint: true });
}

const SEASONS = ["spring", "summer", "autumn", "winter"];
function seasonTime(name: string, words: TimeWords, word: string) {
  const season = name === "fall" ? 3 : SEASONS.indexOf(name) + 1;
  return time({ season, ...words, ...(word === "this" ? { coming: true } : {}) });
}
