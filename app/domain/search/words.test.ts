import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedFor } from "./asked.ts";
import { expressionsOf } from "./expression.ts";
import { fold, foldWithPlaces } from "./folding.ts";
import { marks } from "./marks.ts";
import { initialsOf, standsInOrder } from "./short-forms.ts";
import { cut } from "./words.ts";

const readable = (terms: string) =>
  terms.replace(/[\ue000-\ue002]/gu, (letter) => ({ "\ue000": "|", "\ue001": "^" })[letter] ?? "@");
const plain = {
  beginning: () => [],
  shortFor: () => [],
  inRole: () => [],
  isName: () => false,
  finds: () => true,
};
const expression = (typed: string) => expressionsOf(askedFor(typed), plain)?.all;

/** What a text marks, in brackets. */
function marked(text: string, typed: string): string {
  return marks(text, typed)
    .reverse()
    .reduce(
      (whole, [start, end]) => `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
      text,
    );
}

describe("what is indexed", () => {
  test("is pairs of syllables that run on across spaces, stems, and the first syllable of each word", () => {
    expect(readable(cut(["초거대AI 정책 방향. 개인"]).terms)).toBe(
      "초거 거대 대ai ai정 정책 책방 방향 | 개인 | ai | ^초 ^정 ^방 ^개",
    );
    expect(readable(cut(["Korea’s hyper-scale policies"]).terms)).toBe(
      "| korea hyper scale polici | hyperscal",
    );
  });

  test("is the same however the same text is written", () => {
    for (const [one, other] of [
      ["정책", "정책".normalize("NFD")],
      ["ＭＳＩＴ １５，０００", "msit 15000"],
      ["Séjourné", "SEJOURNE"],
      ["ﾃﾞｰﾀ", "データ"],
      ["O'Brien", "O’Brien"],
    ] as const) {
      expect([one, cut([one]).terms]).toEqual([one, cut([other]).terms]);
    }
  });
});

describe("what is asked", () => {
  test("is quoted letters and digits, so nothing typed is an operator", () => {
    expect(expression("개인정보")).toBe('"개인 인정 정보"');
    expect(expression('NEAR("a" OR b*) -c')).toBe('"near" AND "a" AND "or" AND "b" AND "c"');
    for (const nothing of ["", '"', "🙂", "--", "\u0000", "\ud800", "\ue000", "*"]) {
      expect([nothing, expression(nothing)]).toEqual([nothing, undefined]);
    }
  });

  test("is bounded, and says so", () => {
    expect(askedFor("a ".repeat(5_000))).toMatchObject({ cut: true, words: { length: 12 } });
    expect(askedFor("가".repeat(5_000)).words[0]?.units.length).toBe(24);
    expect(askedFor("ﷺ".repeat(5_000)).cut).toBe(true);
    expect(askedFor("정책 방향").cut).toBe(false);
  });
});

describe("what is marked", () => {
  test("is what the index finds", () => {
    expect(marked("개인정보 보호 강화", "개인정보보호")).toBe("[개인정보 보호] 강화");
    expect(marked("정책방향을 발표", "정책 방향")).toBe("[정책방향]을 발표");
    expect(marked("Two policies on data", "policy")).toBe("Two [policies] on data");
    expect(marked("A hyper-scale model", "hyperscale")).toBe("A [hyper-scale] model");
    expect(marked("Stéphane Séjourné", "sejourne")).toBe("Stéphane [Séjourné]");
    expect(marked("15,000 GPUs", "15000 gpu")).toBe("[15,000] [GPUs]");
    expect(marked("제3차 회의", "3차")).toBe("제[3차] 회의");
    expect(marked("제13차 회의", "3차")).toBe("제13차 회의");
    expect(marked("announcement", "announ")).toBe("[announcement]");
    expect(marked("정책을 정한다", "정")).toBe("[정]책을 [정]한다");
    expect(marked("행동계획 발표", "행동계획으로")).toBe("[행동계획] 발표");
  });

  test("stays inside the text, in order, whatever the text and whatever was typed", () => {
    const anything = fc.string({ unit: "binary", maxLength: 60 });
    const words = fc
      .array(fc.constantFrom("정책", "AI", " ", "-", "'", "é", "방향", "3", ",", "정", "policies", "ﾞ"), {
        maxLength: 20,
      })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(anything, words), fc.oneof(anything, words), (text, typed) => {
        let before = -1;
        for (const [start, end] of marks(text, typed)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(foldWithPlaces(text).text).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

test("a short form keeps the order of the syllables, and begins as the name does", () => {
  expect(standsInOrder("과기정통부", "과학기술정보통신부")).toBe(true);
  expect(standsInOrder("과통기부", "과학기술정보통신부")).toBe(false);
  expect(standsInOrder("기정통부", "과학기술정보통신부")).toBe(false);
  expect(initialsOf("Ministry of Science and ICT")).toEqual(["mosai", "msi"]);
  expect(initialsOf("과학기술")).toEqual(["ㄱㅎㄱㅅ"]);
});
