import { expect, test } from "vitest";
import { countsByState } from "./counts-by-state.ts";

test("a promise counts once by its outcome and once by its lateness, and empty states are left out", () => {
  expect(
    countsByState([
      { outcome: "delivered", schedule: "late", duePassed: true, count: 2 },
      { outcome: "delivered", schedule: "on_time", duePassed: true, count: 1 },
      { outcome: "unassessed", schedule: "overdue", duePassed: true, count: 4 },
    ]),
  ).toEqual({
    total: 7,
    outcome: { delivered: 3, unassessed: 4 },
    schedule: { late: 2, on_time: 1, overdue: 4 },
  });
});
