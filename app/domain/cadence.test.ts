import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cadence, MOST_PERIODS, periodsUntil } from "./cadence.ts";
import { addDays } from "./days.ts";
import { deadlineVersions } from "./deadline-versions.ts";
import { parseEdtf } from "./edtf.ts";
import { CADENCE_UNITS } from "./vocabulary.ts";

const names = (cadence: Cadence, saidOn: string, day: string) =>
  periodsUntil(cadence, saidOn, day).map(({ edtf }) => edtf);

test("every half-year, said in the second half of 2021, is first expected in the first half of 2022", () => {
  expect(names({ unit: "half", every: 1, aligned: true }, "2021-09-07", "2023-03-08")).toEqual([
    "2022-40",
    "2022-41",
    "2023-40",
    "2023-41",
  ]);
});

test("every two months is expected in pairs of months after the month it was said in", () => {
  expect(names({ unit: "month", every: 2, aligned: true }, "2024-04-04", "2024-07-10")).toEqual([
    "2024-05-01/2024-06-30",
    "2024-07-01/2024-08-31",
    "2024-09-01/2024-10-31",
  ]);
});

test("monthly, quarterly and yearly periods are those of the calendar, across the year's end", () => {
  expect(names({ unit: "month", every: 1, aligned: true }, "2023-11-30", "2024-01-01")).toEqual([
    "2023-12",
    "2024-01",
    "2024-02",
  ]);
  expect(names({ unit: "quarter", every: 1, aligned: true }, "2023-10-01", "2024-01-01")).toEqual([
    "2024-33",
    "2024-34",
  ]);
  expect(names({ unit: "year", every: 1, aligned: true }, "2023-10-01", "2024-06-01")).toEqual([
    "2024",
    "2025",
  ]);
});

test("every six months counts from the day it was said, held at the month's end", () => {
  expect(names({ unit: "month", every: 6, aligned: false }, "2025-08-31", "2026-03-01")).toEqual([
    "2025-09-01/2026-02-28",
    "2026-03-01/2026-08-31",
    "2026-09-01/2027-02-28",
  ]);
});

test("weekly periods run from Monday to Sunday", () => {
  expect(names({ unit: "week", every: 1, aligned: true }, "2024-05-08", "2024-05-13")).toEqual([
    "2024-05-13/2024-05-19",
    "2024-05-20/2024-05-26",
  ]);
});

test("the periods follow each other without a gap, have the name that EDTF gives them, and end with the next one", () => {
  const cadence = fc.record({
    unit: fc.constantFrom(...CADENCE_UNITS),
    every: fc.integer({ min: 1, max: 7 }),
    aligned: fc.boolean(),
  });
  const said = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays("2020-01-01", count));
  fc.assert(
    fc.property(cadence, said, fc.integer({ min: 0, max: 2_000 }), (each, saidOn, ahead) => {
      const day = addDays(saidOn, ahead);
      const periods = periodsUntil(each, saidOn, day);
      expect(periods.length).toBeGreaterThan(0);
      expect(periods.length).toBeLessThanOrEqual(MOST_PERIODS);
      expect((periods[0]?.earliest ?? "") > saidOn).toBe(true);
      expect((periods.at(-1)?.earliest ?? "") > day).toBe(true);
      periods.forEach(({ edtf, earliest, latest }, index) => {
        expect(earliest <= latest).toBe(true);
        expect(parseEdtf(edtf)).toMatchObject({ earliest, latest });
        const next = periods[index + 1];
        if (next) expect(next.earliest).toBe(addDays(latest, 1));
      });
    }),
  );
});

test("a correction takes the place of the reading before it, an extension stands beside it", () => {
  const row = (statedOn: string, revises: "extension" | "correction" | null, latest: string) => ({
    statedOn,
    revises,
    latest,
  });
  expect(
    deadlineVersions([
      row("2023-03-08", null, "2023-03-13"),
      row("2023-03-08", "correction", "2023-03-31"),
      row("2023-04-03", "extension", "2023-05-30"),
      row("2023-04-03", "correction", "2023-04-30"),
    ]),
  ).toEqual([row("2023-03-08", "correction", "2023-03-31"), row("2023-04-03", "correction", "2023-04-30")]);
});
