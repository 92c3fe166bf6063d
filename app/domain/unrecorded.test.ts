import { expect, test } from "vitest";
import { areApart, mayLieIn, unrecordedOf } from "./unrecorded.ts";

const meetings = (...numbers: (number | null)[]) =>
  numbers.map((number, index) => {
    const day = `202${index}-03-01`;
    return { number, time: { day, lastDay: day } };
  });
const lacking = (...numbers: (number | null)[]) =>
  unrecordedOf(meetings(...numbers)).flatMap((each) => each?.numbers ?? []);

test("what lies between the numbers on record is lacking, and so is what lies before the first", () => {
  expect(unrecordedOf(meetings(3, 4, 6))).toEqual([
    { numbers: [{ first: 1, last: 2 }], after: null, before: "2020-03-01" },
    null,
    { numbers: [{ first: 5, last: 5 }], after: "2021-03-01", before: "2022-03-01" },
  ]);
});

test("a number that is on record elsewhere is not lacking, and numbers that begin again lack nothing", () => {
  expect(lacking(1, 5, 3, 2)).toEqual([{ first: 4, last: 4 }]);
  expect(lacking(1, 2, 1, 2)).toEqual([]);
});

test("a meeting without a number may be the one that is lacking", () => {
  expect(lacking(1, null, 3, 5)).toEqual([{ first: 4, last: 4 }]);
  expect(lacking(null, 4)).toEqual([]);
});

test("it may lie in a period that touches the days between its neighbours", () => {
  const lack = { numbers: [{ first: 2, last: 2 }], after: "2021-09-07", before: "2023-03-08" };
  const half = (from: string, to: string) => mayLieIn({ from, to }, lack);
  expect([half("2021-01-01", "2021-06-30"), half("2022-01-01", "2022-06-30")]).toEqual([false, true]);
  expect([half("2023-01-01", "2023-06-30"), half("2023-07-01", "2023-12-31")]).toEqual([true, false]);
});

test("numbers that are not known are not taken to be apart", () => {
  expect([areApart(1, 3), areApart(3, 2), areApart(null, 3), areApart(1, undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
