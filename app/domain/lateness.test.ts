import { expect, test } from "vitest";
import { binOf, medianOf } from "./lateness.ts";

test("a week late is in the first bin, eight days in the second, a leap year in the last", () => {
  expect([1, 7, 8, 30, 31, 90, 91, 180, 181, 365, 366, 5_000].map(binOf)).toEqual([
    "1-7",
    "1-7",
    "8-30",
    "8-30",
    "31-90",
    "31-90",
    "91-180",
    "91-180",
    "181-365",
    "181-365",
    "366-",
    "366-",
  ]);
});

test("the median is the middle one, or the mean of the two middles", () => {
  expect(medianOf([])).toBe(null);
  expect(medianOf([0, 1, 0, 1, 0, 0, 0, 0, 0, 1])).toBe(3);
  expect(medianOf([0, 1, 0, 0, 1])).toBe(2.5);
  expect(medianOf([0, 0, 4])).toBe(2);
});
