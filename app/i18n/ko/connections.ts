import type { connections as english } from "../en/connections.ts";

const number = (n: number) => n.toLocaleString("ko-KR");
const dialogues = (n: number) => `대화 ${number(n)}건`;
const promises = (n: number) => `약속 ${number(n)}건`;

export const connections: typeof english = {
  lists: {
    organizations: {
      title: "기관",
      description:
        "대화를 주최했거나 참석한 부처, 공공기관, 기업, 단체를 모아 대화와 약속, 그 결과를 보여 줍니다.",
      intro: "대화를 주최했거나 참석했거나 그 자리에서 약속한 기관입니다.",
      total: (n) => `기관 ${number(n)}곳`,
      none: "조건에 맞는 기관이 없습니다",
      all: "전체 기관 보기",
    },
    people: {
      title: "인물",
      description: "대화에 참석한 인물을 모아 당시 직책과 약속, 그 결과를 보여 줍니다.",
      intro: "대화에 참석했거나 그 자리에서 약속한 인물입니다.",
      total: (n) => `${number(n)}명`,
      none: "조건에 맞는 인물이 없습니다",
      all: "전체 인물 보기",
    },
    venues: {
      title: "장소",
      description: "대화가 열린 장소와 그곳에서 나온 약속을 보여 줍니다.",
      intro: "대화가 열린 곳입니다.",
      total: (n) => `장소 ${number(n)}곳`,
      none: "조건에 맞는 장소가 없습니다",
      all: "전체 장소 보기",
    },
  },
  filters: {
    title: "찾기",
    q: "이름",
    qHelp: "일부만 적어도 되며 언어는 가리지 않습니다",
    part: "역할",
    any: "전체",
    sort: "정렬",
    apply: "조회",
    active: "적용된 조건",
    clear: "조건 모두 해제",
    remove: (name, value) => `조건 해제 — ${name}: ${value}`,
  },
  parts: { host: "주최", attendee: "참석", promisor: "약속" },
  sorts: { dialogues: "대화 많은 순", name: "이름순", latest: "최근 순" },
  found: (total) => `조건에 맞는 ${total}`,
  noneHelp: "이름을 더 짧게 적거나 다른 표기로 찾아보십시오. 전체 목록을 볼 수도 있습니다.",
  paging: { label: "목록 쪽 이동", previous: "앞", next: "뒤" },
  line: {
    dialogues,
    promises,
    hosted: (n) => `주최 ${number(n)}건`,
    latest: (day) => `최근 ${day}`,
  },
  item: {
    facts: "개요",
    abbreviation: "약칭",
    former: "옛 이름",
    others: "다른 이름",
    website: "공식 누리집",
    past: "이전에 기록된 이름",
    pastUntil: (day) => `${day}까지`,
    none: "기록된 내용이 없습니다.",
    noneThen: "그날까지 기록된 내용이 없습니다.",
    dialogues: "대화",
    dialoguesNone: "참석한 대화가 기록되지 않았습니다.",
    allDialogues: (n) => `${dialogues(n)} 모두 보기`,
    hosted: (n) => `주최한 ${dialogues(n)}`,
    promises: "약속과 그 결과",
    promisesNone: "기록된 약속이 없습니다.",
    allPromises: (n) => `${promises(n)} 모두 보기`,
    overdue: "기한이 지난 약속",
    settled: "최근 매듭지어진 약속",
    more: (n) => `${number(n)}건 모두 보기`,
    outside: (parts) => `집계에서 제외: ${parts.join(", ")}.`,
    notYetDue: (n) => `기한 전 ${number(n)}건`,
    superseded: (n) => `대체 ${number(n)}건`,
    unverifiable: (n) => `검증 불가 ${number(n)}건`,
    undated: (n) => `확정 기한 없음 ${number(n)}건`,
    few: "건수가 적어 평소의 경향으로 보기 어렵습니다.",
    about: (name) => `${name} 전체 기록`,
  },
  met: {
    organizations: "같은 자리에 있던 기관",
    people: "같은 자리에 있던 인물",
    none: "이 대화들에 함께한 다른 참석자가 기록되지 않았습니다.",
    caption: "실제로 열린 대화만 세며, 여럿이 참석했어도 대화마다 한 번만 셉니다.",
    organization: "기관",
    person: "이름",
    times: "대화",
    first: "처음",
    last: "최근",
    together: (name, n) => `${name}, 함께한 ${dialogues(n)}`,
    rest: (shown, left) =>
      `가장 자주 만난 ${number(shown)}곳입니다. 그 밖에 ${number(left)}곳이 더 있습니다.`,
    restPeople: (shown, left) =>
      `가장 자주 만난 ${number(shown)}명입니다. 그 밖에 ${number(left)}명이 더 있습니다.`,
  },
  roles: {
    title: "직책 변화",
    people: "이 기관의 참석자",
    caption: "실제로 열린 대화에서 확인된 직책입니다. 날짜는 대화가 열린 날이며 임기의 시작과 끝이 아닙니다.",
    none: "기록된 직책이 없습니다.",
    peopleNone: "이 기관의 참석자 이름이 기록되지 않았습니다.",
    role: "직책",
    roleUnknown: "직책 기록 없음",
    organization: "소속",
    organizationUnknown: "소속 기록 없음",
    first: "처음 확인",
    last: "마지막 확인",
    times: "대화",
    rest: (shown, left) => `최근 확인된 ${number(shown)}명입니다. 그 밖에 ${number(left)}명이 더 있습니다.`,
  },
  organization: {
    sentence: ({ span, hosted, attended, made }) =>
      `${span} 기록: ${[
        ...(hosted > 0 ? [`${dialogues(hosted)} 주최`] : []),
        ...(attended > 0 ? [`${dialogues(attended)} 참석`] : []),
        ...(made > 0 ? [promises(made)] : []),
      ].join(", ")}`,
    description: (name, n, made) =>
      `${name}의 ${dialogues(n)}과 ${promises(made)}, 약속의 결과와 만난 상대를 보여 줍니다.`,
  },
  person: {
    sentence: ({ span, attended, made }) =>
      `${span} 기록: ${[
        ...(attended > 0 ? [`${dialogues(attended)} 참석`] : []),
        ...(made > 0 ? [promises(made)] : []),
      ].join(", ")}`,
    description: (name, n, made) =>
      `${name}: ${dialogues(n)}과 ${promises(made)}, 당시 직책과 약속의 결과를 보여 줍니다.`,
  },
  venue: {
    sentence: ({ span, held, made }) =>
      `${span} 기록: ${dialogues(held)}${made > 0 ? `, 그 자리에서 나온 ${promises(made)}` : ""}`,
    description: (name, n, made) =>
      `${name}에서 열린 ${dialogues(n)}과 그 자리에서 나온 ${promises(made)}을 보여 줍니다.`,
    address: "주소",
    map: "지도",
    osm: "오픈스트리트맵",
    search: "오픈스트리트맵에서 찾기",
    geo: "지도 앱에서 열기",
    whereNone: "위치가 기록되지 않았습니다.",
    dialoguesNone: "이곳에서 열린 대화가 기록되지 않았습니다.",
    promises: "이곳에서 나온 약속과 그 결과",
    promisesNone: "이곳에서 나온 약속이 기록되지 않았습니다.",
    hosts: "이곳에서 대화를 주최한 기관",
    hostsNone: "주최 기관이 기록되지 않았습니다.",
    hostsCaption: "이곳에서 실제로 열린 대화를 셉니다.",
    hostsRest: (shown, left) =>
      `가장 자주 주최한 ${number(shown)}곳입니다. 그 밖에 ${number(left)}곳이 더 있습니다.`,
    heldBy: (name, n) => `${name} 주최 ${dialogues(n)}`,
  },
  span: {
    one: (day) => day,
    both: (from, to) => `${from}~${to}`,
  },
};
