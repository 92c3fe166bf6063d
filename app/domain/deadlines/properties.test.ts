import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../days.ts";
import { parseEdtf } from "../edtf.ts";
import { interpretDeadline } from "./interpret.ts";
import { RULES } from "./rules.ts";

const WORDS =
  "이르면 늦어도 내년 올해 다음 달 이달 3월 12월 31일 말 초 중순 상반기 3분기 까지 내 안에 부터 이후 전 후 곧 조속히 매월 6개월 마다 되면 회의에서 제2차 연내 추석 임기 2030년 ２０２６년 ~ 또는 by within before after no later than the end of March next year in 2 weeks Q3 H1 FY2025 early late mid- soon once if every six months monthly meeting next Friday 第3四半期 来月 年度末 までに 速やかに 以内 31/03/2025 1.4.(일) 2월 30일 99999 0 - ( ) , . ’ \u3000 \t 🙂 é entro fine mese".split(
    " ",
  );

const phrase = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }), fc.nat(9999).map(String)), {
    maxLength: 12,
  })
  .chain((words) => fc.constantFrom("", " ").map((gap) => words.join(gap)));
const day = fc.nat(73_000).map((count) => addDays("1950-01-01", count));
const lang = fc.constantFrom("ko", "en", "ja", "it");
const IDS = new Set<string>(RULES.map(({ id }) => id));

test("whatever the words, a reading keeps its promises: ordered days, EDTF that says the same, no loose date", () => {
  fc.assert(
    fc.property(phrase, lang, day, (words, language, said) => {
      const reading = interpretDeadline(words, language, said);
      const { hardness, edtf, earliest, latest, dueTo, ruleId, kind } = reading;
      expect(interpretDeadline(words, language, said)).toEqual(reading);
      expect(IDS.has(ruleId)).toBe(true);
      expect(RULES.find(({ id }) => id === ruleId)?.hardness).toBe(hardness);
      if (earliest && latest) expect(earliest <= latest).toBe(true);
      if (hardness === "hard") expect(dueTo).toBe(latest);
      if (hardness === "hard") expect(latest !== null && latest >= said).toBe(true);
      if (!hardness.startsWith("hard"))
        expect([edtf, earliest, latest, dueTo]).toEqual([null, null, null, null]);
      if (edtf) expect(parseEdtf(edtf)).toMatchObject({ earliest, latest });
      expect(hardness === "cadence").toBe(kind === "recurring");
      expect(hardness === "none" || hardness === "soft").toBe(reading.reviewOn !== null);
      expect(kind === "unknown").toBe(reading.problem !== null);
    }),
    { numRuns: 4_000 },
  );
});

test("a phrase of any length is read at once, and no pattern of words makes it slow", () => {
  const hostile = [
    "조속히 3분기 내에 ",
    "제1차 ",
    "next meeting ",
    "between March and ",
    "1.1.",
    "매",
    "by the ",
    "3~",
    "第1回 ",
  ];
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    interpretDeadline(text, "en", "2025-03-05");
    const began = performance.now();
    interpretDeadline(text, "en", "2025-03-05");
    expect(performance.now() - began).toBeLessThan(250);
  }
  expect(interpretDeadline("가나다라".repeat(25_000), "ko", "2025-03-05").problem).toBe("too_long");
});
