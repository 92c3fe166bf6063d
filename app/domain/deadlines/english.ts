import { englishRole } from "./english-role.ts";
import { ENGLISH_SIGN_PATTERNS, ENGLISH_SIGNS } from "./english-signs.ts";
import { ENGLISH_TIMES, WEEKDAYS } from "./english-times.ts";
import { lexicon } from "./lexicon.ts";
import { LETTERED, SMALL_FIRST } from "./numerals.ts";
import { length, mark, time, type WordList } from "./words.ts";

const WORDS: readonly WordList[] = [
  // Parts.
  ["early to mid|early-to-mid|early to mid-|early-to-mid-", time({ part: "earlyMid" })],
  ["mid to late|mid-to-late|mid- to late", time({ part: "midLate" })],
  ["early in|early on in|early|early-|early part of", time({ part: "early" })],
  ["beginning of|the beginning of|start of|the start of|outset of", time({ part: "open" })],
  ["mid|mid-|middle of|the middle of|midway through|middle part of", time({ part: "mid" })],
  ["late in|late|late-|towards the end of|toward the end of|latter part of", time({ part: "late" })],
  ["end of|the end of|end-|close of|the close of|end", time({ part: "close" })],
  [
    "year-end|year end|end of year|end-of-year|yearend|year's end|end-year|eoy|the year-end",
    time({ yearly: true, part: "close" }),
  ],
  ["of the year", time({ coming: true })],
  ["mid-year|midyear|mid year", time({ yearly: true, part: "mid" })],
  ["month-end|month end|month's end", time({ monthly: true, part: "close" })],
  ["quarter-end|quarter end", time({ quarterRel: 0, part: "close" })],
  ["turn of the year|turn of the new year", time({ turn: true })],
  ["new year|the new year", time({ yearRel: 1, part: "early" })],
  ["the year after next", time({ yearRel: 2 })],
  ["the month after next", time({ monthRel: 2 })],
  ["the week after next", time({ weekRel: 2 })],
  ["the decade|this decade", time({ decade: "this" })],
  ["the following year", time({ yearRel: 1 })],
  ["the following month", time({ monthRel: 1 })],
  ["the following week", time({ weekRel: 1 })],
  // Days.
  [
    "later today|today|tonight|this morning|this afternoon|this evening|the same day|later this evening",
    time({ dayRel: 0 }),
  ],
  ["tomorrow", time({ dayRel: 1 })],
  ["the day after tomorrow|day after tomorrow", time({ dayRel: 2 })],
  ["yesterday|the day before yesterday|last night", time({ dayRel: -1, past: true })],
  ["this weekend|the weekend|weekend", time({ weekend: true })],
  ["next weekend", time({ weekend: true, weekRel: 1 })],
  [WEEKDAYS[0] ?? "", time({ weekday: 1 })],
  [WEEKDAYS[1] ?? "", time({ weekday: 2 })],
  [WEEKDAYS[2] ?? "", time({ weekday: 3 })],
  [WEEKDAYS[3] ?? "", time({ weekday: 4 })],
  [WEEKDAYS[4] ?? "", time({ weekday: 5 })],
  [WEEKDAYS[5] ?? "", time({ weekday: 6 })],
  [WEEKDAYS[6] ?? "", time({ weekday: 7 })],
  ["christmas day|christmas|xmas", time({ holiday: "christmas" })],
  ["thanksgiving day|thanksgiving", time({ holiday: "thanksgiving" })],
  ["easter sunday|easter", time({ holiday: "easter" })],
  ["lunar new year|seollal|the lunar new year", time({ holiday: "seollal" })],
  [
    "lunar new year holiday|seollal holiday|lunar new year holidays",
    time({ holiday: "seollal", holidayBreak: true }),
  ],
  ["chuseok", time({ holiday: "chuseok" })],
  ["chuseok holiday|chuseok holidays", time({ holiday: "chuseok", holidayBreak: true })],
  ["labor day|labour day", time({ holiday: "labourDay" })],
  ["new year's day|new years day|new year's", time({ holiday: "newYear" })],
  ["new year's eve", time({ month: 12, day: 31 })],
  ["half a year|half-year|half year|a half year", length(6, "month")],
  ["a year and a half", length(18, "month")],
  [
    "week of|the week of|week beginning|the week beginning|week starting|the week starting|week commencing",
    time({ wholeWeek: true }),
  ],
  ["earlier", time({ past: true }), /(?= (?:this|in|today|on) )/y],
  // Words that bind a time.
  ["at some point", mark("in"), /(?= (?:in|next|this|during|before) )/y],
  ["for", mark("for")],
  ["later in", mark("in")],
  [
    "by|until|till|up to|through|up until|between now and|on or before|not after|ending|due|due by|deadline of|deadline is",
    mark("by"),
  ],
  [
    "come",
    mark("by"),
    /(?= (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|next|monday|tuesday|wednesday|thursday|friday|20\d\d))/y,
  ],
  ["within|inside|in less than|in under|no more than|less than", mark("within")],
  [
    "in|during|throughout|in the course of|over the course of|sometime in|some time in|at some point in|at|on|across",
    mark("in"),
  ],
  ["over", mark("over")],
  ["before|prior to|ahead of|in advance of", mark("before")],
  [
    "from|starting|starting in|starting from|starting on|beginning|beginning in|beginning on|beginning from|as of|as from|effective|effective from|effective as of|commencing",
    mark("from"),
  ],
  ["after|following", mark("after")],
  ["not until|not before|no earlier than|no sooner than|not earlier than", mark("notBefore")],
  [
    "around|about|circa|approximately|roughly|or so|some time around|on or about|on or around|or thereabouts",
    mark("around"),
  ],
  [
    "at the latest|at latest|the latest|latest|no later than|not later than|by no later than|no later",
    mark("latest"),
  ],
  [
    "as early as|as soon as early|potentially as early as|perhaps as early as|possibly as early as|maybe as early as",
    mark("early"),
  ],
  ["at the earliest|at earliest", mark("earliest")],
  ["between|anywhere between", mark("between")],
  ["from now|from today|later|hence|from this week", mark("exact")],
  ["ago|earlier", mark("ago")],
  [
    "of this summit|after this summit|following this summit|of this meeting|after this meeting|of today's meeting|of the meeting|after the meeting|after the summit|following the meeting|of the summit|after today|of today|after this dialogue|of this dialogue|of the announcement|from the date of this meeting",
    mark("saying"),
  ],
  ["to|-|and|through to", { kind: "join", join: "to" }],
  ["or", { kind: "join", join: "or" }],
  [
    "midnight|noon|close of business|close of play|cob|business|the|'s|a|that|sometime|some time|course|calendar|later|already|both|now|our|its|year|month of|the month of|this|coming|just|only|very|s",
    { kind: "glue" },
  ],
  ["of|of the", { kind: "glue", of: true }],
  ...ENGLISH_SIGNS,
];

/** English: prepositions before the time they bind, small units before large ones. */
export const ENGLISH = lexicon(
  true,
  "before",
  WORDS,
  [...ENGLISH_SIGN_PATTERNS, ...SMALL_FIRST, ...LETTERED, ...ENGLISH_TIMES],
  englishRole,
);
