import { readFileSync } from "node:fs";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../../../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../../../db/client.ts";
import { parseDataset } from "../../../db/import/format.ts";
import { importDialogues } from "../../../db/import/import.ts";
import { documentOf } from "../../../db/made-up.ts";
import type { DeadlineDocument, DialogueDocument, PromiseDocument } from "../../../db/record/documents.ts";
import { writeRecord } from "../../../db/record/writer.ts";
import { todayAt } from "../../domain/days.ts";
import { NEWS_KINDS } from "../../domain/news.ts";
import type { DialogueTime } from "../../domain/records.ts";
import { LANGS, type Lang } from "../../i18n/locale.ts";
import { feedProblems } from "../../outputs/atom/rules/feed.ts";
import { attribute, type Element, named, parseXml, textOf } from "../../outputs/atom/rules/tree.ts";
import { loader as calendar } from "./calendar.ts";
import { loader as changes } from "./changes.ts";
import { loader as dialogue } from "./dialogue.ts";
import { loader as dialogues } from "./dialogues.ts";
import { loader as organization } from "./organization.ts";
import { loader as person } from "./person.ts";
import { loader as promise } from "./promise.ts";
import { loader as promises } from "./promises.ts";
import { loader as series } from "./series.ts";
import { loader as venue } from "./venue.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PLAN = `${DIALOGUE}--superlarge-ai-policy-direction`;
const TASK_FORCE = `${DIALOGUE}--pipc-informal-tf`;
const FORUM = "example-forum-1";
const STANDARD = `${FORUM}--charging-standard`;
const now = new Date("2026-11-24T00:00:00Z");

/** The bundled record as it is loaded. */
const bundled = openMemoryDatabase();
loadBundledRecord(bundled, now);

/** The bundled and a made-up record, then one change of every kind. */
const changed = openMemoryDatabase();
loadBundledRecord(changed, now);
const madeUp = parseDataset(readFileSync("e2e/fixtures/ledger.json", "utf8"));
if (!madeUp.ok) throw new Error("the fixture is broken");
importDialogues(changed, madeUp.dialogues, {
  stamp: { author: "import", recordedAt: "2026-11-24T00:01:00.000Z", reason: null },
});
changeEverything(changed);
afterAll(() => {
  bundled.$client.close();
  changed.$client.close();
});

function changeEverything(db: Database): void {
  const time: DialogueTime = {
    precision: "month",
    start: "2027-03",
    end: null,
    day: "2027-03-01",
    lastDay: "2027-03-31",
    zone: "Asia/Seoul",
  };
  const on = (day: string): DialogueTime => ({ ...time, precision: "day", start: day, day, lastDay: day });
  const next: DialogueDocument = {
    ...documentOf<DialogueDocument>(db, "dialogue", DIALOGUE),
    id: "next",
    title: { en: "Next dialogue", ko: "다음 대화" },
    series: { id: "kr-msit-ai-hsd", number: 99 },
    time,
    status: "scheduled",
    attendances: [],
    summary: null,
    notes: null,
  };
  const steps: DialogueDocument[] = [
    next,
    { ...next, time: on("2027-03-08") },
    { ...next, time: on("2027-04-01") },
    { ...next, time: on("2027-04-01"), status: "postponed" },
    { ...next, time: on("2027-05-01"), status: "scheduled" },
    { ...next, time: on("2027-05-01"), status: "cancelled" },
    { ...next, time: on("2027-05-01"), status: "held" },
    { ...next, time: on("2027-05-02"), status: "held" },
  ];
  const at = (minute: number) => `2026-11-25T00:${String(minute).padStart(2, "0")}:00.000Z`;
  steps.forEach((step, index) => {
    const stamp = { author: "desk", recordedAt: at(index), reason: null };
    writeRecord(db, stamp, (writer) => writer.saveDialogue(step));
  });
  const deadline: DeadlineDocument = {
    ...documentOf<DeadlineDocument>(db, "deadline", `${PLAN}#0`),
    phrase: "4월 중",
    edtf: "2023-04",
    earliest: "2023-04-01",
    latest: "2023-04-30",
    statedOn: "2023-03-30",
    revises: "extension",
    source: "https://example.org/extension?a=1&b=2",
  };
  const evidence = [
    { url: "https://example.org/", title: null, publisher: null, publishedOn: null, archivedUrl: null },
  ];
  writeRecord(db, { author: "desk", recordedAt: at(30), reason: "found later" }, (writer) => {
    writer.stateDeadline(PLAN, deadline);
    const read = documentOf<DeadlineDocument>(db, "deadline", `${TASK_FORCE}#0`);
    writer.stateDeadline(TASK_FORCE, { ...read, hardness: "none", revises: "correction" });
    const word = documentOf<PromiseDocument>(db, "promise", PLAN);
    writer.savePromise({ ...word, notes: "A note." });
    writer.saveSeries({ id: "kr-msit-ai-hsd", name: { en: "Renamed", ko: "새 이름" } });
    const assessment = {
      strength: null,
      met: null,
      evidence,
      author: "desk",
      reviewer: null,
      approval: null,
      occurrence: null,
    };
    const [begun, done] = [{ en: "It had begun." }, { ko: "이행했습니다." }];
    const day = (effectiveOn: string) => ({
      effectiveOn,
      effectiveFrom: effectiveOn,
      effectiveTo: effectiveOn,
    });
    writer.assess(PLAN, { ...assessment, outcome: "in_progress", summary: begun, ...day("2023-04-01") });
    const again = { outcome: "in_progress" as const, summary: done, ...day("2026-02-01") };
    writer.assess(PLAN, { ...assessment, ...again });
    writer.assess(PLAN, { ...assessment, ...again, ...day("2026-02-02") });
  });
}

type Loader = (args: LoaderFunctionArgs) => Response;

function answerTo(db: Database, loader: Loader, path: string, parts: Record<string, string>, lang: Lang) {
  const request = new Request(`https://yaksok.example/${lang}${path}`);
  const context = { db, now, today: todayAt(now, []), publicUrl: "https://yaksok.example" };
  return loader({ request, params: { lang, ...parts }, context });
}

const linkOf = (feed: Element, rel: string) =>
  attribute(
    named(feed, "link").find((each) => attribute(each, "rel") === rel),
    "href",
  );
const part = (entry: Element | undefined, name: string) => textOf(entry && named(entry, name)[0]);
const alternateOf = (entry: Element) =>
  attribute(
    named(entry, "link").find((each) => attribute(each, "rel") === "alternate"),
    "href",
  ) ?? "";
const kindOf = (entry: Element) => attribute(named(entry, "category")[0], "term") ?? "";

/** Every entry of all pages, each page held to the rules, and all of them to one id. */
async function entriesOf(
  db: Database,
  loader: Loader,
  path: string,
  parts: Record<string, string> = {},
  lang: Lang = "en",
): Promise<Element[]> {
  const entries: Element[] = [];
  const ids = new Set<string>();
  let address: string | null = `https://yaksok.example/${lang}${path}`;
  while (address !== null) {
    const { pathname, search } = new URL(address);
    const response = answerTo(db, loader, pathname.slice(3) + search, parts, lang);
    expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const text = await response.text();
    expect([address, ...feedProblems(text, address)]).toEqual([address]);
    const feed = parseXml(text);
    ids.add(part(feed, "id"));
    entries.push(...named(feed, "entry"));
    address = linkOf(feed, "next");
  }
  expect(ids.size).toBe(1);
  const seen = entries.map((entry) => part(entry, "id"));
  expect(seen.length).toBe(new Set(seen).size);
  return entries;
}

describe("every feed of news, in both languages, keeps the rules of Atom and tells each line once", () => {
  const FEEDS: [string, Loader, string, Record<string, string>][] = [
    ["dialogues", dialogues, "/dialogues.atom", {}],
    ["dialogues of a host, searched", dialogues, "/dialogues.atom?q=AI+%26+%EB%8C%80%ED%99%94&host=msit", {}],
    ["promises", promises, "/promises.atom", {}],
    ["promises by state", promises, "/promises.atom?outcome=delivered&schedule=late", {}],
    ["both", calendar, "/calendar.atom", {}],
    ["both of a past day", calendar, "/calendar.atom?host=msit&as_of=2023-04-05", {}],
    ["all lines", changes, "/changes.atom", {}],
    ["lines of a kind and of days", changes, "/changes.atom?kind=deadline&from=2026-11-24&to=2026-11-25", {}],
    ["a dialogue", dialogue, `/dialogues/${DIALOGUE}.atom`, { id: DIALOGUE }],
    ["a promise", promise, `/promises/${PLAN}.atom`, { id: PLAN }],
    ["a series", series, "/series/kr-msit-ai-hsd.atom", { id: "kr-msit-ai-hsd" }],
    ["an organisation", organization, "/organizations/msit.atom", { id: "msit" }],
    ["a person", person, "/people/lee-jong-ho.atom", { id: "lee-jong-ho" }],
  ];
  test.each(FEEDS)("of %s", async (_, loader, path, parts) => {
    for (const db of [bundled, changed]) {
      const [ko, en] = [
        await entriesOf(db, loader, path, parts, "ko"),
        await entriesOf(db, loader, path, parts, "en"),
      ];
      expect(en.length).toBeGreaterThan(path.includes("q=") ? -1 : 0);
      expect(en.map((entry) => part(entry, "id"))).toEqual(ko.map((entry) => part(entry, "id")));
      expect(en.map(kindOf)).toEqual(ko.map(kindOf));
    }
  });

  test("of a venue", async () => {
    const id = bundled.$client.prepare<[], string>("SELECT id FROM venues ORDER BY id").pluck().get() ?? "";
    for (const lang of LANGS) {
      expect(await entriesOf(bundled, venue, `/venues/${id}.atom`, { id }, lang)).not.toEqual([]);
    }
  });
});

describe("the entries of the changed record", () => {
  const titles = async (lang: Lang, path: string, loader: Loader, parts: Record<string, string> = {}) =>
    (await entriesOf(changed, loader, path, parts, lang)).map((entry) => part(entry, "title"));

  test("are of every kind of news there is", async () => {
    const kinds = new Set((await entriesOf(changed, changes, "/changes.atom")).map(kindOf));
    expect([...kinds].sort()).toEqual([...NEWS_KINDS].sort());
  });

  test("tell a dialogue's course, the newest first", async () => {
    expect(await titles("en", "/dialogues/next.atom", dialogue, { id: "next" })).toEqual([
      "Dialogue corrected: Next dialogue",
      "Dialogue held: Next dialogue",
      "Dialogue cancelled: Next dialogue",
      "Dialogue scheduled again: Next dialogue",
      "Dialogue postponed: Next dialogue",
      "Dialogue moved: Next dialogue",
      "Date set: Next dialogue",
      "New dialogue: Next dialogue",
    ]);
    expect((await titles("ko", "/dialogues/next.atom", dialogue, { id: "next" })).slice(-3)).toEqual([
      "대화 일시 변경: 다음 대화",
      "대화 날짜 확정: 다음 대화",
      "새 대화: 다음 대화",
    ]);
  });

  test("tell a promise's course: outcomes with what they were before, deadlines from day to day", async () => {
    const action = "Announce, with related ministries, the policy direction for the hyper-scale AI industry";
    expect(await titles("en", `/promises/${PLAN}.atom`, promise, { id: PLAN })).toEqual(
      [
        "Assessed again, In progress",
        "Delivered → In progress",
        "Earlier outcome added, In progress (1 April 2023)",
        "Promise corrected",
        "Deadline moved, 31 March 2023 → 30 April 2023",
        "Not yet assessed → Delivered · 14 days late",
        "New promise",
      ].map((what) => `${what}: ${action}`),
    );
    const korean = await titles("ko", `/promises/${PLAN}.atom`, promise, { id: PLAN });
    expect(korean.map((title) => title.slice(0, title.lastIndexOf(":")))).toEqual([
      "이행 여부 재확인, 진행 중",
      "이행 → 진행 중",
      "이전 시점의 평가 추가, 진행 중(2023년 4월 1일)",
      "약속 기록 정정",
      "기한 변경, 2023년 3월 31일 → 2023년 4월 30일",
      "평가 전 → 이행 · 14일 지연",
      "새 약속",
    ]);
  });

  test("tell of a promise who said what and until when", async () => {
    const [entry] = (await entriesOf(changed, promise, `/promises/${STANDARD}.atom`, { id: STANDARD })).slice(
      -1,
    );
    expect(part(entry, "title")).toBe("New promise: Publish a common standard for fast chargers");
    expect(part(entry, "summary").split("\n")).toEqual([
      "Promised by: Kim Example, Example Ministry of Transport; Example Charging Association",
      "The words: “올해 상반기 안에 공통 표준을 고시하겠다”",
      "Deadline: “올해 상반기 안에”: 1 January\u2009–\u200930 June 2023",
      "Said at: 1st Example Mobility Forum",
      "Said on: 8 March 2023",
      "Source: https://news.example/forum-1",
    ]);
  });

  test("tell of an outcome why, on what evidence, and how late", async () => {
    const entries = await entriesOf(changed, promise, `/promises/${STANDARD}.atom`, { id: STANDARD });
    const closed = entries.find((entry) => part(entry, "title").includes("Partly delivered"));
    expect(part(closed, "title")).toBe(
      "In progress → Partly delivered · 45 days late: Publish a common standard for fast chargers",
    );
    expect(part(closed, "content")).toContain("Example Daily");
    expect(part(closed, "summary").split("\n")[0]).toBe(
      "Outcome: In progress → Partly delivered · 45 days late",
    );
  });

  test("lead to the record's page, and to the line in the history", async () => {
    const [entry] = await entriesOf(changed, promise, `/promises/${PLAN}.atom`, { id: PLAN });
    expect(entry && alternateOf(entry)).toBe(`https://yaksok.example/en/promises/${PLAN}#story`);
    const related = entry && linkOf(entry, "related");
    expect(related).toMatch(/^https:\/\/yaksok\.example\/en\/changes\?cursor=[\w-]+#line-\d+$/);
  });

  test("have one id, wherever they stand", async () => {
    const all = new Map(
      (await entriesOf(changed, changes, "/changes.atom")).map((entry) => [part(entry, "id"), entry.text]),
    );
    const elsewhere = [
      ...(await entriesOf(changed, calendar, "/calendar.atom")),
      ...(await entriesOf(changed, series, "/series/example-forum.atom", { id: "example-forum" })),
    ];
    for (const entry of elsewhere) expect(entry.text).toBe(all.get(part(entry, "id")));
  });

  test("of a past day say nothing of what came later", async () => {
    const path = `/promises/${PLAN}.atom?as_of=2023-04-05`;
    expect((await titles("en", path, promise, { id: PLAN })).map((title) => title.split(":")[0])).toEqual([
      "Not yet assessed → In progress",
      "Promise corrected",
      "Deadline moved, 31 March 2023 → 30 April 2023",
      "New promise",
    ]);
  });
});

describe("a feed's head", () => {
  const head = async (
    loader: Loader,
    path: string,
    lang: Lang = "en",
    parts: Record<string, string> = {},
  ) => {
    const feed = parseXml(await answerTo(bundled, loader, path, parts, lang).text());
    return [part(feed, "title"), part(feed, "id"), linkOf(feed, "alternate")];
  };

  test("names the filters in force, and its id is that of the query as filters write it", async () => {
    expect(
      await head(
        promises,
        "/promises.atom?utm=x&sort=said&outcome=in_progress,delivered&series=kr-msit-ai-hsd",
      ),
    ).toEqual([
      "Yaksok: news of promises (AI High-Level Strategic Dialogue, In progress, Delivered)",
      "tag:yaksok.example,2026:/en/promises.atom?series=kr-msit-ai-hsd&outcome=in_progress&outcome=delivered",
      "https://yaksok.example/en/promises?series=kr-msit-ai-hsd&outcome=in_progress&outcome=delivered",
    ]);
    expect(await head(changes, `/changes.atom?kind=promise&dialogue=${DIALOGUE}`, "ko")).toEqual([
      "약속: 변경 이력 (약속, 제3차 인공지능 최고위 전략대화)",
      `tag:yaksok.example,2026:/ko/changes.atom?kind=promise&dialogue=${DIALOGUE}`,
      `https://yaksok.example/ko/changes?kind=promise&dialogue=${DIALOGUE}`,
    ]);
  });

  test("of a record has its name and leads to its page", async () => {
    expect(await head(organization, "/organizations/msit.atom", "ko", { id: "msit" })).toEqual([
      "약속: 과학기술정보통신부",
      "tag:yaksok.example,2026:/ko/organizations/msit.atom",
      "https://yaksok.example/ko/organizations/msit",
    ]);
  });

  test("names the day, of what was true or of what was recorded by then", async () => {
    const subtitle = async (loader: Loader, path: string) =>
      part(parseXml(await answerTo(bundled, loader, path, {}, "en").text()), "subtitle");
    expect(await subtitle(dialogues, "/dialogues.atom?as_of=2023-04-05")).toContain("true on 5 April 2023");
    expect(await subtitle(changes, "/changes.atom?as_of=2026-11-24")).toContain(
      "recorded on or before 24 November 2026",
    );
  });

  test("says which value of the address cannot be read, and there is no entry", async () => {
    for (const [loader, path, parameter] of [
      [dialogues, "/dialogues.atom?year=never", "year"],
      [promises, "/promises.atom?outcome=kept", "outcome"],
      [calendar, "/calendar.atom?as_of=2023-02-30", "as_of"],
      [changes, "/changes.atom?kind=rumour", "kind"],
      [dialogues, "/dialogues.atom?cursor=%00", "cursor"],
      [dialogue, `/dialogues/${DIALOGUE}.atom?cursor=%00`, "cursor"],
      [series, "/series/kr-msit-ai-hsd.atom?cursor=%00", "cursor"],
    ] as const) {
      const parts = { id: path.includes(DIALOGUE) ? DIALOGUE : "kr-msit-ai-hsd" };
      const response = answerTo(bundled, loader, path, parts, "en");
      const text = await response.text();
      expect([path, response.status, ...feedProblems(text, `https://yaksok.example/en${path}`)]).toEqual([
        path,
        200,
      ]);
      const feed = parseXml(text);
      expect(named(feed, "entry")).toEqual([]);
      expect(part(feed, "subtitle")).toContain(`“${parameter}”`);
    }
  });

  test("is there for a filter that leaves nothing, and a record that never was is a 404", async () => {
    const text = await answerTo(bundled, promises, "/promises.atom?promisor=nobody", {}, "ko").text();
    expect(feedProblems(text)).toEqual([]);
    expect(part(parseXml(text), "updated")).toBe("2026-11-24T00:00:00.000Z");
    for (const loader of [dialogue, promise, series]) {
      expect(() => answerTo(bundled, loader, "/x/never.atom", { id: "never" }, "ko")).toThrow(
        expect.objectContaining({ status: 404 }),
      );
    }
  });
});
