import { expect, test } from "vitest";
import { changeParams, parseChangeFilter } from "./change-filter.ts";

const parse = (query: string) => parseChangeFilter(new URLSearchParams(query));

test("every filter of the history is read, and written back in order", () => {
  const query = "kind=assessment&dialogue=a&promise=b&from=2026-01-01&to=2026-01-31";
  const parsed = parse(query);
  expect(parsed).toEqual({
    ok: true,
    filter: { kind: "assessment", dialogue: "a", promise: "b", from: "2026-01-01", to: "2026-01-31" },
    page: {},
  });
  expect(parsed.ok && changeParams(parsed.filter).toString()).toBe(query);
});

test("a bad value is refused by its parameter", () => {
  expect(parse("kind=rumour")).toEqual({ ok: false, parameter: "kind" });
  expect(parse("kind=promise&kind=dialogue")).toEqual({ ok: false, parameter: "kind" });
  expect(parse("from=2026-02-30")).toEqual({ ok: false, parameter: "from" });
  expect(parse("from=2026-02-02&to=2026-02-01")).toEqual({ ok: false, parameter: "to" });
  expect(parse("cursor=zzz")).toEqual({ ok: false, parameter: "cursor" });
});

test("empty fields, as a form submits them, are absent", () => {
  expect(parse("kind=&from=&to=&dialogue=&utm_source=x")).toEqual({ ok: true, filter: {}, page: {} });
});
