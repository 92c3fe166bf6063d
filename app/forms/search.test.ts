import { expect, test } from "vitest";
import { inBrief, parseSearch, searchParams, words } from "./search.ts";

const parsed = (query: string) => parseSearch(new URLSearchParams(query));

test("any words will do, in one line and without what nobody can see", () => {
  expect(words("  초거대\n\u0000 AI\u202E ")).toEqual({ typed: "초거대 AI", cut: false });
  expect(words("\u0007")).toEqual({ typed: "", cut: false });
  expect(words("👩‍👧")).toEqual({ typed: "👩‍👧", cut: false });
});

test("more than lists take is cut, never within a character", () => {
  expect(words("x".repeat(201))).toEqual({ typed: "x".repeat(200), cut: true });
  expect(words(`${"x".repeat(199)}😀`)).toEqual({ typed: "x".repeat(199), cut: true });
});

test("filters are read as the lists read them, and written back in one order", () => {
  const found = parsed("to=2024-12-31&outcome=delivered,progressing&in=promise&host=msit&q=AI&late=1-7");
  expect(found).toEqual({ ok: false, parameter: "outcome" });
  const good = parsed("to=2024-12-31&outcome=delivered&in=promise&host=msit&q=AI&sort=due");
  if (!good.ok) throw new Error(good.parameter);
  expect(good.filter).toEqual({ host: "msit", outcome: ["delivered"], to: "2024-12-31" });
  expect(searchParams(good).toString()).toBe("q=AI&in=promise&host=msit&outcome=delivered&to=2024-12-31");
});

test("a group that there is not, or days in the wrong order, are refused by name", () => {
  expect(parsed("in=everything")).toEqual({ ok: false, parameter: "in" });
  expect(parsed("from=2024-01-02&to=2024-01-01")).toEqual({ ok: false, parameter: "to" });
});

test("a heading repeats no more than sixty characters", () => {
  expect(inBrief("초거대 AI")).toBe("초거대 AI");
  expect(inBrief("가".repeat(200))).toBe(`${"가".repeat(60)}…`);
});
