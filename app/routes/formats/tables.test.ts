import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { eachChange } from "../../../db/changes.ts";
import { openMemoryDatabase } from "../../../db/client.ts";
import { eachDialogue } from "../../../db/dialogues.ts";
import { eachPromise } from "../../../db/promises.ts";
import { scoreboard } from "../../../db/scoreboard.ts";
import { todayAsOf } from "../../domain/days.ts";
import { LANGS } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { briefColumns } from "../../outputs/csv/brief.ts";
import { calendarColumns } from "../../outputs/csv/calendar.ts";
import { changeColumns } from "../../outputs/csv/changes.ts";
import { dialogueColumns } from "../../outputs/csv/dialogues.ts";
import { promiseColumns } from "../../outputs/csv/promises.ts";
import { scoreboardColumns, scoreboardCsv } from "../../outputs/csv/scoreboard.ts";
import { seriesColumns } from "../../outputs/csv/series.ts";
import { csvParts } from "../../outputs/csv/table.ts";

const now = new Date("2026-11-24T00:00:00Z");
const db = openMemoryDatabase();
loadBundledRecord(db, now);
afterAll(() => db.$client.close());

const SITE = { lang: "en", publicUrl: "https://yaksok.example" } as const;
const DAY = "2026-11-24";
const TODAY = todayAsOf(DAY);
const lines = (parts: Iterable<string>) => [...parts].join("").split("\r\n");

describe("a table", () => {
  test("of dialogues has one a line, texts in each language", () => {
    const filter = { series: "kr-msit-ai-hsd", year: 2023 };
    expect(lines(csvParts(dialogueColumns(SITE, DAY), eachDialogue(db, filter)))).toEqual([
      "\uFEFFid,url,title_ko,title_en,start,end,precision,zone,status,series,series_ko,series_en,number,hosts,hosts_ko,hosts_en,venue,venue_ko,venue_en,city,country,promises,as_of",
      "kr-msit-ai-hsd-3-2023,https://yaksok.example/en/dialogues/kr-msit-ai-hsd-3-2023,제3차 인공지능 최고위 전략대화,3rd AI High-Level Strategic Dialogue,2023-03-08,,day,Asia/Seoul,held,kr-msit-ai-hsd,인공지능 최고위 전략대화,AI High-Level Strategic Dialogue,3,msit,과학기술정보통신부,Ministry of Science and ICT,kakao-pangyo-agit,카카오 판교아지트,Kakao Pangyo Agit,Seongnam,KR,4,2026-11-24",
      "",
    ]);
  });

  test("of promises has one a line, with its state on the day", () => {
    const filter = { series: "kr-msit-ai-hsd", outcome: ["delivered"], schedule: ["late"] } as const;
    expect(lines(csvParts(promiseColumns(SITE), eachPromise(db, filter, TODAY)))).toEqual([
      "\uFEFFid,url,action_ko,action_en,quote,quote_lang,organizations,people,promisors_ko,promisors_en,dialogue,dialogue_ko,dialogue_en,series,series_ko,series_en,said_on,phrase,edtf,due_from,due_to,kind,outcome,effective_on,schedule,days_late_least,days_late_most,days_taken,as_of",
      'kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction,https://yaksok.example/en/promises/kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction,관계부처와 함께 초거대 AI 산업 정책방향 발표,"Announce, with related ministries, the policy direction for the hyper-scale AI industry",이달 중 초거대AI 산업 정책방향 발표할 것,ko,msit,lee-jong-ho,"이종호, 과학기술정보통신부","Lee Jong-ho, Ministry of Science and ICT",kr-msit-ai-hsd-3-2023,제3차 인공지능 최고위 전략대화,3rd AI High-Level Strategic Dialogue,kr-msit-ai-hsd,인공지능 최고위 전략대화,AI High-Level Strategic Dialogue,2023-03-08,이달 중,2023-03,2023-03-01,2023-03-31,hard,delivered,2023-04-14,late,14,14,,2026-11-24',
      "",
    ]);
  });

  test("of what nothing fits is its line of names", () => {
    const text = csvParts(promiseColumns(SITE), eachPromise(db, { q: "no such words" }, TODAY));
    expect(lines(text)).toHaveLength(2);
  });

  test("of the history holds every line, and documents that can be read again", () => {
    const text = [...csvParts(changeColumns, eachChange(db, {}, null))].join("");
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const newest = db.$client.prepare("SELECT max(seq) FROM changes").pluck().get() as number;
    expect(rows.map(({ seq }) => Number(seq))).toEqual(
      Array.from({ length: newest }, (_, index) => newest - index),
    );
    expect(JSON.parse(rows.at(-1)?.after ?? "")).toHaveProperty("name");
  });

  test("of the scoreboard begins with everything", () => {
    const [head, first] = scoreboardCsv(scoreboard(db, TODAY), DAY).split("\r\n");
    expect([head, first]).toEqual([
      "\uFEFFgroup,id,label_ko,label_en,promises,fell_due,delivered,delivered_late,partly_delivered,not_delivered,withdrawn,begun,open,as_of",
      "all,,,,66,45,34,15,0,0,0,0,11,2026-11-24",
    ]);
  });
});

/** Names of columns, one for all languages, in order. */
const named = (columns: readonly { name: string }[]) => [
  ...new Set(columns.map(({ name }) => name.replace(/_(ko|en)$/, ""))),
];

test.each(LANGS)("every column is explained to readers of %s, in its order", (lang) => {
  const { columns } = messages(lang);
  expect(Object.keys(columns.promises)).toEqual(named(promiseColumns(SITE)));
  expect(Object.keys(columns.dialogues)).toEqual(named(dialogueColumns(SITE, DAY)));
  expect(Object.keys(columns.changes)).toEqual(named(changeColumns));
  expect(Object.keys(columns["series-list"])).toEqual(named(seriesColumns(SITE, DAY)));
  expect(Object.keys(columns.scoreboard)).toEqual(named(scoreboardColumns(DAY)));
  expect(Object.keys(columns.brief)).toEqual(named(briefColumns(SITE)));
  expect(Object.keys(columns.period)).toEqual(named(calendarColumns(SITE, DAY)));
});
