import type { feeds as English } from "../en/feeds.ts";

export const feeds: typeof English = {
  names: {
    calendar: "약속: 대화 일정과 약속 기한",
    dialogues: "약속: 정부 대화 일정",
    promises: "약속: 약속 기한",
  },
  of: (name) => `약속: ${name}`,
  narrowed: (name, filters) => `${name} — ${filters.join(", ")}`,
  aboutNarrowed: (about, filters) => `${about} 조건: ${filters.join(" / ")}`,
  about: "정부가 연 대화와 그 자리에서 나온 약속을 매듭지어질 때까지 기록합니다.",
  cancelled: "[취소]",
  undecided: "[날짜 미정]",
  postponed: "[연기]",
  due: "[약속 기한]",
  startDue: "[착수 기한]",
  hosts: "주최",
  attendees: "참석",
  promises: "약속",
  sources: "출처",
  promisors: "약속한 곳",
  words: "발언",
  deadline: "기한",
  state: "상태",
  dialogue: "대화",
  before: (days) => `연장되기 전 기한은 ${days.join(", ")}이었습니다.`,
};
