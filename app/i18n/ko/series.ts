import type { series as english } from "../en/series.ts";

const count = (n: number) => `${n.toLocaleString("ko-KR")}건`;

export const series: typeof english = {
  listTitle: "회의체",
  listDescription: "거듭 열리는 정부 대화를 회의체별로 모아 대화와 약속을 보여 줍니다.",
  listIntro: "최근에 열린 순입니다.",
  listCounted: (n) => `회의체 ${n.toLocaleString("ko-KR")}개`,
  listNone: "기록된 회의체가 없습니다.",
  dialogueCount: (n) => `대화 ${count(n)}`,
  promiseCount: (n) => `약속 ${count(n)}`,
  description: (name, dialogues, promises) =>
    `${name}의 대화 ${count(dialogues)}과 약속 ${count(promises)}을 기록했습니다.`,
  toBrief: "다음 회의 전 점검 자료(인쇄용)",
  next: "다음 회의",
  nextNone: "예고된 회의가 없습니다.",
  latest: "최근 회의",
  latestNone: "아직 열린 회의가 없습니다.",
  dialogues: "대화",
  dialoguesNone: "이 회의체의 대화가 기록되지 않았습니다.",
  promises: "약속",
  promisesNone: "이 회의체에서 나온 약속이 기록되지 않았습니다.",
  allDialogues: "이 회의체의 대화 목록",
  allPromises: "이 회의체의 약속 목록",
  follow: "내 캘린더에서 구독",
  feeds: {
    calendar: "대화와 약속 기한",
    dialogues: "대화",
    promises: "약속 기한",
  },
  brief: {
    title: (name) => `다음 회의 전 점검: ${name}`,
    kicker: "다음 회의 전 점검",
    description: (name, open) =>
      `${name}에서 나온 약속 가운데 아직 남은 ${count(open)}을 오래된 순으로 정리한 인쇄용 자료입니다.`,
    counts: (each) =>
      `지난 대화 ${count(each.dialogues)}에서 나온 약속 ${count(each.promises)} 가운데 ` +
      `매듭지어진 것은 ${count(each.settled)}(이행 ${count(each.delivered)}, 그중 지연 ${count(each.deliveredLate)}), ` +
      `남은 것은 ${count(each.open)}(기한 경과 ${count(each.overdue)}, 기한 전 ${count(each.notYetDue)}, 날짜 없음 ${count(each.withoutDate)})입니다.`,
    nothingPromised: "이 회의체에서는 아직 나온 약속이 없습니다.",
    dueAtNext: "다음 회의가 기한인 약속",
    open: "남은 약속",
    openNone: "남은 약속이 없습니다. 지금까지 나온 약속이 모두 매듭지어졌습니다.",
    openNoneElse: "그 밖에 남은 약속은 없습니다.",
    saidAt: (title, when) => `${title}(${when})`,
    promisor: "약속한 쪽",
    deadline: "기한",
    noDeadline: "기한을 밝히지 않음",
    readAs: (when) => `해석: ${when}`,
    atMeeting: (title, when) => `${title}(${when})`,
    looked: (when) => `마지막 확인 ${when}`,
    neverLooked: "확인한 기록 없음",
    nextLook: (when) => `다음 확인 ${when}`,
    lookDue: (when) => `확인 예정일(${when}) 지남`,
    latestFinding: "최근 평가",
    finding: (outcome, when) => `${outcome}, ${when}`,
    moreSources: (n) => `외 출처 ${count(n)}`,
    unconfirmed: (n, of) =>
      `지금까지 ${of.toLocaleString("ko-KR")}회 가운데 ${n.toLocaleString("ko-KR")}회는 이행 확인 없음`,
    unconfirmedBefore: (n) => `그 전 ${n.toLocaleString("ko-KR")}회`,
    settledSince: "최근 회의 이후 매듭지어진 약속",
    settledNone: "최근 회의 이후 매듭지어진 약속이 없습니다.",
    print: "A4 한두 장으로 인쇄됩니다.",
    back: "회의체 전체 보기",
    footAsOf: (day) => `${day} 기준`,
  },
};
