import type { overview as English } from "../en/overview.ts";

export const overview: typeof English = {
  title: "정부 대화와 그 자리의 약속",
  lead: "정부가 산업계와의 대화 자리에서 한 약속을, 매듭지어질 때까지 지켜봅니다.",
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
  totals: "{dialogues}과 {promises}이 기록되어 있으며, {organizations}과 {people}이 등장합니다.",
  dialogues: (count) => `대화 ${count}건`,
  promises: (count) => `약속 ${count}건`,
  organizations: (count) => `기관 ${count}곳`,
  people: (count) => `인물 ${count}명`,
  all: "모두 보기",
  wholeCalendar: "전체 일정",
  sources: "자료의 출처",
  sourcesText:
    "모든 사실에는 정부 보도자료, 언론 보도, 회의록 등 공개된 출처를 함께 적습니다. 전해 들은 말은 싣지 않습니다. 기록 전체를 내려받아 쓸 수 있습니다.",
  judged: "상태를 정하는 방법",
  judgedText:
    "이행 여부는 편집자가 공개된 근거에 따라 판단합니다. 약속의 종결은 다른 편집자가 승인하며, 승인이 없으면 그 사실을 함께 밝힙니다. 지연 여부는 기한으로 말한 표현에서 계산합니다. 모호한 표현을 날짜로 바꾸지 않습니다.",
  marks: "이행 여부 표시",
  wrong: "틀린 내용을 발견하면",
  wrongText:
    "{dialogues}·{promises} 목록에서 해당 기록을 열고, 쪽 아래의 ‘{link}’를 누르십시오. 계정은 필요 없습니다. 편집자가 확인한 뒤에 고치며, 고친 내용은 모두 변경 이력에 남습니다.",
};
