import type { tips as English } from "../en/tips.ts";

export const tips: typeof English = {
  link: "오류 신고·근거 제보",
  title: "오류 신고·근거 제보",
  description: "기록에서 틀리거나 빠진 내용을 편집자에게 알려 주십시오.",
  about: { dialogue: "대상 대화", promise: "대상 약속" },
  lead: "보내신 내용은 편집자가 읽고 확인한 뒤에 기록에 반영합니다. 공개되지 않습니다.",
  privacy:
    "계정은 필요 없습니다. 여기에 적으신 내용만 저장하며, 접속 주소나 쿠키는 남기지 않습니다. 연락처는 처리가 끝나는 대로 지웁니다.",
  kind: "어떤 내용입니까?",
  kinds: {
    error: "기록의 오류",
    evidence: "이행 여부를 보여 주는 근거",
    reply: "관련 기관의 입장",
  },
  text: "알려 주실 내용",
  textHint: (longest) => `${longest}자까지 쓸 수 있습니다.`,
  url: "출처 링크",
  urlHint: "선택 사항입니다. http:// 또는 https://로 시작합니다.",
  contact: "연락처",
  contactHint: "선택 사항입니다. 여쭤볼 것이 있을 때 쓸 이메일이나 전화번호를 적어 주십시오.",
  leftEmpty: "이 칸은 비워 두십시오",
  submit: "보내기",
  problems: {
    title: "아직 보내지 못했습니다.",
    kind: "어떤 내용인지 골라 주십시오.",
    text: "알려 주실 내용을 적어 주십시오.",
    long: (longest) => `너무 깁니다. ${longest.toLocaleString("ko-KR")}자 이하로 줄여 주십시오.`,
    url: "http:// 또는 https://로 시작하는 전체 주소를 적거나 비워 두십시오.",
    contact: (longest) => `너무 깁니다. ${longest}자 이하로 줄여 주십시오.`,
    tooOften: (minutes) =>
      `지금 제보가 많이 들어오고 있습니다. 쓰신 내용은 그대로 있으니 ${minutes}분 뒤에 다시 보내 주십시오.`,
  },
  received: {
    title: "고맙습니다",
    lead: "편집자에게 전달되었습니다. 확인하겠습니다.",
    back: { dialogue: "대화로 돌아가기", promise: "약속으로 돌아가기" },
  },
};
