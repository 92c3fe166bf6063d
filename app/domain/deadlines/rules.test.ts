import { expect, test } from "vitest";
import { interpretDeadline, noDeadline } from "./interpret.ts";
import { RULES, RULES_VERSION } from "./rules.ts";

test("every rule is reached by its own example, with the hardness it is listed with", () => {
  const missed = RULES.filter(({ id, hardness, example }) => {
    const reading = interpretDeadline(example.phrase, example.lang, "2024-05-08");
    return reading.ruleId !== id || reading.hardness !== hardness;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test("silence is measured from the horizons: three months for soon, two for weeks, six for months and for none", () => {
  const review = (phrase: string) => interpretDeadline(phrase, "en", "2023-08-31").reviewOn;
  expect([
    review("soon"),
    review("in coming weeks"),
    review("in the coming months"),
    review("eventually"),
  ]).toEqual(["2023-11-30", "2023-10-31", "2024-02-29", "2024-02-29"]);
  expect([review("every month"), review("at the next dialogue"), review("by November")]).toEqual([
    null,
    null,
    null,
  ]);
  expect(noDeadline("2023-08-31")).toMatchObject({
    ruleId: "none",
    reviewOn: "2024-02-29",
    rulesVersion: RULES_VERSION,
  });
});

test("a beginning is measured against the last day of the period it names", () => {
  const due = (phrase: string) => interpretDeadline(phrase, "ko", "2025-12-18").dueTo;
  expect([
    due("내년 2월부터"),
    due("내년 초부터"),
    due("상반기부터"),
    due("대선 이후"),
    due("내년 이후"),
  ]).toEqual(["2026-02-28", "2026-03-31", "2026-06-30", null, null]);
});

test("a country settles what countries do not share; without one the next of them is meant, or nothing is", () => {
  const read = (phrase: string, country?: string) =>
    interpretDeadline(phrase, "en", "2023-09-18", { country }).edtf;
  expect([read("by Thanksgiving"), read("by Thanksgiving", "CA"), read("by Thanksgiving", "US")]).toEqual([
    "../2023-10-09",
    "../2023-10-09",
    "../2023-11-23",
  ]);
  expect([read("by 03/04/2024"), read("by 03/04/2024", "US"), read("by 03/04/2024", "GB")]).toEqual([
    null,
    "../2024-03-04",
    "../2024-04-03",
  ]);
  expect([read("FY2025"), read("FY2025", "AU"), read("FY2025", "GB")]).toEqual([
    "2024-10-01/2025-09-30",
    "2024-07-01/2025-06-30",
    null,
  ]);
});

test("the words that decided are given back as they were written, full width and all", () => {
  const matched = (phrase: string) => interpretDeadline(phrase, "ko", "2025-03-05").matched;
  expect(matched("정부는 ２０２５년　３월 말까지 마련한다")).toBe("２０２５년　３월 말까지");
  expect(matched("가급적 빠르게, 연내 발표")).toBe("가급적 빠르게, 연내");
  expect(matched("대책은 조속히 낸다")).toBe("조속히");
});

test("a meeting has its number, or is the next one, or is of no series of ours", () => {
  const event = (phrase: string) => interpretDeadline(phrase, "en", "2025-03-05").event;
  expect([
    event("at the 3rd dialogue"),
    event("at the next dialogue"),
    event("at the AI Summit in France"),
  ]).toEqual([{ number: 3 }, { number: null }, null]);
});

test("a language that no lexicon covers is not guessed at, and the script counts before the language named", () => {
  expect(interpretDeadline("d'ici fin mars", "fr", "2025-03-05").problem).toBe("language:fr");
  expect(interpretDeadline("연내", "en", "2025-03-05").edtf).toBe("2025");
  expect(interpretDeadline("by March", "ko", "2025-03-05").edtf).toBe("../2025-03-31");
});
