import { expect, test } from "vitest";
import { timeOf } from "../dialogue-time.ts";
import { daysOfYear, densityOf } from "./days.ts";

const on = (start: string, end?: string, zone = "Asia/Seoul") => ({ time: timeOf(start, end, zone) });
const dayOf = (months: ReturnType<typeof daysOfYear>, day: string) =>
  months[Number(day.slice(5, 7)) - 1]?.days[Number(day.slice(8)) - 1];

test("a day is shaded by all that it holds, in four steps", () => {
  expect([0, 1, 2, 3, 4, 6, 7, 30].map(densityOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});

test("a leap year has 29 February and 366 days", () => {
  const months = daysOfYear(2024, [on("2024-02-29")], {});
  expect(months.flatMap(({ days }) => days)).toHaveLength(366);
  expect(dayOf(months, "2024-02-29")).toEqual({ day: "2024-02-29", dialogues: 1, deadlines: 0, density: 1 });
});

test("dialogues and deadlines of a day are counted apart", () => {
  const months = daysOfYear(2023, [on("2023-03-31")], { "2023-03-31": 2 });
  expect(dayOf(months, "2023-03-31")).toEqual({ day: "2023-03-31", dialogues: 1, deadlines: 2, density: 2 });
  expect([months[2]?.dialogues, months[2]?.deadlines]).toEqual([1, 2]);
});

test("a dialogue over the turn of the year stands only on its days within it", () => {
  const months = daysOfYear(2023, [on("2022-12-30", "2023-01-02")], {});
  expect(months[0]?.days.filter(({ dialogues }) => dialogues > 0).map(({ day }) => day)).toEqual([
    "2023-01-01",
    "2023-01-02",
  ]);
});

test("an instant stands on the day of its own zone", () => {
  const months = daysOfYear(2024, [on("2024-01-01T02:00:00+09:00", undefined, "America/New_York")], {});
  expect(months.every(({ dialogues }) => dialogues === 0)).toBe(true);
});

test("a dialogue known to the month stands on no day, but with its month", () => {
  const months = daysOfYear(2024, [on("2024-01")], {});
  expect(months[0]).toMatchObject({ dialogues: 1, undated: 1, firstWeekday: 1 });
  expect(months[0]?.days.every(({ density }) => density === 0)).toBe(true);
});
