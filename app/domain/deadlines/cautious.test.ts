import { expect, test } from "vitest";
import { briefly } from "./briefly.ts";

test("loose words never become a date", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "곧",
      "조만간",
      "조속한 시일 내",
      "이른 시일 안에",
      "빠른 시일 내에 다시 만나기로",
      "가까운 장래에",
      "추후",
      "향후",
      "당분간",
      "적절한 시점에",
      "중장기적으로",
      "수개월 내",
      "며칠 내",
      "몇 달 안에",
      "가급적 빨리",
      "지체 없이",
      "단계적으로",
      "순차적으로",
      "미정",
    ]),
  ).toEqual({
    곧: "soft · soft.soon",
    조만간: "soft · soft.soon",
    "조속한 시일 내": "soft · soft.soon",
    "이른 시일 안에": "soft · soft.soon",
    "빠른 시일 내에 다시 만나기로": "soft · soft.soon",
    "가까운 장래에": "soft · soft.soon",
    추후: "soft · soft.later",
    향후: "soft · soft.later",
    당분간: "soft · soft.later",
    "적절한 시점에": "soft · soft.later",
    중장기적으로: "soft · soft.later",
    "수개월 내": "soft · soft.months",
    "며칠 내": "soft · soft.soon",
    "몇 달 안에": "soft · soft.months",
    "가급적 빨리": "soft · soft.soon",
    "지체 없이": "soft · soft.soon",
    단계적으로: "none · none",
    순차적으로: "none · none",
    미정: "none · none",
  });
});

test("a hedged date is not binding, a target is", () => {
  expect(briefly("ko", "2025-03-05", ["가급적 연내", "가능하면 3월까지", "연내 목표", "3월쯤"])).toEqual({
    "가급적 연내": "soft · soft.hedged",
    "가능하면 3월까지": "soft · soft.hedged",
    "연내 목표": "hard · 2025 · year.within",
    "3월쯤": "hard · 2025-03 · month.named",
  });
});

test("conditions take their dates with them", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "법이 3월에 통과되면",
      "전산시스템 개편이 완료되는 대로",
      "준비되는 대로 연내",
      "국회 통과 후",
      "3월 법 개정 후 시행",
      "필요시",
      "완료 시까지",
      "상황에 따라 연내",
      "이번 정기국회 내",
      "법 통과 후 9월까지",
      "합의에 이르면",
      "결과가 나오는 대로",
      "법안이 통과되는 즉시",
      "신청일로부터 60일 이내",
      "법 시행 후 6개월 이내",
    ]),
  ).toEqual({
    "법이 3월에 통과되면": "soft · condition",
    "전산시스템 개편이 완료되는 대로": "soft · condition",
    "준비되는 대로 연내": "soft · condition",
    "국회 통과 후": "soft · condition",
    "3월 법 개정 후 시행": "soft · condition",
    필요시: "soft · condition",
    "완료 시까지": "soft · condition",
    "상황에 따라 연내": "soft · condition",
    "이번 정기국회 내": "soft · condition",
    "법 통과 후 9월까지": "soft · condition",
    "합의에 이르면": "soft · condition",
    "결과가 나오는 대로": "soft · condition",
    "법안이 통과되는 즉시": "soft · condition",
    "신청일로부터 60일 이내": "soft · duration.elsewhere",
    "법 시행 후 6개월 이내": "soft · duration.elsewhere",
  });
});

test("repetitions are cadences, whatever dates stand beside them", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "반기마다",
      "격월",
      "매월 1~2차례",
      "6개월마다",
      "연 2회",
      "두 달에 한 번",
      "매년 3월",
      "2030년까지 매년 1000명",
      "정례적으로",
      "분기별로",
      "봄마다",
      "금요일마다",
      "다음 달 말마다",
    ]),
  ).toEqual({
    반기마다: "cadence · cadence.every 1 half",
    격월: "cadence · cadence.every 2 month from that day",
    "매월 1~2차례": "cadence · cadence.times 1 month",
    "6개월마다": "cadence · cadence.every 6 month from that day",
    "연 2회": "cadence · cadence.times 1 half",
    "두 달에 한 번": "cadence · cadence.every 2 month from that day",
    "매년 3월": "cadence · cadence.every 1 year",
    "2030년까지 매년 1000명": "cadence · cadence.every 1 year",
    정례적으로: "cadence · cadence.regular",
    분기별로: "cadence · cadence.every 1 quarter",
    봄마다: "cadence · cadence.every 1 year",
    금요일마다: "cadence · cadence.every 1 week",
    "다음 달 말마다": "cadence · cadence.regular",
  });
});

test("meetings are events", () => {
  expect(
    briefly("ko", "2025-03-05", [
      "차기 회의에서",
      "다음 간담회에서",
      "제2차 전체회의에서",
      "다음 회의 전까지",
      "8일 열린 회의에서",
      "12월 중 열릴 제2차 전체회의에서",
    ]),
  ).toEqual({
    "차기 회의에서": "event · event.next next",
    "다음 간담회에서": "event · event.next next",
    "제2차 전체회의에서": "event · event.numbered 2",
    "다음 회의 전까지": "event · event.next next",
    "8일 열린 회의에서": "none · none.told",
    "12월 중 열릴 제2차 전체회의에서": "hard · 2025-12 · month.named",
  });
});

test("loose English never becomes a date", () => {
  expect(
    briefly("en", "2025-03-05", [
      "soon",
      "will soon publish the 2025 plan",
      "in due course",
      "as soon as practicable",
      "in coming weeks",
      "in weeks and months to come",
      "in the months ahead",
      "over the coming year",
      "over the next few weeks",
      "in the next couple of months",
      "down the road",
      "at some point",
      "in the near future",
      "hopefully by March",
      "if possible by June",
      "in phases",
      "within five business days",
    ]),
  ).toEqual({
    soon: "soft · soft.soon",
    "will soon publish the 2025 plan": "soft · soft.soon",
    "in due course": "soft · soft.soon",
    "as soon as practicable": "soft · soft.soon",
    "in coming weeks": "soft · soft.weeks",
    "in weeks and months to come": "soft · soft.months",
    "in the months ahead": "soft · soft.months",
    "over the coming year": "soft · soft.later",
    "over the next few weeks": "soft · soft.weeks",
    "in the next couple of months": "soft · soft.months",
    "down the road": "soft · soft.later",
    "at some point": "soft · soft.later",
    "in the near future": "soft · soft.soon",
    "hopefully by March": "soft · soft.hedged",
    "if possible by June": "soft · soft.hedged",
    "in phases": "none · none",
    "within five business days": "unknown · unknown · no_rule",
  });
});

test("English conditions take their dates with them", () => {
  expect(
    briefly("en", "2025-03-05", [
      "once the bill has passed",
      "after the bill passes in June",
      "if approved by June",
      "subject to approval, by June",
      "when parliament returns in September",
      "before the summer recess",
      "as soon as ready",
      "within six months of application",
      "in the first 100 days of the new administration",
      "following the publication of the report in June",
      "after the bill passes, by June",
      "upon ratification",
    ]),
  ).toEqual({
    "once the bill has passed": "soft · condition",
    "after the bill passes in June": "soft · condition",
    "if approved by June": "soft · condition",
    "subject to approval, by June": "soft · condition",
    "when parliament returns in September": "soft · condition",
    "before the summer recess": "soft · condition",
    "as soon as ready": "soft · condition",
    "within six months of application": "soft · duration.elsewhere",
    "in the first 100 days of the new administration": "soft · duration.elsewhere",
    "following the publication of the report in June": "soft · condition",
    "after the bill passes, by June": "soft · condition",
    "upon ratification": "soft · condition",
  });
});

test("English repetitions and meetings", () => {
  expect(
    briefly("en", "2025-03-05", [
      "every six months",
      "monthly starting in June",
      "twice a year",
      "on the first Monday of every month",
      "once every two years",
      "each spring",
      "every Friday",
      "every end of the month",
      "regularly",
      "at the next dialogue",
      "by the next meeting",
      "at the second AI Safety Summit",
      "at the AI Summit in France",
    ]),
  ).toEqual({
    "every six months": "cadence · cadence.every 6 month from that day",
    "monthly starting in June": "cadence · cadence.every 1 month",
    "twice a year": "cadence · cadence.times 1 half",
    "on the first Monday of every month": "cadence · cadence.every 1 month",
    "once every two years": "cadence · cadence.every 2 year from that day",
    "each spring": "cadence · cadence.every 1 year",
    "every Friday": "cadence · cadence.every 1 week from that day",
    "every end of the month": "cadence · cadence.regular",
    regularly: "cadence · cadence.regular",
    "at the next dialogue": "event · event.next next",
    "by the next meeting": "event · event.next next",
    "at the second AI Safety Summit": "event · event.numbered 2",
    "at the AI Summit in France": "event · event.named",
  });
});

test("what is over, impossible or of two readings is said to be so", () => {
  expect(
    briefly("en", "2025-03-05", [
      "by last month",
      "last year",
      "earlier this year",
      "Feb 30",
      "by 03/04/2025",
      "by 2024",
      "2030s",
      "this month or next",
    ]),
  ).toEqual({
    "by last month": "unknown · unknown.past · past",
    "last year": "unknown · unknown.past · past",
    "earlier this year": "unknown · unknown.past · past",
    "Feb 30": "unknown · unknown.impossible · impossible_date:Feb 30",
    "by 03/04/2025": "unknown · unknown.ambiguous · ambiguous",
    "by 2024": "unknown · unknown.past · past",
    "2030s": "unknown · unknown.ambiguous · ambiguous",
    "this month or next": "unknown · unknown · no_rule",
  });
});

test("what is over or impossible in Korean", () => {
  expect(
    briefly("ko", "2025-10-20", [
      "지난달까지",
      "어제",
      "올해 상반기",
      "2월 30일까지",
      "13월",
      "5분기",
      "내년 2월 29일까지",
      "2030년대",
    ]),
  ).toEqual({
    지난달까지: "unknown · unknown.past · past",
    어제: "unknown · unknown.past · past",
    "올해 상반기": "unknown · unknown.past · past",
    "2월 30일까지": "unknown · unknown.impossible · impossible_date:2월 30일",
    "13월": "unknown · unknown.impossible · impossible_date:13월",
    "5분기": "unknown · unknown.impossible · impossible_date:5분기",
    "내년 2월 29일까지": "unknown · unknown.impossible · impossible_date:내년 2월 29일",
    "2030년대": "unknown · unknown.ambiguous · ambiguous",
  });
});
