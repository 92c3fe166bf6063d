import { expect, test } from "vitest";
import { ratesOf } from "./rates.ts";

test("of the promises that fell due, the delivered are counted, and the late among them", () => {
  expect(
    ratesOf([
      { outcome: "delivered", schedule: "on_time", duePassed: true, count: 18 },
      { outcome: "delivered", schedule: "on_time", duePassed: false, count: 1 },
      { outcome: "delivered", schedule: "late", duePassed: true, count: 9 },
      { outcome: "partly_delivered", schedule: "late", duePassed: true, count: 2 },
      { outcome: "unassessed", schedule: "overdue", duePassed: true, count: 7 },
      { outcome: "not_delivered", schedule: "none", duePassed: true, count: 4 },
    ]),
  ).toEqual({ fellDue: 41, delivered: 28, deliveredLate: 9, partlyDelivered: 2, open: 7 });
});

test("what cannot be verified, was superseded, is not yet due or has no hard deadline is outside", () => {
  expect(
    ratesOf([
      { outcome: "unverifiable", schedule: "none", duePassed: true, count: 3 },
      { outcome: "superseded", schedule: "none", duePassed: true, count: 3 },
      { outcome: "in_progress", schedule: "window_open", duePassed: false, count: 3 },
      { outcome: "delivered", schedule: "none", duePassed: false, count: 3 },
      { outcome: "unassessed", schedule: "stale", duePassed: false, count: 3 },
    ]),
  ).toEqual({ fellDue: 0, delivered: 0, deliveredLate: 0, partlyDelivered: 0, open: 0 });
});
