import { expect, test } from "vitest";
import { dateIn } from "./dates.ts";

test("a month is read in Korean, English and digits", () => {
  for (const typed of [
    "2023년 3월",
    "2023-03",
    "2023.3",
    "2023/03",
    "March 2023",
    "mar 2023",
    "3월 2023",
    "판교 2023년 3월",
  ]) {
    expect([typed, dateIn(typed)]).toEqual([typed, { month: "2023-03", day: null }]);
  }
});

test("a day is read in Korean, English and digits", () => {
  const typed = [
    ...["2023년 3월 8일", "2023년3월8일", "2023-03-08", "2023.3.8", "2023. 3. 8.", "3월 8일 2023"],
    ...["8 March 2023", "March 8, 2023", "8th Mar 2023", "２０２３-０３-０８"],
  ];
  for (const each of typed)
    expect([each, dateIn(each)]).toEqual([each, { month: "2023-03", day: "2023-03-08" }]);
});

test("what is no day of the calendar is none, and neither is a number", () => {
  for (const typed of [
    "2023",
    "3월",
    "2023-13",
    "2023-02-30",
    "15,000",
    "제3차",
    "12023-03",
    "",
    "policy 2023",
  ]) {
    expect([typed, dateIn(typed)]).toEqual([typed, null]);
  }
});
