import { addDays } from "../../app/domain/days.ts";
import type { DialogueInput, PromiseInput } from "../../db/import/format.ts";
import { ELEVEN, TWO_HUNDRED } from "./crowd.ts";
import { LONG_KOREAN, LONG_URL, longEnglish } from "./long.ts";

/** The day on which thirty things stand: twenty dialogues, and ten promises that fall due. */
export const BUSY_DAY = "2026-06-15";
/** The day on which the promise of 2018 is 3,000 days overdue. */
export const LATER = addDays("2018-08-31", 3_000);

const SOURCE = { url: "https://news.example/odd", title: "예시 보도", publisher: "Example Daily" };
const HOST = { name: { ko: "예시부", en: "Example Ministry" }, abbreviation: "EXM" };

function dialogue(id: string, rest: Partial<DialogueInput>): DialogueInput {
  return {
    id,
    title: { ko: `예시 대화 ${id}`, en: `Example dialogue ${id}` },
    start: BUSY_DAY,
    timezone: "Asia/Seoul",
    status: "held",
    hosts: [HOST],
    attendees: [],
    sources: [SOURCE],
    promises: [],
    ...rest,
  };
}

function promise(id: string, rest: Partial<PromiseInput>): PromiseInput {
  return {
    id,
    promisors: [{ organization: HOST }],
    action: { ko: `예시 약속 ${id}`, en: `Example promise ${id}` },
    deadline: { due: null },
    assessments: [],
    ...rest,
  };
}

const numbered = <T>(count: number, make: (number: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(String(index + 1).padStart(2, "0")));

/** Every oddity that a true record may have, one dialogue each where that is possible. */
export const ODD_DIALOGUES: DialogueInput[] = [
  dialogue("odd-nothing-known", {
    title: { ko: "이름만 남은 간담회" },
    hosts: [{ name: { ko: "옛 예시위원회" } }],
    start: "2026-05-04",
  }),
  dialogue("odd-english-only", {
    title: { en: "A roundtable that is on record in English only" },
    hosts: [{ name: { en: "Agency without a Korean Name" } }],
    start: "2026-05-06",
    attendees: [{ person: { en: "Only Known in English" }, organization: HOST }],
  }),
  ...numbered(3, (number) => dialogue(`odd-month-only-${number}`, { start: "2026-06" })),
  dialogue("odd-long-korean", {
    title: { ko: LONG_KOREAN },
    start: "2026-06-10",
    venue: { name: { ko: LONG_KOREAN.slice(0, 120) }, address: LONG_KOREAN.slice(0, 200), city: "서울" },
    summary: { ko: LONG_KOREAN.repeat(4) },
    sources: [{ ...SOURCE, url: `${LONG_URL}/korean` }, { url: `${LONG_URL}/untitled` }],
    promises: [
      promise("odd-long-korean--promise", {
        action: { ko: LONG_KOREAN },
        quote: { text: LONG_KOREAN, lang: "ko" },
        deadline: { phrase: LONG_KOREAN.slice(0, 100), due: "2026-12-31" },
        source: LONG_URL,
        notes: LONG_URL,
      }),
    ],
  }),
  dialogue("odd-long-english", {
    title: { en: longEnglish(300) },
    start: "2026-06-11",
    promises: [promise("odd-long-english--promise", { action: { en: longEnglish(300) } })],
  }),
  dialogue("odd-crowded", {
    title: { ko: "이백 명이 모인 원탁회의", en: "A roundtable of two hundred" },
    start: "2026-06-12",
    attendees: TWO_HUNDRED,
    series: { id: "odd-series", name: { ko: "한 번만 열린 회의체" }, number: 1 },
    promises: [
      promise("odd-crowded--eleven", {
        action: { ko: "공동 데이터 거래소 설립", en: "Found a common data exchange" },
        promisors: ELEVEN.map((organization) => ({ organization })),
        deadline: { phrase: "내년 말까지", due: "2027-12" },
      }),
      promise("odd-crowded--person", {
        promisors: [{ person: { ar: "عبد الرحمن بن محمد" } }],
        quote: { text: "سننشر التقرير قريبا", lang: "ar" },
      }),
    ],
  }),
  dialogue("odd-cancelled", { status: "cancelled", start: "2026-06-16" }),
  dialogue("odd-postponed", { status: "postponed", start: "2026-06-17" }),
  dialogue("odd-moved", { start: "2026-06-18", previousStart: "2026-03" }),
  dialogue("odd-across-months", { start: "2026-06-29", end: "2026-07-02" }),
  dialogue("odd-across-the-year", {
    start: "2026-12-31T22:00:00-05:00",
    end: "2027-01-02T02:00:00-05:00",
    timezone: "America/New_York",
  }),
  dialogue("odd-promises", {
    start: "2018-06-01",
    promises: [
      promise("odd-promises--no-deadline", {}),
      promise("odd-promises--overdue", { deadline: { phrase: "8월 말까지", due: "2018-08-31" } }),
      promise("odd-promises--disputed", {
        state: "disputed",
        deadline: { phrase: "연말까지", due: "2018-12-31" },
        replies: [
          {
            on: "2019-02-01",
            organization: HOST,
            text: { ko: "약속한 적이 없습니다.", en: "We never promised this." },
            source: LONG_URL,
          },
        ],
      }),
    ],
  }),
  dialogue("odd-busy-source", {
    start: "2026-06-01",
    promises: numbered(10, (number) =>
      promise(`odd-busy-source--${number}`, { deadline: { phrase: "15일까지", due: BUSY_DAY } }),
    ),
  }),
  ...numbered(20, (number) => dialogue(`odd-busy-${number}`, {})),
];
