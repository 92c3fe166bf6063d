import { expect, test } from "vitest";
import { searchJson } from "./search.ts";
import { suggestionsJson } from "./suggestions.ts";

const site = { publicUrl: "https://yaksok.example", lang: "ko" } as const;
const nothing = { items: [], total: 0, counted: true };
const ministry = {
  id: "msit",
  name: { ko: "과학기술정보통신부", en: "Ministry of Science and ICT" },
  abbreviation: "MSIT",
  by: { text: "미래창조과학부", kind: "former" as const },
  dialogues: 19,
};

test("what was found, as data", () => {
  const results = {
    dialogue: { items: [], total: 120, counted: false },
    promise: nothing,
    organization: { items: [ministry], total: 1, counted: true },
    person: nothing,
    series: nothing,
    venue: nothing,
    loosened: false,
    cut: true,
  };
  const answer = { self: "https://yaksok.example/ko/search.json?q=x", asOf: "2026-11-29" };
  const told = searchJson({ typed: "x", cut: false, results }, answer, site);
  expect(told).toMatchObject({
    self: "https://yaksok.example/ko/search.json?q=x",
    page: "https://yaksok.example/ko/search?q=x",
    asOf: "2026-11-29",
    q: "x",
    cut: true,
    loosened: false,
  });
  expect(Object.keys(told)).toEqual(["self", "page", "asOf", "q", "cut", "loosened", "results"]);
  expect(told.results.dialogue).toEqual({ total: 120, counted: false, items: [] });
  expect(told.results.organization.items).toEqual([
    { ...ministry, url: expect.stringMatching(/^https:\/\/yaksok\.example\/ko\/.*msit$/) },
  ]);
});

test("a suggestion is told in the language that holds what was typed, with its name in the other", () => {
  const suggestion = { kind: "organization" as const, id: "msit", text: ministry.name, by: null };
  const of = (typed: string, by: typeof ministry.by | null = null) =>
    suggestionsJson(typed, [{ ...suggestion, by }], "ko", new URLSearchParams()).items[0];
  expect(of("과학")).toMatchObject({
    label: "기관",
    text: "과학기술정보통신부",
    lang: "ko",
    marks: [[0, 2]],
    also: "Ministry of Science and ICT",
  });
  expect(of("science")).toMatchObject({ lang: "en", marks: [[12, 19]], also: "과학기술정보통신부" });
  expect(of("미래", ministry.by)).toMatchObject({ lang: "ko", also: "옛 이름 미래창조과학부" });
});

test("a past day is kept in the address that a suggestion leads to", () => {
  const suggestion = { kind: "promise" as const, id: "p", text: { ko: "약속" }, by: null };
  const kept = new URLSearchParams({ as_of: "2023-04-05" });
  expect(suggestionsJson("약", [suggestion], "en", kept).items).toEqual([
    {
      kind: "promise",
      label: "Promises",
      path: "/en/promises/p?as_of=2023-04-05",
      text: "약속",
      lang: "ko",
      marks: [[0, 1]],
      also: null,
    },
  ]);
});

test("suggestions of a kind stand together, kinds in the order of their likeliest", () => {
  const of = (kind: "series" | "venue", id: string) => ({ kind, id, text: { ko: id }, by: null });
  const mixed = [of("series", "a"), of("venue", "b"), of("series", "c")];
  const { items } = suggestionsJson("가", mixed, "ko", new URLSearchParams());
  expect(items.map(({ text }) => text)).toEqual(["a", "c", "b"]);
});
