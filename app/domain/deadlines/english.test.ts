import { expect, test } from "vitest";
import { briefly } from "./briefly.ts";

test("a period is the calendar's, in the year that the day of saying makes it", () => {
  expect(
    briefly("en", "2025-10-20", [
      "this month",
      "next month",
      "March",
      "by March",
      "the first half",
      "by the end of Q1",
      "early next year",
      "late this year",
      "by mid-2026",
      "in the fall",
      "next spring",
      "by the winter",
      "by year-end",
      "before the end of 2025",
      "before October",
      "in the first three months of next year",
      "by the end of the decade",
      "turn of the year",
      "in 2026",
      "by 2028",
      "within the year",
      "for the 2026 fiscal year",
      "Q1 FY2026",
    ]),
  ).toEqual({
    "this month": "hard · 2025-10 · month.within",
    "next month": "hard · 2025-11 · month.within",
    March: "hard · 2026-03 · month.named",
    "by March": "hard · ../2026-03-31 · by",
    "the first half": "hard · 2026-40 · half.within",
    "by the end of Q1": "hard · ../2026-03-31 · by",
    "early next year": "hard · 2026-01/2026-03 · year.part",
    "late this year": "hard · 2025-10/2025-12 · year.part",
    "by mid-2026": "hard · ../2026-06-30 · by",
    "in the fall": "hard · 2025-23 · season.within",
    "next spring": "hard · 2026-21 · season.within",
    "by the winter": "hard · ../2026-03-19 · by",
    "by year-end": "hard · ../2025-12-31 · by",
    "before the end of 2025": "hard · ../2025-12-31 · before",
    "before October": "hard · ../2026-09-30 · before",
    "in the first three months of next year": "hard · 2026-01/2026-03 · span",
    "by the end of the decade": "hard · ../2030-12-31 · by",
    "turn of the year": "hard · 2025-12/2026-01 · year.turn",
    "in 2026": "hard · 2026 · year.within",
    "by 2028": "hard · ../2028-12-31 · by",
    "within the year": "hard · 2025 · year.within",
    "for the 2026 fiscal year": "hard · 2025-10-01/2026-09-30 · year.fiscal",
    "Q1 FY2026": "hard · 2025-10-01/2025-12-31 · year.fiscal",
  });
});

test("parts of months, weeks and weekdays are days", () => {
  expect(
    briefly("en", "2025-03-05", [
      "early April",
      "mid-May",
      "in late October",
      "early to mid April",
      "the second half of April",
      "at the end of March",
      "this week",
      "next week",
      "in the first week of April",
      "last week of April",
      "the week of April 14",
      "by Friday",
      "next Friday",
      "by noon tomorrow",
      "the first Monday of April",
      "this weekend",
    ]),
  ).toEqual({
    "early April": "hard · 2025-04-01/2025-04-10 · month.part",
    "mid-May": "hard · 2025-05-11/2025-05-20 · month.part",
    "in late October": "hard · 2025-10-21/2025-10-31 · month.part",
    "early to mid April": "hard · 2025-04-01/2025-04-20 · month.part",
    "the second half of April": "hard · 2025-04-16/2025-04-30 · month.half",
    "at the end of March": "hard · ../2025-03-31 · by",
    "this week": "hard · 2025-03-05/2025-03-09 · week.within",
    "next week": "hard · 2025-03-10/2025-03-16 · week.next",
    "in the first week of April": "hard · 2025-04-01/2025-04-06 · week.ordinal",
    "last week of April": "hard · 2025-04-21/2025-04-27 · week.ordinal",
    "the week of April 14": "hard · 2025-04-14/2025-04-20 · week.next",
    "by Friday": "hard · ../2025-03-07 · by",
    "next Friday": "hard · 2025-03-14 · day.weekday",
    "by noon tomorrow": "hard · ../2025-03-06 · by",
    "the first Monday of April": "hard · 2025-04-07 · day.weekday",
    "this weekend": "hard · 2025-03-08/2025-03-09 · week.next",
  });
});

test("dates are read however they are written", () => {
  expect(
    briefly("en", "2025-03-05", [
      "on March 5th",
      "by March 31, 2025",
      "31 March",
      "March 10-12",
      "no later than 31 March 2025",
      "by 31/03/2025",
      "2025-03-31",
      "the 15th",
      "1Q25",
      "2H 2025",
      "between March and June",
      "March or April",
      "from March to June",
      "late March or early April",
    ]),
  ).toEqual({
    "on March 5th": "hard · 2025-03-05 · day.date",
    "by March 31, 2025": "hard · ../2025-03-31 · by",
    "31 March": "hard · 2025-03-31 · day.date",
    "March 10-12": "hard · 2025-03-10/2025-03-12 · day.date",
    "no later than 31 March 2025": "hard · ../2025-03-31 · by.latest",
    "by 31/03/2025": "hard · ../2025-03-31 · by",
    "2025-03-31": "hard · 2025-03-31 · day.date",
    "the 15th": "hard · 2025-03-15 · day.date",
    "1Q25": "hard · 2025-33 · quarter.within",
    "2H 2025": "hard · 2025-41 · half.within",
    "between March and June": "hard · 2025-03/2025-06 · span",
    "March or April": "hard · 2025-03/2025-04 · span",
    "from March to June": "hard · 2025-03/2025-06 · span",
    "late March or early April": "hard · 2025-03-21/2025-04-10 · span",
  });
});

test("lengths are counted from the day said, in figures and in words", () => {
  expect(
    briefly("en", "2024-01-31", [
      "within 30 days",
      "within three months",
      "within a month",
      "within a fortnight",
      "within 48 hours",
      "in two weeks",
      "in six months’ time",
      "three months from now",
      "over the next 12 months",
      "in the next two to three weeks",
      "in the 6 months after this Summit",
      "for the next two years",
      "for six months",
    ]),
  ).toEqual({
    "within 30 days": "hard · 2024-01-31/2024-03-01 · duration.within",
    "within three months": "hard · 2024-01-31/2024-04-30 · duration.within",
    "within a month": "hard · 2024-01-31/2024-02-29 · duration.within",
    "within a fortnight": "hard · 2024-01-31/2024-02-14 · duration.within",
    "within 48 hours": "hard · 2024-01-31/2024-02-02 · duration.within",
    "in two weeks": "hard · 2024-02-14 · duration.exact",
    "in six months’ time": "hard · 2024-07 · duration.exact",
    "three months from now": "hard · 2024-04 · duration.exact",
    "over the next 12 months": "hard · 2024-01-31/2025-01-31 · duration.within",
    "in the next two to three weeks": "hard · 2024-01-31/2024-02-21 · duration.within",
    "in the 6 months after this Summit": "hard · 2024-01-31/2024-07-31 · duration.within",
    "for the next two years": "hard · 2024-01-31/2026-01-31 · duration.within",
    "for six months": "unknown · unknown · no_rule",
  });
});

test("beginnings, and times after which the end is open; not before a day is no deadline", () => {
  expect(
    briefly("en", "2025-03-05", [
      "starting next month",
      "from early next year",
      "from the start of next year",
      "effective January 1, 2026",
      "starting after 31 March 2025",
      "no earlier than 2027",
      "the rules will not apply until 2027",
    ]),
  ).toEqual({
    "starting next month": "hard_start · 2025-04/.. · start",
    "from early next year": "hard_start · 2026-01/2026-03 · start.part",
    "from the start of next year": "hard_start · 2026-01-01/.. · start",
    "effective January 1, 2026": "hard_start · 2026-01-01/.. · start",
    "starting after 31 March 2025": "hard_start · 2025-04-01/.. · start.after",
    "no earlier than 2027": "none · none.denied",
    "the rules will not apply until 2027": "none · none.denied",
  });
});

test("at the latest binds and as early as does not", () => {
  expect(
    briefly("en", "2025-03-05", [
      "we will, by the end of the third quarter at the latest, publish the plan",
      "as early as March",
      "as soon as next week",
      "by March at the earliest",
      "as early as March and no later than June",
    ]),
  ).toEqual({
    "we will, by the end of the third quarter at the latest, publish the plan":
      "hard · ../2025-09-30 · by.latest",
    "as early as March": "soft · soft.early",
    "as soon as next week": "soft · soft.early",
    "by March at the earliest": "soft · soft.early",
    "as early as March and no later than June": "hard · ../2025-06-30 · span.early_late",
  });
});

test("the time bound to a deadline's word is found inside a sentence", () => {
  expect(
    briefly("en", "2025-10-20", [
      "said on Tuesday that it would publish the plan by June",
      "The two sides agreed to hold the next round of talks in early November",
      "following consultation with industry, by March 2026",
      "publish an annual report by June",
      "it may publish the 2025 plan",
    ]),
  ).toEqual({
    "said on Tuesday that it would publish the plan by June": "hard · ../2026-06-30 · by",
    "The two sides agreed to hold the next round of talks in early November":
      "hard · 2025-11-01/2025-11-10 · month.part",
    "following consultation with industry, by March 2026": "hard · ../2026-03-31 · by",
    "publish an annual report by June": "hard · ../2026-06-30 · by",
    "it may publish the 2025 plan": "unknown · unknown · no_rule",
  });
});
