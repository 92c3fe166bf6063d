import type { cards as english } from "../en/cards.ts";

export const cards: typeof english = {
  dialogue: "대화",
  promise: "약속",
  when: "일시",
  where: "장소",
  status: "상태",
  promised: "나온 약속",
  said: "발언",
  due: "기한",
  beginBy: "착수 기한",
  noDeadline: "밝히지 않음",
  state: "현재 상태",
  more: (n) => `외 ${n.toLocaleString("ko-KR")}곳`,
  dialogues: "대화",
  promises: "약속",
  delivered: "이행",
};
