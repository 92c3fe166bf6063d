import { todayAt } from "../app/domain/days.ts";
import type { SearchFilter } from "../app/domain/search/filter.ts";
import { censusOf } from "../db/census/census.ts";
import { type Database, openDatabase } from "../db/client.ts";
import { searchRecord } from "../db/search/search.ts";
import { suggest } from "../db/search/suggest.ts";
import { ours } from "./servers.ts";

type Note = (what: string, unit: string, value: number) => void;

const TODAY = todayAt(new Date("2026-06-28T03:00:00Z"), ["Asia/Seoul"]);
const SIZE = 5;
const WARMING = 2;
const ROUNDS = 5;

/** What people ask for, and what nobody should: common and rare words, names, initials, filters, nothing, hostile input. */
const QUERIES: readonly [typed: string, narrowed?: SearchFilter][] = [
  ...["정책", "산업", "발표", "전략대화", "반도체", "인공지능", "policy", "dialogue", "publish", "measures"],
  ...[
    "개인정보보호",
    "정책방향",
    "데이터센터",
    "방안 발표",
    "정책 발표",
    "반도체 기술",
    "기술 투자",
    "policy data",
  ],
  ...["strategic dialogue", "publish measures on policy", "정책 기술 산업", "투자 협력 전략", "에너지 환경"],
  ...[
    "평생 돌봄",
    "간호 병원",
    "조선 철강 수출",
    "어업 보육",
    "lifetime childcare",
    "nursing hospital",
    "torholba",
  ],
  ...[
    "kelporpor",
    "저카버",
    "모어자",
    "policies",
    "publishing",
    "technolog",
    "semicond",
    "str",
    "제150차",
    "50000",
  ],
  ...[
    "김민서",
    "이수진",
    "박",
    "Kim Seo-jun",
    "lee min",
    "농업 기관 23",
    "농업기관",
    "agency 23",
    "회의장 17",
    "hall 99",
  ],
  ...[
    "ㄱㅁㅅ",
    "ㅂㄷㅊ",
    "ㅎㅇㅈ",
    "농업 전략대화 7",
    "Dialogue series 7",
    "한국대 정책",
    "정책방향을",
    "qwertyuiop",
  ],
  ...["qwerty zxcvb", "정책 qwertyuiop", "가", "a", "1", '"정책" OR (NEAR *', "🙂🙂", "שלום עולם"],
  ...["'; DROP TABLE promises; --", "", "a".repeat(10_000), "가나다".repeat(3_500), "정책 ".repeat(2_500)],
].map((typed): [string] => [typed]);

const NARROWED: readonly [typed: string, narrowed: SearchFilter][] = [
  ["정책", { series: "series-7" }],
  ["발표", { host: "agency-7-of-field-3" }],
  ["산업", { outcome: ["delivered"] }],
  ["technology", { schedule: ["overdue"] }],
  ["정책", { year: 2019 }],
  ["발표", { from: "2020-01-01", to: "2020-03-31" }],
];

/** How the same texts would be looked through without an index. */
const LIKE = [
  `SELECT id FROM dialogues WHERE title LIKE @like OR summary LIKE @like ORDER BY day DESC LIMIT ${SIZE}`,
  `SELECT id FROM promises WHERE action LIKE @like OR quote_text LIKE @like ORDER BY said_on DESC LIMIT ${SIZE}`,
];

const all = [...QUERIES, ...NARROWED];

/** Search of a record, each query cold of any answer that was kept: the function, over HTTP, and beside a plain `LIKE`. */
export async function measureSearch(dataDir: string, note: Note): Promise<void> {
  const db = openDatabase(dataDir);
  censusOf(db);
  const searched = rounds((typed, narrowed) => searchRecord(db, typed, narrowed, TODAY, SIZE));
  say("search", searched.clock, note);
  say("search, processor time", searched.processor, note);
  note(`search, queries in the mix`, "queries", all.length);
  say("suggestions", rounds((typed) => suggest(db, typed, TODAY, 8)).processor, note);
  const looked = rounds((typed) => like(db, typed), 0, 1);
  say("reference: LIKE over the same texts", looked.clock, note);
  say("reference: LIKE over the same texts, processor time", looked.processor, note);
  db.$client.close();
  await overHttp(dataDir, note);
}

/** Milliseconds that queries took, by the clock and of the processor: the machine may be busy with others. */
interface Times {
  clock: number[];
  processor: number[];
}

/** So many rounds; every query is asked once in a round, so that none is fresh in memory. */
function rounds(
  ask: (typed: string, narrowed: SearchFilter) => unknown,
  warming = WARMING,
  counted = ROUNDS,
) {
  const times: Times = { clock: [], processor: [] };
  for (let round = 0; round < warming + counted; round += 1) {
    for (const [typed, narrowed = {}] of all) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      ask(typed, narrowed);
      const { user, system } = process.cpuUsage(used);
      if (round < warming) continue;
      times.clock.push(performance.now() - began);
      times.processor.push((user + system) / 1_000);
    }
  }
  return times;
}

function like(db: Database, typed: string): void {
  const text = `%${typed.slice(0, 200).replaceAll("%", "").replaceAll("\u0000", "")}%`;
  for (const sql of LIKE) db.$client.prepare(sql).all({ like: text });
}

async function overHttp(dataDir: string, note: Note): Promise<void> {
  const { url, stop } = await ours(dataDir);
  const times: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round += 1) {
    for (const [typed, narrowed = {}] of all) {
      // A parameter that no page knows: each address is new, so that no answer was kept.
      const query = new URLSearchParams({ q: typed.slice(0, 1_000), n: String(round) });
      for (const [name, value] of Object.entries(narrowed)) query.set(name, String(value));
      const began = performance.now();
      const response = await fetch(`${url}/ko/search?${query}`, {
        headers: { "accept-encoding": "identity" },
      });
      await response.arrayBuffer();
      if (response.status === 404) {
        await stop();
        return;
      }
      if (response.status >= 500)
        throw new Error(`the search for ${typed.slice(0, 40)} answered ${response.status}`);
      if (round >= WARMING) times.push(performance.now() - began);
    }
  }
  await stop();
  say("search page over HTTP", times, note);
}

function say(what: string, times: number[], note: Note): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  note(`${what}, p50`, "ms", at(0.5));
  note(`${what}, p95`, "ms", at(0.95));
  note(`${what}, longest`, "ms", at(1));
}
