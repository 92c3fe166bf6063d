import { expect, test } from "vitest";
import {
  axisOfYear,
  axisOfYears,
  daysOn,
  isOn,
  middleOn,
  monthTicks,
  pieceOn,
  startOn,
  yearTicks,
} from "./time-axis.ts";

const common = axisOfYear(2023);
const leap = axisOfYear(2024);

test("a day stands in its middle, so that the first and the last of a year are alike far from its ends", () => {
  expect([middleOn(common, "2023-01-01"), middleOn(common, "2023-12-31")]).toEqual([0.1, 99.9]);
  expect([startOn(common, "2023-01-01"), startOn(common, "2024-01-01")]).toEqual([0, 100]);
});

test("the middle of a year is 2 July, and in a leap year the end of 1 July", () => {
  expect(middleOn(common, "2023-07-02")).toBe(50);
  expect(startOn(leap, "2024-07-02")).toBe(50);
});

test("1 March stands a day further on in a leap year", () => {
  expect([startOn(common, "2023-03-01"), startOn(leap, "2024-03-01")]).toEqual([16.2, 16.4]);
  expect(middleOn(leap, "2024-02-29")).toBe(16.3);
});

test("a stretch across the turns of the year is cut at both, and says so", () => {
  expect(pieceOn(common, "2022-11-05", "2024-02-01")).toEqual({
    from: 0,
    to: 100,
    cutStart: true,
    cutEnd: true,
  });
  expect(pieceOn(common, "2023-03-08", "2023-03-31")).toEqual({
    from: 18.2,
    to: 24.5,
    cutStart: false,
    cutEnd: false,
  });
  expect(pieceOn(common, "2022-01-01", "2022-12-31")).toBeNull();
  expect(pieceOn(common, "2024-01-01", "2024-01-02")).toBeNull();
});

test("whole days reach from the first one's beginning to the last one's end", () => {
  const half = { from: 49.6, to: 100, cutStart: false, cutEnd: false };
  expect(daysOn(common, "2023-07-01", "2023-12-31")).toEqual(half);
  expect(daysOn(common, "2023-01-01", "2024-06-30")).toEqual({
    from: 0,
    to: 100,
    cutStart: false,
    cutEnd: true,
  });
});

test("a year has its first and its last day and no others", () => {
  expect(["2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"].map((day) => isOn(common, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("months are named in their middle", () => {
  const ticks = monthTicks(2023);
  expect(ticks[0]).toEqual({ month: "2023-01", at: 0, middle: 4.3 });
  expect(ticks[11]).toEqual({ month: "2023-12", at: 91.5, middle: 95.8 });
});

test("an axis of days has whole years, and there is none of no days", () => {
  expect(axisOfYears(["2023-03-08", "2021-09-07", "2024-01-19"])).toEqual({
    first: "2021-01-01",
    last: "2024-12-31",
  });
  expect(axisOfYears([])).toBeNull();
});

test("every year is named where there are few, and every twentieth where there are a hundred", () => {
  expect(yearTicks({ first: "2021-01-01", last: "2024-12-31" })).toEqual([
    { year: 2021, at: 0, named: true },
    { year: 2022, at: 25, named: true },
    { year: 2023, at: 50, named: true },
    { year: 2024, at: 74.9, named: true },
  ]);
  const century = yearTicks({ first: "1927-01-01", last: "2026-12-31" });
  expect(century).toHaveLength(100);
  expect(century.filter(({ named }) => named).map(({ year }) => year)).toEqual([
    1940, 1960, 1980, 2000, 2020,
  ]);
});
