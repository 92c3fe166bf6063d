import type { shell as English } from "../en/shell.ts";

export const shell: typeof English = {
  siteName: "약속",
  wordmark: "약속",
  wordmarkOther: "Yaksok",
  tagline: "정부가 대화 자리에서 한 약속과 그 결과를 기록합니다.",
  skip: "본문으로 건너뛰기",
  navigation: "주 메뉴",
  calendar: "일정",
  dialogues: "대화",
  promises: "약속",
  scoreboard: "이행 현황",
  subscribe: "구독",
  languages: "언어",
  languageName: "한국어",
  footerWhat:
    "‘약속’은 만날 일정이면서 지켜야 할 다짐입니다. 정부가 연 대화의 일정과 그 자리에서 나온 약속을 매듭지어질 때까지 기록합니다.",
  footerSources:
    "모든 사실에는 공개된 출처를 함께 적습니다. 기록은 크리에이티브 커먼즈 저작자표시 라이선스(CC BY 4.0)에 따라 이용할 수 있습니다.",
  onlyIn: (language) => `${language}로만 기록되어 있습니다.`,
  asOf: (day) => `${day} 당시의 상태를 현재까지 파악된 내용으로 보여 줍니다.`,
  asOfLeave: "오늘 기준으로 보기",
  printed: (day, revision) => `${day} 기준 · 기록 ${revision}판`,
  report: "오류 알리기",
  footerLinks: "사이트 안내",
};
