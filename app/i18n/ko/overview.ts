import type { overview as English } from "../en/overview.ts";

export const overview: typeof English = {
  title: "정부 대화와 그 자리의 약속",
  lead: "정부는 대화 자리에 산업계를 초청하고 그 자리에서 약속합니다. 이곳은 대화의 일정을 모으고, 약속이 매듭지어질 때까지 지켜봅니다.",
  example: "어느 약속의 결과",
  exampleNote:
    "‘이달 중’이라던 약속은 그달이 끝나고 두 주 뒤에 이행되었습니다. 늦은 것과 어긴 것은 다르기에 따로 기록합니다.",
  next: "다가오는 대화",
  nextNone: "지금은 예정된 대화 기록이 없습니다.",
  latest: "최근 대화",
  dueNext: "다가오는 기한",
  dueNextNone: "앞으로 기한이 돌아올 미결 약속이 없습니다.",
  overdue: "기한이 지난 약속",
  overdueNone: "오늘 기한이 지난 약속은 없습니다.",
  figures: "숫자로 보는 기록",
  figuresRange: (from, to) => `${from}부터 ${to}까지 열린 대화를 담았습니다.`,
  dialogues: "대화",
  promises: "약속",
  organizations: "기관·단체",
  people: "인물",
  byOutcome: "결과별 약속",
  bySchedule: "기한별 약속",
  state: "상태",
  count: "약속 수",
  all: "모두 보기",
  wholeCalendar: "전체 일정",
};
