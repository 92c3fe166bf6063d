import { expect, test } from "vitest";
import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";
import { shownOf } from "./entries.ts";

const day = (dialogues: number, due: number) => ({
  dialogues: Array.from({ length: dialogues }, (_, index) => ({ id: `d${index}` }) as DialogueSummary),
  due: Array.from({ length: due }, (_, index) => ({ id: `p${index}` }) as PromiseSummary),
});
const ids = (dialogues: number, due: number) => {
  const shown = shownOf(day(dialogues, due), 4);
  return [...shown.dialogues.map(({ id }) => id), ...shown.due.map(({ id }) => id), shown.more];
};

test("four entries are all shown, and nothing is said to be left", () => {
  expect(ids(1, 3)).toEqual(["d0", "p0", "p1", "p2", 0]);
});

test("of thirty, three are shown and twenty-seven are left, dialogues before deadlines", () => {
  expect(ids(2, 28)).toEqual(["d0", "d1", "p0", 27]);
  expect(ids(30, 0)).toEqual(["d0", "d1", "d2", 27]);
});

test("of five, two are left, never one alone", () => {
  expect(ids(0, 5)).toEqual(["p0", "p1", "p2", 2]);
});
