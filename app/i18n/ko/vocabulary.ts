import type { vocabulary as english } from "../en/vocabulary.ts";

const format = new Intl.NumberFormat("ko-KR");
/** Below a thousand there is no separator to ask for. */
const numeral = (count: number) => (count < 1_000 ? String(count) : format.format(count));
const days = (count: number) => `${numeral(count)}일`;
const span = (least: number, most: number) =>
  least === most ? days(most) : `${numeral(least)}~${days(most)}`;

export const vocabulary: typeof english = {
  outcome: {
    unassessed: "평가 전",
    not_started: "착수 미확인",
    in_progress: "진행 중",
    delivered: "이행",
    partly_delivered: "일부 이행",
    not_delivered: "미이행",
    withdrawn: "철회",
    superseded: "대체",
    unverifiable: "검증 불가",
  },
  outcomeMeaning: {
    unassessed: "이행 여부를 아직 아무도 확인하지 않았습니다.",
    not_started: "확인해 보았으나, 약속을 되풀이한 것 말고는 드러난 조치가 없습니다.",
    in_progress: "이행을 위한 조치가 날짜와 함께 확인됐습니다.",
    delivered: "이행 기준을 모두 충족했습니다.",
    partly_delivered: "일부 기준만 충족한 채 마무리됐습니다.",
    not_delivered: "기한이 지나도록 충족한 기준이 없습니다.",
    withdrawn: "약속한 쪽이 명시적으로 철회했습니다.",
    superseded: "다른 결과물로 대체됐습니다.",
    unverifiable: "확인할 기준을 세울 수 없어 모든 비율에서 제외합니다.",
  },
  schedule: {
    none: "해당 없음",
    upcoming: "기한 전",
    window_open: "기한 진행 중",
    overdue: "기한 경과",
    on_time: "기한 내",
    late: "지연",
    stale: "장기간 소식 없음",
  },
  late: {
    "1-7": "1~7일 지연",
    "8-30": "8~30일 지연",
    "31-90": "31~90일 지연",
    "91-180": "91~180일 지연",
    "181-365": "181~365일 지연",
    "366-": "1년 넘게 지연",
  },
  hardness: {
    hard: "확정 기한",
    hard_start: "착수 기한",
    soft: "느슨한 기한",
    event: "회의 연동",
    cadence: "정기 이행",
    none: "기한 없음",
  },
  hardnessMeaning: {
    hard: "끝나는 날이 있는 기간을 밝혔습니다. 마지막 날의 다음 날부터 기한 경과로 봅니다.",
    hard_start: "시작 시점을 밝혔습니다. 그 기간의 마지막 날까지 착수해야 합니다.",
    soft: "날짜를 정하지 않은 표현이어서 기한 경과로 보지 않습니다. 다만 오랫동안 소식이 없으면 그 사실을 표시합니다.",
    event: "발언에서 지목한 회의가 기한이며, 그 회의가 일정에 오르면 적용합니다.",
    cadence: "되풀이하기로 한 약속으로, 주기마다 한 번씩 이행해야 합니다.",
    none: "기한을 밝히지 않아 지연 여부를 따질 수 없습니다.",
  },
  basis: {
    stated: "발언에 명시",
    rule: "공개된 규칙에 따른 해석",
    editor: "편집자의 해석",
  },
  precision: {
    day: "일 단위",
    week: "주 단위",
    month: "월 단위",
    season: "계절 단위",
    quarter: "분기 단위",
    half: "반기 단위",
    year: "연 단위",
    range: "기간",
  },
  status: {
    scheduled: "예정",
    held: "개최",
    postponed: "연기",
    cancelled: "취소",
  },
  editorial: {
    draft: "초안",
    in_review: "검토 중",
    published: "공개",
    disputed: "이의 제기 중",
  },
  strength: {
    none: "근거 없음",
    promisor: "약속한 쪽의 설명",
    document: "공표된 조치·문서",
    independent: "제3자 확인",
  },
  linkTo: {
    restates: "재확인한 약속",
    supersedes: "대체한 약속",
    part_of: "상위 약속",
    depends_on: "선행 약속",
  },
  state: {
    late: (least, most) => `${span(least, most)} 지연`,
    onTime: "기한 내",
    onTimeOrLate: (most) => `기한 내 또는 최대 ${days(most)} 지연`,
    overdue: (count) => `기한 ${days(count)} 경과`,
    isOverdue: "기한 경과",
    upcoming: "기한 전",
    windowOpen: "기한 진행 중",
    stale: (count) => `${days(count)}간 공개된 소식 없음`,
    isStale: "장기간 공개된 소식 없음",
    after: (count) => (count === 0 ? "발언 당일" : `발언 후 ${days(count)}`),
    noDeadline: "기한 없음",
    looseDeadline: "확정 기한 없음",
    atMeeting: "차기 회의가 기한",
    atMeetingNumber: (number) => `제${format.format(number)}차 회의가 기한`,
    atMeetingOn: (day) => `${day} 회의가 기한`,
    recurring: "정기 이행",
    recurringCount: (confirmed, expected) =>
      `정기 이행: 예정 ${format.format(expected)}회 중 편집자 확인 ${format.format(confirmed)}회`,
  },
};
