import type { RuleId } from "../../domain/deadlines/rules.ts";

/** How the words of each rule are read, one sentence each; the numbers stand in domain/deadlines/rules.ts. */
export const rules: Record<RuleId, string> = {
  "day.date": "A day that is named is that day; without a year or month, the next one of that name.",
  "day.relative": "Today, tomorrow and the day after are counted from the day it was said.",
  "day.weekday":
    "A weekday is the next one to come; “next Friday” and 다음 주 금요일 are in the following week.",
  "day.holiday": "A holiday or an election is its day in the official calendar, and the next one to come.",
  "week.within": "This week runs from the day it was said to Sunday.",
  "week.next": "Next week runs from Monday to Sunday; a weekend is its Saturday and Sunday.",
  "week.ordinal":
    "A numbered week belongs to the month that has its Thursday; only its days inside the month count.",
  "week.part":
    "Early in a week is Monday and Tuesday, the middle Wednesday and Thursday, late Friday to Sunday.",
  "month.within": "This month or next month is the whole calendar month, counted from the day it was said.",
  "month.named": "A month without a year is the next one that is not over yet.",
  "month.part": "Early in a month is days 1 to 10, the middle 11 to 20, late from 21 to the month’s end.",
  "month.half": "The first half of a month is days 1 to 15, the second from 16 to the month’s end.",
  "quarter.within": "A quarter is its three calendar months, in the first year in which it is not over yet.",
  "quarter.part": "The start of a quarter is its first ten days and the end its last ten.",
  "half.within": "A half-year is January to June or July to December, whichever named one is not over yet.",
  "half.part": "The start of a half-year is its first ten days and the end its last ten.",
  "season.within":
    "A season runs between the fixed dates 20 March, 21 June, 23 September and 21 December, and ends the day before the next.",
  "year.within": "A year is the calendar year, to 31 December.",
  "year.end": "The end of a year is December; “by” it means by 31 December.",
  "year.part":
    "Early in a year is January to March, the middle April to September, late October to December.",
  "year.turn": "The turn of the year is December and the January after it.",
  "year.fiscal":
    "A fiscal year is the speaker’s country’s: in English the US federal one from October, in Japanese from April.",
  span: "Two times named as bounds or as alternatives run from the first day of one to the last day of the other.",
  "span.early_late": "“As early as A, by B at the latest” is due by the last day of B; A binds to nothing.",
  by: "“By” and 까지 include the last day of the period that is named.",
  "by.latest": "“At the latest” and 늦어도 mean by the last day of the period that is named.",
  before: "“Before” means by the day before the period or day that is named.",
  "term.within": "Within the term means by the last day of the president’s term on the day it was said.",
  "duration.within":
    "“Within N days, weeks or months” runs from the day it was said and includes the same day that much later.",
  "duration.exact":
    "“In two weeks” is the day two weeks later; counted in months or years it is that month or that year.",
  start: "“From” and 부터 mean that it must have begun by the last day of the period that is named.",
  "start.part": "A beginning named as part of a period must fall within that part.",
  "start.after": "“After” a day leaves the end open, so it is never overdue.",
  "soft.soon": "“Soon” and 조속히 name no day; silence is pointed out after three months.",
  "soft.weeks": "“In the coming weeks” names no day; silence is pointed out after two months.",
  "soft.months": "“In the coming months” names no day; silence is pointed out after six months.",
  "soft.later": "“Eventually” and 추후 name no day; silence is pointed out after six months.",
  "soft.early": "“As early as” names the earliest time and not the latest, so it is never overdue.",
  "soft.hedged": "A date with “if possible” or 가급적 binds nobody to the date.",
  condition: "What depends on a condition has no date, even where the condition names one.",
  "duration.elsewhere": "A period counted from an event that has no date yet has none either.",
  "event.next":
    "“At the next meeting” is due at the next dialogue of the series, once it is on the calendar.",
  "event.numbered": "A numbered meeting is that dialogue of the series, once it is on the calendar.",
  "event.named": "A meeting outside the series is named, not dated.",
  "cadence.every": "“Every” and 마다 expect one occurrence in each period.",
  "cadence.times": "“Twice a year” expects one occurrence in each equal part of the period.",
  "cadence.regular": "“Regularly” repeats at intervals that were not said.",
  none: "No deadline was given.",
  "none.told": "A date that belongs to the past, to a name or to a statistic is no deadline.",
  "none.denied": "A date that is denied or called out of reach, and “not before” a day, set no deadline.",
  unknown: "No rule knows the words, so no date is guessed.",
  "unknown.past": "The time that is named was over on the day it was said.",
  "unknown.impossible": "The day that is named does not exist.",
  "unknown.ambiguous": "The words can be read in more than one way, or lie beyond the calendars known.",
};
