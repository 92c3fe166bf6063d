import { expect, test } from "vitest";
import { changedFields, onlyDifferent } from "./changes.ts";

test("the fields that differ are told in the order of the document", () => {
  const before = { id: "a", title: { en: "Old" }, notes: null, hosts: ["x"] };
  const after = { id: "a", title: { en: "New" }, notes: "n", hosts: ["x"] };
  expect(changedFields(before, after)).toEqual([
    { field: "title", before: { en: "Old" }, after: { en: "New" } },
    { field: "notes", before: null, after: "n" },
  ]);
});

test("a field that the older document lacks and the newer leaves empty did not change", () => {
  expect(changedFields({ id: "a" }, { id: "a", termEndsOn: null })).toEqual([]);
});

test("of two lists only what one of them has is told", () => {
  expect(onlyDifferent(["a", "b", "c"], ["a", "c", "d"])).toEqual({
    before: ["b"],
    after: ["d"],
    unchanged: 2,
  });
});

test("lists that differ in order alone are told whole", () => {
  expect(onlyDifferent(["a", "b"], ["b", "a"])).toEqual({
    before: ["a", "b"],
    after: ["b", "a"],
    unchanged: 0,
  });
});

test("of two texts only the languages that differ are told", () => {
  expect(onlyDifferent({ en: "Old", ko: "같음" }, { en: "New", ko: "같음" })).toEqual({
    before: { en: "Old" },
    after: { en: "New" },
    unchanged: 0,
  });
});
