import { nameKey } from "../names.ts";

/** What a column of a table may say of a dialogue. */
export const TARGETS = [
  "id",
  "title",
  "titleKo",
  "titleEn",
  "start",
  "startTime",
  "end",
  "endTime",
  "zone",
  "status",
  "venue",
  "city",
  "country",
  "hosts",
  "attendees",
  "series",
  "number",
  "source",
  "summary",
  "summaryKo",
  "summaryEn",
  "notes",
  "promise",
  "promisor",
  "phrase",
  "quote",
] as const;
export type Target = (typeof TARGETS)[number];

/** What each column says, in the table's order; null for one that is left. */
export type Mapping = (Target | null)[];

/** Names that columns go by, as `nameKey` compares them. The first target whose list holds a head gets the column. */
const HEADS: Readonly<Record<Target, readonly string[]>> = {
  id: ["id", "dialogueid", "아이디", "식별자", "관리번호"],
  title: [
    "title",
    "name",
    "event",
    "meeting",
    "dialogue",
    "subject",
    "제목",
    "행사명",
    "회의명",
    "간담회명",
    "명칭",
    "대화",
  ],
  titleKo: [
    "titleko",
    "titlekorean",
    "koreantitle",
    "국문제목",
    "한글제목",
    "제목ko",
    "제목국문",
    "제목한국어",
  ],
  titleEn: ["titleen", "titleenglish", "englishtitle", "영문제목", "제목en", "제목영문", "제목영어"],
  start: [
    "start",
    "date",
    "day",
    "startdate",
    "begins",
    "from",
    "firstday",
    "일자",
    "날짜",
    "일시",
    "개최일",
    "개최일자",
    "개최일시",
    "시작",
    "시작일",
    "시작일시",
  ],
  startTime: ["time", "starttime", "시간", "시각", "시작시간", "시작시각"],
  end: ["end", "enddate", "ends", "until", "to", "lastday", "종료", "종료일", "종료일시", "마감일"],
  endTime: ["endtime", "종료시간", "종료시각"],
  zone: ["timezone", "zone", "tz", "시간대", "표준시"],
  status: ["status", "state", "상태", "개최여부", "진행상태"],
  venue: ["venue", "location", "place", "where", "장소", "개최장소", "회의장소"],
  city: ["city", "placecity", "도시", "지역"],
  country: ["country", "placecountry", "국가", "나라"],
  hosts: [
    "host",
    "hosts",
    "hostedby",
    "organizer",
    "organiser",
    "convener",
    "ministry",
    "주최",
    "주관",
    "주최기관",
    "주관기관",
    "주최자",
    "부처",
    "기관",
  ],
  attendees: [
    "attendees",
    "attendance",
    "participants",
    "who",
    "참석자",
    "참석",
    "참가자",
    "참여자",
    "주요참석자",
  ],
  series: ["series", "seriesname", "시리즈", "회의체", "협의체", "연속회의"],
  number: ["number", "no", "nr", "seriesnumber", "session", "회차", "차수", "번호"],
  source: ["source", "sources", "url", "link", "sourceurl", "출처", "출처url", "링크", "주소", "보도자료"],
  summary: ["summary", "description", "about", "요약", "개요", "설명", "내용", "주요내용"],
  summaryKo: ["summaryko", "국문요약", "요약ko", "요약국문"],
  summaryEn: ["summaryen", "영문요약", "요약en", "요약영문"],
  notes: ["notes", "note", "remarks", "비고", "메모"],
  promise: [
    "promise",
    "promises",
    "action",
    "commitment",
    "followup",
    "약속",
    "약속내용",
    "후속조치",
    "이행과제",
    "조치사항",
  ],
  promisor: [
    "promisor",
    "promisedby",
    "responsible",
    "owner",
    "약속한기관",
    "약속주체",
    "담당기관",
    "담당부처",
    "이행주체",
    "소관부처",
  ],
  phrase: [
    "phrase",
    "deadline",
    "due",
    "duedate",
    "when",
    "기한",
    "이행기한",
    "이행시기",
    "시한",
    "완료시기",
  ],
  quote: ["quote", "said", "발언", "인용", "원문"],
};

/** Longest names first: a head that only contains a name goes to the one that says most. */
const CONTAINED = TARGETS.flatMap((target) => HEADS[target].map((name) => ({ target, name })))
  .filter(({ name }) => name.length >= 4 || /^[가-힣]{2,}$/.test(name))
  .sort((a, b) => b.name.length - a.name.length);

/** What the columns of a table seem to say, by their heads in Korean or English; no target is given twice. */
export function proposeMapping(head: readonly string[]): Mapping {
  const keys = head.map((name) => nameKey(name).toLowerCase());
  const mapping: Mapping = head.map(() => null);
  const taken = new Set<Target>();
  const give = (index: number, target: Target | undefined) => {
    if (!target || mapping[index] || taken.has(target)) return;
    mapping[index] = target;
    taken.add(target);
  };
  keys.forEach((key, index) => {
    give(
      index,
      TARGETS.find((target) => HEADS[target].includes(key)),
    );
  });
  keys.forEach((key, index) => {
    give(index, CONTAINED.find(({ target, name }) => key.includes(name) && !taken.has(target))?.target);
  });
  return mapping;
}

/** A mapping as posted: unknown words are columns that are left, and of two columns with one target the first has it. */
export function asMapping(words: readonly string[], columns: number): Mapping {
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const target = TARGETS.find((each) => each === words[index]) ?? null;
    if (target === null || taken.has(target)) return null;
    taken.add(target);
    return target;
  });
}
