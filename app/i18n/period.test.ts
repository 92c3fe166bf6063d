import { expect, test } from "vitest";
import { formatPeriod } from "./period.ts";

const both = (edtf: string) => [formatPeriod(edtf, "en"), formatPeriod(edtf, "ko")];

test("halves, quarters and seasons of a year are named in words", () => {
  expect(both("2022-40")).toEqual(["first half of 2022", "2022년 상반기"]);
  expect(both("2022-41")).toEqual(["second half of 2022", "2022년 하반기"]);
  expect(both("2024-36")).toEqual(["fourth quarter of 2024", "2024년 4분기"]);
  expect(both("2023-22")).toEqual(["summer 2023", "2023년 여름"]);
});

test("years, months and days are told as precisely as they are known", () => {
  expect(both("2023")).toEqual(["2023", "2023년"]);
  expect(both("2025-04")).toEqual(["April 2025", "2025년 4월"]);
  expect(both("2023-04-14")).toEqual(["14 April 2023", "2023년 4월 14일"]);
});

test("intervals name both ends, or the one that is known", () => {
  expect(both("2023-03-09/2023-03-15")).toEqual(["9–15 March 2023", "2023년 3월 9일~15일"]);
  expect(both("../2023-10-31")).toEqual(["until 31 October 2023", "2023년 10월 31일까지"]);
  expect(both("2023-06/..")).toEqual(["from 1 June 2023", "2023년 6월 1일부터"]);
});

test("what is no EDTF is left as it is", () => {
  expect(both("some day")).toEqual(["some day", "some day"]);
});
