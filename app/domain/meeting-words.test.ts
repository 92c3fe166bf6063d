import { expect, test } from "vitest";
import { isAboutMeeting } from "./meeting-words.ts";
import type { Hardness } from "./vocabulary.ts";

const isAbout = (hardness: Hardness, ko: string, en: string) =>
  isAboutMeeting({ action: { ko, en }, deadline: { hardness } });

test("a repeated promise that names a meeting is about meeting again", () => {
  expect(isAbout("cadence", "격월로 협의회 개최", "Meet every two months")).toBe(true);
  expect(
    isAbout("cadence", "반기마다 모여 국가 AI 투자 방향을 논의", "Discuss investment every half-year"),
  ).toBe(true);
});

test("a repeated promise of something else is not", () => {
  expect(isAbout("cadence", "분기마다 이행 현황 공개", "Publish progress every quarter")).toBe(false);
});

test("a promise with a date is, where it says that it is the next meeting or meeting again", () => {
  expect(isAbout("hard", "다음 전략대화 개최", "Hold the next meeting of the dialogue")).toBe(true);
  expect(isAbout("hard", "AI 규범을 논의할 장관회의를 다시 개최", "Meet again at ministerial level")).toBe(
    true,
  );
  expect(isAbout("hard", "다음 대면 정상회의 개최", "Host the next in-person summit")).toBe(true);
});

test("another meeting next month is not this series' next meeting", () => {
  expect(
    isAbout("hard", "다음 달 서울에서 AI 정상회의 개최", "Host the AI summit in Seoul the following month"),
  ).toBe(false);
});

test("what falls due at the next meeting says nothing of when that is", () => {
  expect(isAbout("event", "다음 회의에서 확정", "Settle it at the next meeting")).toBe(false);
});
