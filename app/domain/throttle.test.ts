import { describe, expect, test } from "vitest";
import { fill } from "./throttle.ts";

const LIMIT = { capacity: 3, perHour: 60 };
const NOON = "2026-03-08T12:00:00.000Z";

describe("A bucket of attempts", () => {
  test("takes as many at once as it holds, and no more", () => {
    expect(fill(null, NOON, LIMIT)).toEqual({ allowed: true, level: 1, retryAfterSeconds: 0 });
    expect(fill({ level: 2, at: NOON }, NOON, LIMIT)).toEqual({
      allowed: true,
      level: 3,
      retryAfterSeconds: 0,
    });
    expect(fill({ level: 3, at: NOON }, NOON, LIMIT)).toEqual({
      allowed: false,
      level: 3,
      retryAfterSeconds: 60,
    });
  });

  test("takes one more once one has drained away", () => {
    const bucket = { level: 3, at: NOON };
    expect(fill(bucket, "2026-03-08T12:00:59.000Z", LIMIT).allowed).toBe(false);
    expect(fill(bucket, "2026-03-08T12:01:00.000Z", LIMIT)).toEqual({
      allowed: true,
      level: 3,
      retryAfterSeconds: 0,
    });
  });

  test("is empty after a long time, and is not filled by a clock that was set back", () => {
    expect(fill({ level: 3, at: NOON }, "2026-03-09T12:00:00.000Z", LIMIT).level).toBe(1);
    expect(fill({ level: 1, at: NOON }, "2026-03-08T11:00:00.000Z", LIMIT).level).toBe(2);
  });
});
