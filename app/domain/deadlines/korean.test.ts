import { expect, test } from "vitest";
import { briefly } from "./briefly.ts";

test("a period is the calendar's, in the year that the day of saying makes it", () => {
  expect(
    briefly("ko", "2025-10-20", [
      "이달 중",
      "다음 달 안에",
      "3월",
      "3월 말까지",
      "상반기 중",
      "하반기 중",
      "1분기",
      "4분기 말까지",
      "연초",
      "내년 초까지",
      "내년 중반까지",
      "올 연말",
      "연말께",
      "올겨울",
      "내년도 1분기까지",
      "2026~2028년",
      "2030년까지",
      "반기 내",
      "월말까지",
      "다음 분기",
    ]),
  ).toEqual({
    "이달 중": "hard · 2025-10 · month.within",
    "다음 달 안에": "hard · 2025-11 · month.within",
    "3월": "hard · 2026-03 · month.named",
    "3월 말까지": "hard · ../2026-03-31 · by",
    "상반기 중": "hard · 2026-40 · half.within",
    "하반기 중": "hard · 2025-41 · half.within",
    "1분기": "hard · 2026-33 · quarter.within",
    "4분기 말까지": "hard · ../2025-12-31 · by",
    연초: "hard · 2026-01/2026-03 · year.part",
    "내년 초까지": "hard · ../2026-03-31 · by",
    "내년 중반까지": "hard · ../2026-06-30 · by",
    "올 연말": "hard · 2025-12 · year.end",
    연말께: "hard · 2025-12 · year.end",
    올겨울: "hard · 2025-24 · season.within",
    "내년도 1분기까지": "hard · ../2026-03-31 · by",
    "2026~2028년": "hard · 2026/2028 · span",
    "2030년까지": "hard · ../2030-12-31 · by",
    "반기 내": "hard · 2025-41 · half.within",
    월말까지: "hard · ../2025-10-31 · by",
    "다음 분기": "hard · 2026-33 · quarter.within",
  });
});

test("parts of months, weeks and numbered weeks are days", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "이달 초",
      "다음 달 중순",
      "5월 하순",
      "11월 중하순",
      "3월 초~중순",
      "10월 말 또는 11월 초",
      "이번 주 금요일까지",
      "다음 주 초",
      "다음 주 금요일까지",
      "이번 주말",
      "3월 둘째 주",
      "다음 달 첫 주",
      "11월 마지막 주",
    ]),
  ).toEqual({
    "이달 초": "hard · 2025-03-01/2025-03-10 · month.part",
    "다음 달 중순": "hard · 2025-04-11/2025-04-20 · month.part",
    "5월 하순": "hard · 2025-05-21/2025-05-31 · month.part",
    "11월 중하순": "hard · 2025-11-11/2025-11-30 · month.part",
    "3월 초~중순": "hard · 2025-03-01/2025-03-20 · span",
    "10월 말 또는 11월 초": "hard · 2025-10-21/2025-11-10 · span",
    "이번 주 금요일까지": "hard · ../2025-03-07 · by",
    "다음 주 초": "hard · 2025-03-10/2025-03-11 · week.part",
    "다음 주 금요일까지": "hard · ../2025-03-14 · by",
    "이번 주말": "hard · 2025-03-08/2025-03-09 · week.next",
    "3월 둘째 주": "hard · 2025-03-10/2025-03-16 · week.ordinal",
    "다음 달 첫 주": "hard · 2025-04-01/2025-04-06 · week.ordinal",
    "11월 마지막 주": "hard · 2025-11-24/2025-11-30 · week.ordinal",
  });
});

test("dates are read however they are written", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "3월 31일까지",
      "오는 15일",
      "23일",
      "1.4.(일)까지",
      "2025. 3. 31.까지",
      "2025.3.31",
      "’25.12월까지",
      "25년 하반기까지",
      "'26.上",
      "3/4분기",
      "2H25",
      "３월 ３１일까지",
      "12월 31일(수) 18시까지",
      "11월 30일 이전",
      "11월 30일 전까지",
      "12.16.(화)부터 12.31.(수)까지",
    ]),
  ).toEqual({
    "3월 31일까지": "hard · ../2025-03-31 · by",
    "오는 15일": "hard · 2025-03-15 · day.date",
    "23일": "hard · 2025-03-23 · day.date",
    "1.4.(일)까지": "hard · ../2026-01-04 · by",
    "2025. 3. 31.까지": "hard · ../2025-03-31 · by",
    "2025.3.31": "hard · 2025-03-31 · day.date",
    "’25.12월까지": "hard · ../2025-12-31 · by",
    "25년 하반기까지": "hard · ../2025-12-31 · by",
    "'26.上": "hard · 2026-40 · half.within",
    "3/4분기": "hard · 2025-35 · quarter.within",
    "2H25": "hard · 2025-41 · half.within",
    "３월 ３１일까지": "hard · ../2025-03-31 · by",
    "12월 31일(수) 18시까지": "hard · ../2025-12-31 · by",
    "11월 30일 이전": "hard · ../2025-11-30 · before",
    "11월 30일 전까지": "hard · ../2025-11-29 · before",
    "12.16.(화)부터 12.31.(수)까지": "hard · 2025-12-16/2025-12-31 · span",
  });
});

test("lengths are counted from the day said, in figures and in words", () => {
  expect(
    briefly("ko", "2025-01-31", [
      "6개월 내",
      "한 달 이내",
      "석 달 안",
      "두세 달 내",
      "보름 안에",
      "열흘 뒤",
      "일주일 내",
      "백일 이내",
      "구십 일 이내",
      "반년 뒤",
      "1년 후",
      "24시간 내",
      "2~3개월 내",
      "향후 3년간",
      "3~4주 후",
    ]),
  ).toEqual({
    "6개월 내": "hard · 2025-01-31/2025-07-31 · duration.within",
    "한 달 이내": "hard · 2025-01-31/2025-02-28 · duration.within",
    "석 달 안": "hard · 2025-01-31/2025-04-30 · duration.within",
    "두세 달 내": "hard · 2025-01-31/2025-04-30 · duration.within",
    "보름 안에": "hard · 2025-01-31/2025-02-15 · duration.within",
    "열흘 뒤": "hard · 2025-02-10 · duration.exact",
    "일주일 내": "hard · 2025-01-31/2025-02-07 · duration.within",
    "백일 이내": "hard · 2025-01-31/2025-05-11 · duration.within",
    "구십 일 이내": "hard · 2025-01-31/2025-05-01 · duration.within",
    "반년 뒤": "hard · 2025-07 · duration.exact",
    "1년 후": "hard · 2026 · duration.exact",
    "24시간 내": "hard · 2025-01-31/2025-02-01 · duration.within",
    "2~3개월 내": "hard · 2025-01-31/2025-04-30 · duration.within",
    "향후 3년간": "hard · 2025-01-31/2028-01-31 · duration.within",
    "3~4주 후": "hard · 2025-02-21/2025-02-28 · duration.exact",
  });
});

test("holidays, elections and terms come from their tables", () => {
  expect(
    briefly("ko", "2024-08-22", [
      "설 전까지",
      "추석 연휴 전에",
      "성탄절까지",
      "광복절 전",
      "대선 전까지",
      "총선 이후",
      "임기 내",
      "취임 100일 이내",
    ]),
  ).toEqual({
    "설 전까지": "hard · ../2025-01-28 · before",
    "추석 연휴 전에": "hard · ../2024-09-15 · before",
    성탄절까지: "hard · ../2024-12-25 · by",
    "광복절 전": "hard · ../2025-08-14 · before",
    "대선 전까지": "hard · ../2025-06-02 · before",
    "총선 이후": "hard_start · 2028-04-13/.. · start.after",
    "임기 내": "hard · ../2027-05-09 · term.within",
    "취임 100일 이내": "unknown · unknown.past · past",
  });
});

test("a beginning is due by the end of the period it was to begin in", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "내년부터",
      "하반기부터",
      "4월 1일부터",
      "내년 초부터",
      "올해 말부터",
      "3월부터 5월까지",
      "2026년부터 2028년까지",
      "대선 이후",
      "내년 이후",
    ]),
  ).toEqual({
    내년부터: "hard_start · 2026/.. · start",
    하반기부터: "hard_start · 2025-41/.. · start",
    "4월 1일부터": "hard_start · 2025-04-01/.. · start",
    "내년 초부터": "hard_start · 2026-01/2026-03 · start.part",
    "올해 말부터": "hard_start · 2025-12 · start.part",
    "3월부터 5월까지": "hard · 2025-03/2025-05 · span",
    "2026년부터 2028년까지": "hard · 2026/2028 · span",
    "대선 이후": "hard_start · 2025-06-04/.. · start.after",
    "내년 이후": "hard_start · 2026/.. · start.after",
  });
});

test("늦어도 binds and 이르면 does not", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "늦어도 6월까지",
      "늦어도 다음 달 초",
      "늦어도 연내에는",
      "이르면 다음 달",
      "빠르면 3월",
      "이르면 다음 달 둘째 주, 늦어도 셋째 주",
      "이르면 이달 말, 늦어도 다음 달 초",
    ]),
  ).toEqual({
    "늦어도 6월까지": "hard · ../2025-06-30 · by.latest",
    "늦어도 다음 달 초": "hard · ../2025-04-10 · by.latest",
    "늦어도 연내에는": "hard · ../2025-12-31 · by.latest",
    "이르면 다음 달": "soft · soft.early",
    "빠르면 3월": "soft · soft.early",
    "이르면 다음 달 둘째 주, 늦어도 셋째 주": "hard · ../2025-04-20 · span.early_late",
    "이르면 이달 말, 늦어도 다음 달 초": "hard · ../2025-04-10 · span.early_late",
  });
});

test("the time bound to a deadline's word is found inside a sentence", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "지난 8일 서울에서 열린 간담회에서 연내 대책을 내놓겠다고 밝혔다",
      "국내 중소기업 대책을 조속히 마련해 상반기 중 발표",
      "의견 수렴 후 6월까지 확정",
      "관계부처 협의를 거쳐 연내 발표",
      "장관은 “다음 달 안에 종합대책을 내놓겠다”고 말했다",
      "연내를 목표로 추진",
    ]),
  ).toEqual({
    "지난 8일 서울에서 열린 간담회에서 연내 대책을 내놓겠다고 밝혔다": "hard · 2025 · year.within",
    "국내 중소기업 대책을 조속히 마련해 상반기 중 발표": "hard · 2025-40 · half.within",
    "의견 수렴 후 6월까지 확정": "hard · ../2025-06-30 · by",
    "관계부처 협의를 거쳐 연내 발표": "hard · 2025 · year.within",
    "장관은 “다음 달 안에 종합대책을 내놓겠다”고 말했다": "hard · 2025-04 · month.within",
    "연내를 목표로 추진": "hard · 2025 · year.within",
  });
});
