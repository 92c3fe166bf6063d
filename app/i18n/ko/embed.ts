import type { embed as english } from "../en/embed.ts";

export const embed: typeof english = {
  title: "이 약속을 사이트에 넣기·인용하기",
  code: "사이트에 붙여 넣을 코드",
  codeHelp: "읽는 날의 이행 상태를 보여 주며, 스크립트를 쓰지 않습니다.",
  citation: "인용 문구",
  cited: (action, saidOn, url) => `약속(Yaksok). 「${action}」(${saidOn} 발언). ${url}`,
  frame: (action) => `약속: ${action}`,
  story: "이행 과정과 출처 보기",
  asOf: (day) => `${day} 기준`,
};
