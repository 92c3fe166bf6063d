import { expect, test } from "vitest";
import { briefly } from "./briefly.ts";
import { interpretDeadline } from "./interpret.ts";

test("a past verb takes its date with it and leaves the one to come", () => {
  expect(
    briefly("en", "2025-09-15", [
      "The fund, launched in January, is to be doubled by the end of 2026.",
      "The G20 agreed in July to review the framework by the end of 2027.",
      "Comments received by 29 August will be published in October.",
      "The trial ran from March to June.",
    ]),
  ).toEqual({
    "The fund, launched in January, is to be doubled by the end of 2026.": "hard · ../2026-12-31 · by",
    "The G20 agreed in July to review the framework by the end of 2027.": "hard · ../2027-12-31 · by",
    "Comments received by 29 August will be published in October.": "hard · 2025-10 · month.named",
    "The trial ran from March to June.": "none · none.told",
  });
  expect(
    briefly("ko", "2025-09-15", [
      "공정위는 작년 9월 착수한 조사를 연내 마무리한다",
      "2분기 실적 발표에서 회사는 4분기 양산을 시작한다고 밝혔다",
      "8월 말까지 신청한 2만 명에게 10월 중순 지급한다",
      "6월 25일자 공문에서 요구한 자료를 이달 말까지 내기로 했다",
    ]),
  ).toEqual({
    "공정위는 작년 9월 착수한 조사를 연내 마무리한다": "hard · 2025 · year.within",
    "2분기 실적 발표에서 회사는 4분기 양산을 시작한다고 밝혔다": "hard · 2025-36 · quarter.within",
    "8월 말까지 신청한 2만 명에게 10월 중순 지급한다": "hard · 2025-10-11/2025-10-20 · month.part",
    "6월 25일자 공문에서 요구한 자료를 이달 말까지 내기로 했다": "hard · ../2025-09-30 · by",
  });
  expect(
    briefly("ja", "2025-09-15", [
      "8月に発表した計画に沿い、来年3月末までに整備を終える",
      "昨年度の答申を踏まえ、10月中に指針を改定する",
    ]),
  ).toEqual({
    "8月に発表した計画に沿い、来年3月末までに整備を終える": "hard · ../2026-03-31 · by",
    "昨年度の答申を踏まえ、10月中に指針を改定する": "hard · 2025-10 · month.named",
  });
});

test("figures, names and papers of a time set no deadline", () => {
  const kind = (lang: string, phrase: string) => interpretDeadline(phrase, lang, "2025-07-02").kind;
  expect([
    kind("ko", "6월 수출은 전년 동월 대비 4.3% 증가한 598억 달러를 기록했다"),
    kind("ko", "2026년도 예산 2조 원을 편성했다"),
    kind("en", "Inflation fell to 2.1% in June, the lowest in 14 months."),
    kind("en", "In the six months to June, the scheme helped 4,000 households."),
    kind("ja", "6月の消費者物価指数は前年同月比3.3%上昇した"),
    kind("ja", "来年度予算案"),
  ]).toEqual(["none", "none", "none", "none", "none", "none"]);
});

test("what is denied or out of reach is no date, nor is not before", () => {
  expect(
    briefly("en", "2025-07-02", [
      "A decision this year is unlikely, officials said.",
      "The target of net zero by 2045 has been abandoned.",
      "The government will not raise the retirement age before 2030.",
      "not earlier than June",
      "There will be no vote before Christmas.",
      "no later than June",
    ]),
  ).toEqual({
    "A decision this year is unlikely, officials said.": "none · none.denied",
    "The target of net zero by 2045 has been abandoned.": "none · none.denied",
    "The government will not raise the retirement age before 2030.": "none · none.denied",
    "not earlier than June": "none · none.denied",
    "There will be no vote before Christmas.": "none · none.denied",
    "no later than June": "hard · ../2026-06-30 · by.latest",
  });
  expect(
    briefly("ko", "2025-07-02", [
      "올해 안에 합의에 이르기는 쉽지 않아 보인다",
      "내년까지는 요금을 올리지 않겠다고 약속했다",
      "연내 차질 없이 준공하겠다",
      "올해를 넘기지 않겠다",
    ]),
  ).toEqual({
    "올해 안에 합의에 이르기는 쉽지 않아 보인다": "none · none.denied",
    "내년까지는 요금을 올리지 않겠다고 약속했다": "none · none.denied",
    "연내 차질 없이 준공하겠다": "hard · 2025 · year.within",
    "올해를 넘기지 않겠다": "hard · ../2025-12-31 · by",
  });
  expect(briefly("ja", "2025-07-02", ["年内の妥結は困難だ", "年内に妥結する"])).toEqual({
    年内の妥結は困難だ: "none · none.denied",
    年内に妥結する: "hard · 2025 · year.within",
  });
});

test("what only may be kept stays loose, and so does a suitable time after a day", () => {
  expect(
    briefly("en", "2025-07-02", [
      "They may publish it in August.",
      "sometime after Easter",
      "at a suitable moment after next year",
    ]),
  ).toEqual({
    "They may publish it in August.": "soft · soft.hedged",
    "sometime after Easter": "soft · soft.later",
    "at a suitable moment after next year": "soft · soft.later",
  });
  expect(briefly("ko", "2025-07-02", ["올가을 이후 적절한 때에", "연내 발표 가능성이 있다"])).toEqual({
    "올가을 이후 적절한 때에": "soft · soft.later",
    "연내 발표 가능성이 있다": "soft · soft.hedged",
  });
});

test("a length counted from the saying or from a named day has its end, one from a day to come has none", () => {
  expect(
    briefly("en", "2025-07-02", [
      "within 45 days of the date of this memorandum",
      "within 30 days of 1 August 2025",
      "within 30 days of enactment",
      "must hand in a plan within 90 days, the agency said",
    ]),
  ).toEqual({
    "within 45 days of the date of this memorandum": "hard · 2025-07-02/2025-08-16 · duration.within",
    "within 30 days of 1 August 2025": "hard · 2025-08-01/2025-08-31 · duration.within",
    "within 30 days of enactment": "soft · duration.elsewhere",
    "must hand in a plan within 90 days, the agency said": "hard · 2025-07-02/2025-09-30 · duration.within",
  });
  expect(briefly("ko", "2025-07-02", ["이번 회의 이후 3개월 내", "시행일부터 1년 이내"])).toEqual({
    "이번 회의 이후 3개월 내": "hard · 2025-07-02/2025-10-02 · duration.within",
    "시행일부터 1년 이내": "soft · duration.elsewhere",
  });
});

test("a financial year of two years is its country's, by the option or by the words", () => {
  const read = (phrase: string, country?: string) =>
    interpretDeadline(phrase, "en", "2025-09-03", { country }).latest;
  expect([
    read("by the end of the 2025–26 financial year", "AU"),
    read("by the end of the 2025–26 financial year", "GB"),
    read("by the end of the 2025–26 financial year, the Australian Treasurer said"),
    read("by the end of the 2025–26 financial year"),
  ]).toEqual(["2026-06-30", "2026-03-31", "2026-06-30", null]);
});

test("a period that is out, and a month that is not yet come", () => {
  expect(
    briefly("en", "2025-07-02", ["before the quarter is out", "in the week commencing 4 August"]),
  ).toEqual({
    "before the quarter is out": "hard · ../2025-09-30 · before",
    "in the week commencing 4 August": "hard · 2025-08-04/2025-08-10 · week.next",
  });
  expect(briefly("ko", "2025-07-02", ["9월이 되기 전에", "이달이 다 가기 전에", "’26.1분기"])).toEqual({
    "9월이 되기 전에": "hard · ../2025-08-31 · before",
    "이달이 다 가기 전에": "hard · ../2025-07-31 · by",
    "’26.1분기": "hard · 2026-33 · quarter.within",
  });
});
