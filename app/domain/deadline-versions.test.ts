import { expect, test } from "vitest";
import { deadlineReadings, deadlineVersions } from "./deadline-versions.ts";

const first = { id: "first", revises: null, statedOn: "2023-03-08" };
const corrected = { id: "corrected", revises: "correction" as const, statedOn: "2023-03-08" };
const extension = { id: "extension", revises: "extension" as const, statedOn: "2023-09-01" };
const again = { id: "again", revises: "correction" as const, statedOn: "2023-09-01" };

test("a correction takes the place of the reading that it corrects, which stays on record", () => {
  const rows = [first, extension, corrected, again];
  expect(deadlineVersions(rows).map(({ id }) => id)).toEqual(["corrected", "again"]);
  expect(deadlineReadings(rows)).toEqual([
    { deadline: corrected, corrected: [first] },
    { deadline: again, corrected: [extension] },
  ]);
});

test("a promise whose deadline was only moved has every version and no wrong reading", () => {
  expect(deadlineReadings([first, extension])).toEqual([
    { deadline: first, corrected: [] },
    { deadline: extension, corrected: [] },
  ]);
});
