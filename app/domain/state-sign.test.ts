import { expect, test } from "vitest";
import { outcomeSign, SHAPES, scheduleSign, timingSign } from "./state-sign.ts";
import { OUTCOME_STATES, SCHEDULES } from "./vocabulary.ts";

const drawn = ({ strokes, fill = "" }: { strokes: string; fill?: string }) => `${strokes} ${fill}`;

test("every outcome and every lateness has a drawing that no other has", () => {
  const shapes = [
    ...OUTCOME_STATES.map((each) => outcomeSign(each).shape),
    ...SCHEDULES.map((each) => scheduleSign(each).shape),
  ];
  expect(shapes).toHaveLength(16);
  expect(new Set(shapes.map((shape) => drawn(SHAPES[shape]))).size).toBe(16);
});

test("a promise without a deadline has no sign of lateness, and its silence is none", () => {
  expect(timingSign({ schedule: "none", deadline: { hardness: "soft" } }).shape).toBeNull();
  expect(timingSign({ schedule: "stale", deadline: { hardness: "none" } }).shape).toBeNull();
  expect(timingSign({ schedule: "stale", deadline: { hardness: "soft" } }).shape).toBe("silence");
  expect(timingSign({ schedule: "overdue", deadline: { hardness: "hard" } })).toEqual({
    shape: "running-over",
    tone: "bad",
  });
});
