import { everyMany, timesPer } from "./repeated.ts";
import { cadence, type Meaning, type Pattern, soft, type WordList } from "./words.ts";

const condition: Meaning = { kind: "condition" };
const weak: Meaning = { kind: "condition", weak: true };
const regular: Meaning = { kind: "cadence", rule: "cadence.regular", cadence: null };
const scene: Meaning = { kind: "scene" };

/** English words that are no time: loose ones, repetitions, conditions. */
export const ENGLISH_SIGNS: readonly WordList[] = [
  [
    "soon|shortly|imminently|imminent|promptly|swiftly|speedily|quickly|rapidly|urgently|immediately|without delay|without further delay|right away|straight away|forthwith|with immediate effect|expeditiously|before long|very soon|in short order|as soon as possible|asap|as soon as practicable|as soon as feasible|as soon as we can|as soon as they can|as soon as it can|as soon as reasonably practicable|as early as possible|as quickly as possible|as fast as possible|as rapidly as possible|as swiftly as possible|at the earliest opportunity|at the earliest possible|at the earliest|at an early date|at the earliest possible date|earliest possible|in the near future|in the near term|in the immediate future|near term|near-term|in due course|in good time|in a timely manner|timely|in a matter of days|within days|in the coming days|in coming days|in the next few days|over the coming days|in the days ahead|in days|a few days|few days|any day now|sooner rather than later|urgent|any moment|momentarily|short term|short-term|in the short term",
    soft("soft.soon"),
  ],
  [
    "coming weeks|the coming weeks|next few weeks|following weeks|weeks to come|weeks ahead|the weeks ahead|in weeks|within weeks|matter of weeks|few weeks|a few weeks|several weeks|couple of weeks|a couple of weeks|upcoming weeks|weeks|coming month|the coming month|coming week|the coming week",
    soft("soft.weeks"),
  ],
  [
    "coming months|the coming months|next few months|following months|months to come|months ahead|the months ahead|in months|within months|matter of months|few months|a few months|several months|next several months|couple of months|a couple of months|weeks and months to come|weeks and months ahead|weeks or months|upcoming months|months|weeks and months",
    soft("soft.months"),
  ],
  [
    "eventually|ultimately|down the road|down the line|down the track|in the long run|in the long term|long term|long-term|longer term|over the long term|in the medium term|medium term|medium-term|over time|in time|at some point|at a later date|at a future date|at a later time|later on|at a later stage|in future|in the future|going forward|moving forward|for the time being|some day|someday|one day|at the appropriate time|at an appropriate time|in the fullness of time|when the time is right|when appropriate|where appropriate|as appropriate|in the foreseeable future|foreseeable future|in years to come|in the coming years|coming years|next few years|the years ahead|few years|several years|couple of years|within years|years to come|years ahead|in the coming year|over the coming year|coming year|the coming year|the next year|over the next year|in the next year|years|sooner or later|further down the line|as time goes on|from time to time|until further notice|the future",
    soft("soft.later"),
  ],
  [
    "if possible|if at all possible|where possible|wherever possible|if feasible|where feasible|ideally|hopefully|hope to|hopes to|hoping|preferably|if practicable|where practicable|possibly|perhaps|maybe|potentially|may be|all being well|with luck|tentatively|expected to be possible|as far as possible|would like to",
    { kind: "hedge" },
  ],
  [
    "in stages|in phases|step by step|step-by-step|gradually|progressively|incrementally|phased|in a phased manner|continuously|continually|on an ongoing basis|ongoing|in turn|stage by stage|sequentially|one by one|little by little|tbd|tbc|to be determined|to be announced|to be confirmed|no timeline|no date has been set",
    { kind: "none", rule: "none" },
  ],
  // Repetitions.
  ["daily|every day|each day|on a daily basis", cadence("day", 1, true)],
  ["weekly|every week|each week|on a weekly basis|per week", cadence("week", 1, true)],
  [
    "monthly|every month|each month|on a monthly basis|per month|month by month|month after month",
    cadence("month", 1, true),
  ],
  ["quarterly|every quarter|each quarter|on a quarterly basis|per quarter", cadence("quarter", 1, true)],
  [
    "semi-annually|semiannually|semi-annual|semiannual|half-yearly|biannually|biannual|bi-annual|bi-annually|every half-year|every half year|each half|every half|each half-year",
    cadence("half", 1, true),
  ],
  [
    "annually|every year|each year|yearly|on an annual basis|per year|per annum|year after year|year by year|every spring|every summer|every autumn|every fall|every winter",
    cadence("year", 1, true),
  ],
  [
    "annual",
    {
      kind: "cadence",
      rule: "cadence.every",
      cadence: { unit: "year", every: 1, aligned: true },
      weak: true,
    },
  ],
  [
    "fortnightly|every fortnight|every other week|bi-weekly|biweekly|each fortnight|every second week",
    cadence("week", 2, false),
  ],
  ["every other month|bi-monthly|bimonthly|every second month", cadence("month", 2, false)],
  ["biennially|biennial|every other year|every second year", cadence("year", 2, false)],
  ["every other day", cadence("day", 2, false)],
  [
    "regularly|on a regular basis|at regular intervals|periodically|periodic|periodical|on a rolling basis|regular intervals|regular",
    regular,
  ],
  ["every|each", { kind: "cadence", rule: "cadence.regular", cadence: null, weak: true, each: true }],
  // Conditions.
  [
    "as if|even if|even when|if not sooner|if not earlier|only if we do not|what if|when it comes to|once again|once more|at once|all at once|once and for all|agreed upon|based upon|as soon as early|upon request|if any",
    { kind: "skip" },
  ],
  [
    "if|once|when|whenever|unless|provided|provided that|providing|subject to|pending|depending on|contingent on|contingent upon|conditional on|conditional upon|assuming|as soon as|as long as|on condition|on the condition|in the event|in case|until such time|as needed|as necessary|where necessary|if necessary|when ready|if approved|immediately after|shortly after|soon after|right after|directly after|in time for|on the basis that|if and when|as and when|so long as",
    condition,
  ],
  [
    "upon|on completion|recess|summer recess|the summer recess|easter recess|the recess|parliamentary session|legislative session|congressional session|summer break|the summer break|summer holidays|holiday season|the holiday season|the holidays|winter break|spring session|autumn session|the session|the break|christmas recess|after consultation|following consultation|legislature|the election|elections|the elections|general election|presidential election|the presidential election|midterms|the midterms|congress adjourns|next parliament|this parliament|the parliament",
    weak,
  ],
  // The saying itself.
  [
    "said|told|announced|met|held|speaking|speaking at|remarked|added|stated|hosted|convened|since|took place",
    scene,
  ],
  [
    "second|seconds|may|second-hand|late fee|fall in|fall short|march on|in order|in order to|in line with|in particular|in addition|in fact|in terms of|in favour of|in favor of|for example|for instance|on behalf of|by law|by way of|by means of|at least|from scratch|first-half results",
    { kind: "skip" },
  ],
];

const MEETING =
  "(?:dialogue|dialog|meeting|plenary|summit|session|council|conference|forum|roundtable|round table|assembly|round|talks|gathering|ministerial|convening|workshop|hearing|forums|meetings|summits)";
const NOT_TIME =
  "(?!a |an |the |our |week|month|quarter|year|half|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may |june|july|august|september|october|november|december|fiscal|few|several|couple|\\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|decade|generation)";
const WORD_NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  once: 1,
  twice: 2,
  thrice: 3,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const value = (text: string | undefined) => WORD_NUMBERS[text ?? ""] ?? Number.parseInt(text ?? "", 10);
const COUNT = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

/** English repetitions and meetings that hold a number. */
export const ENGLISH_SIGN_PATTERNS: readonly Pattern[] = [
  {
    first: "pmdbrsce",
    // The day it was is no bound of a span.
    shape:
      /(?:postponed|moved|delayed|pushed back|brought forward|deferred|shifted|rescheduled|changed|switched|extended) from (?:[a-z0-9,]{1,12} ){1,3}?to(?![a-z])/y,
    read: () => ({ kind: "glue" }),
  },
  {
    first: "of#a",
    shape:
      /(?:of|from|after|following) (?:the )?(?:(?:date|day) of )?(?:this|today's|the present) (?:order|executive order|memorandum|proclamation|directive|notice|announcement|statement|letter|meeting|summit|dialogue|decision|report|declaration|communique|decree|ruling|judgment|resolution)(?![a-z])|(?:of|from) (?:the date hereof|this date|this day)(?![a-z])/y,
    read: () => ({ kind: "mark", mark: "saying" }),
  },
  {
    first: "afuo",
    // Consultation is work on the way; a vote is not the promisor's to give.
    shape:
      /(?:after|following|upon|on) (?:[a-z'-]{1,15} ){0,5}?(?:pass(?:es|ed|age)|approv(?:al|es|ed)|ratif(?:ication|ies|ied)|enact(?:ment|ed|s)|legislation|agreement)(?![a-z])/y,
    read: () => ({ kind: "condition" }),
  },
  {
    first: "s",
    // "Should the bill pass", not "it should be ready".
    shape:
      /(?<=^|[,;.:] |\band |\bbut )should(?= (?:the|a|an|it|they|this|that|these|we|any|parliament|congress|lawmakers|talks)\b)/y,
    read: () => ({ kind: "condition" }),
  },
  {
    first: "s",
    shape: /(?:sometime|some time|any time|at some point|some while)(?= after| following)/y,
    read: () => soft("soft.later"),
  },
  {
    first: "as",
    shape:
      /(?:at )?(?:an?|the|some|any) (?:more )?(?:appropriate|suitable|convenient|opportune|proper|fitting|right|mutually [a-z]{1,12}) (?:time|moment|date|point|juncture|stage)(?![a-z])/y,
    read: () => soft("soft.later"),
  },
  {
    first: "wcnid",
    // "Will not be ready until 2027" says when it is not, and sets no day.
    shape:
      /(?:won't|will not|would not|wouldn't|cannot|can't|isn't|doesn't|don't|not|never) (?:(?!but |and |later |only )[a-z]{1,15} ){0,6}?(?:until|before)(?![a-z])/y,
    read: () => ({ kind: "mark", mark: "notBefore" }),
  },
  {
    first: "t",
    shape:
      /this (?:(?:week|month|quarter|year) or (?:the )?next(?! (?:week|month|quarter|year))|or next (?:week|month|quarter|year))(?![a-z])/y,
    read: () => ({ kind: "skip" }),
  },
  {
    first: "#otfsen",
    shape: /(\d{1,2}|two|three|four|six)-(monthly|weekly|yearly)(?![a-z])/y,
    read: ([, number, unit = ""]) => everyMany(value(number), unit.replace("ly", "")),
  },
  {
    first: "a",
    shape:
      /as soon as (?=next |this |early |late |mid|the (?:first|second|third|fourth|end|start|beginning|spring|summer|autumn|fall|winter)|january|february|march|april|may |june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|h[12]|tomorrow|today|\d{4}|spring|summer|autumn|winter)/y,
    read: () => ({ kind: "mark", mark: "early" }),
  },
  {
    first: "e",
    shape: new RegExp(
      `(?:every|each) ${COUNT}(?: ?(?:-|to|or) ?${COUNT})? (day|week|month|quarter|year)s?(?![a-z])`,
      "y",
    ),
    read: ([, number, , unit = ""]) => everyMany(value(number), unit),
  },
  {
    first: "e",
    shape: /every (?:second |other )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])/y,
    read: ([all]) => cadence("week", /other|second/.test(all) ? 2 : 1, false),
  },
  {
    first: "e",
    shape:
      /(?:every|each) (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|new year|first|second|third|fourth|last|q[1-4]|h[12])(?![a-z])/y,
    read: () => cadence("year", 1, true),
  },
  {
    first: "e",
    shape: /each (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)(?![a-z])/y,
    read: () => cadence("week", 1, false),
  },
  {
    first: "ot",
    shape:
      /(once|twice|thrice) (?:a|an|every|per|each|in a) ?(day|week|fortnight|month|quarter|half|year)(?![a-z])/y,
    read: ([, number, unit = ""]) => timesPer(value(number), unit),
  },
  {
    first: "o",
    shape: new RegExp(`once (?:every|in) ${COUNT} (day|week|month|quarter|year)s?(?![a-z])`, "y"),
    read: ([, number, unit = ""]) => everyMany(value(number), unit),
  },
  {
    first: "#otfsen",
    shape: new RegExp(
      `${COUNT}(?: ?(?:-|to|or) ?${COUNT})? (?:times|meetings|sessions|rounds|reports|updates|forums) (?:a|per|each|every) (day|week|month|quarter|year)(?![a-z])`,
      "y",
    ),
    read: ([, number, , unit = ""]) => timesPer(value(number), unit),
  },
  {
    first: "nfuat",
    shape: new RegExp(
      `(?:next|following|upcoming|forthcoming|another) ${NOT_TIME}(?:(?!of |the |in |on |by |and |to )[a-z0-9'&.-]{1,20} ){0,4}?${MEETING}(?![a-z])`,
      "y",
    ),
    read: () => ({ kind: "event", rule: "event.next", number: null }),
  },
  {
    first: "#fstecn",
    shape: new RegExp(
      `(\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ${NOT_TIME}(?:(?!of |the |in |on |by |and |to )[a-z0-9'&.-]{1,20} ){0,4}?${MEETING}(?![a-z])`,
      "y",
    ),
    read: ([, number]) => ({ kind: "event", rule: "event.numbered", number: value(number) }),
  },
  {
    first: "a",
    shape: new RegExp(
      `at (?:the|a|an) (?:(?!of |the |in |on |by |and |to )[a-z0-9'&.-]{1,20} ){0,4}?${MEETING}(?![a-z])`,
      "y",
    ),
    read: ([all]) => {
      const numbered = /(?:next|following|upcoming|forthcoming) /.test(all);
      const ordinal =
        /(\d{1,3})(?:st|nd|rd|th) |(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) /.exec(
          all,
        );
      if (ordinal) return { kind: "event", rule: "event.numbered", number: value(ordinal[1] ?? ordinal[2]) };
      return { kind: "event", rule: numbered ? "event.next" : "event.named", number: null };
    },
  },
];
