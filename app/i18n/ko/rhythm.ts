import type { rhythm as english } from "../en/rhythm.ts";

const number = (n: number) => n.toLocaleString("ko-KR");
const days = (n: number) => `${number(n)}일`;
const span = (n: number) => (n < 61 ? days(n) : `${number(Math.round(n / 30.44))}개월`);
/** Two that follow one another are named both, more of them as from and to. */
const nth = ({ first, last }: { first: number; last: number }) =>
  last - first > 1
    ? [`제${number(first)}~${number(last)}차`]
    : [...new Set([first, last])].map((each) => `제${number(each)}차`);
const and = (names: string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}와 ${names.at(-1)}`;
const list = (gaps: number[]) => gaps.map(span).join(", ");

export const rhythm: typeof english = {
  title: "개최 주기",
  metNever: "아직 열리지 않았습니다.",
  metOnce: "한 번 열려 아직 간격을 말할 수 없습니다.",
  metFew: (met, gaps) =>
    `${number(met)}번 열렸고, 간격은 ${list(gaps)}입니다. 주기를 말하기에는 횟수가 적습니다.`,
  usual: (met, median, shortest, longest) =>
    `${number(met)}번 열렸습니다. 간격의 절반은 ${span(median)} 이하이며, 가장 짧은 간격은 ${span(shortest)}, 가장 긴 간격은 ${span(longest)}입니다.`,
  onRecord: (met) => `기록된 회의 ${number(met)}건.`,
  unrecorded: (numbers) => `${and(numbers.flatMap(nth))}는 기록에 없습니다.`,
  unrecordedMany: (n) => `회차로 보면 회의 ${number(n)}건이 기록에 없습니다.`,
  gapsNone: "차수가 이어진 회의가 없어 간격을 말할 수 없습니다.",
  gapsFew: (gaps) => `차수가 이어진 회의 사이의 간격은 ${list(gaps)}입니다.`,
  gapsUsual: (median, shortest, longest) =>
    `차수가 이어진 회의 사이의 간격은 절반이 ${span(median)} 이하이며, 가장 짧은 간격은 ${span(shortest)}, 가장 긴 간격은 ${span(longest)}입니다.`,
  over: (numbers) => `(${and(numbers.flatMap(nth))} 기록 없음)`,
  since: (n) => (n === 0 ? "오늘 열렸습니다." : `마지막으로 열린 지 ${days(n)}이 지났습니다.`),
  next: "다음",
  latest: "최근",
  table: (name) => `${name} 개최 기록(최근 순)`,
  asTable: "표로 보기",
  number: "차수",
  day: "날짜",
  gap: "직전 회의와의 간격(일)",
  firstKnown: "기록상 첫 회의",
  noGap: "—",
  range: (least, most) => `${number(least)}~${number(most)}`,
  days: number,
  some: (shown, total) => `전체 ${number(total)}건 가운데 최근 ${number(shown)}건입니다.`,
  said: "언제 다시 열겠다고 했나",
  saidOn: (day) => `${day} 발언`,
  metAfter: (gaps) =>
    gaps.length === 1
      ? `그 뒤 ${list(gaps)} 만에 한 번 열렸습니다.`
      : `그 뒤 ${list(gaps)} 간격으로 열렸습니다.`,
  metAfterMany: (met, median) => `그 뒤 ${number(met)}번 열렸고, 간격의 절반은 ${span(median)} 이하입니다.`,
  metAfterOnRecord: (met) => `그 뒤에 열린 회의는 ${number(met)}건이 기록돼 있습니다.`,
  metNotAfter: "기록으로 보면 그 뒤로 열리지 않았습니다.",
  kept: (met, unknown, over) => {
    if (over === 1) {
      if (met === 1) return "말한 기간에 회의가 열린 기록이 있습니다.";
      return unknown === 1
        ? "말한 기간에 열렸는지는 기록으로는 확인할 수 없습니다. 기록에 없는 회의가 그때 열렸을 수 있습니다."
        : "말한 기간에 이 회의체가 열린 기록이 없습니다.";
    }
    const parts = [
      ...(met > 0 ? [`${number(met)}개 기간에는 회의가 있었`] : []),
      ...(unknown > 0 ? [`${number(unknown)}개 기간은 기록에 없는 회의가 열렸을 수 있어 확인할 수 없`] : []),
      ...(over > met + unknown ? [`${number(over - met - unknown)}개 기간에는 열린 기록이 없`] : []),
    ];
    return `회의 일정으로 보면, 지나간 기간 ${number(over)}개 가운데 ${parts.join("고, ")}습니다.`;
  },
  judgedApart: "회의가 열린 것과 별개로, 약속의 이행 여부는 편집자가 기간마다 평가합니다.",
  unknown: "기록으로는 확인할 수 없음",
  notOver: "말한 기간이 아직 끝나지 않았습니다.",
  periods: "기간별로 보기",
  periodsCaption: (action) => `열겠다고 한 기간: ${action}`,
  period: "기간",
  met: "열린 날",
  notMet: "열린 기록 없음",
  running: "진행 중",
  earlier: (n) => `그 전 ${number(n)}개 기간은 싣지 않았습니다.`,
  former: "이전 이름",
  axis: (from, to) => `선 하나가 대화 한 건입니다(${from}~${to}).`,
  lowStrokes: "절반 길이는 예정된 대화, 짧은 선은 연기되거나 취소된 대화입니다.",
};
