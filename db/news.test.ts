import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begunBy } from "../app/domain/as-of.ts";
import { addDays, type Today, todayAsOf, todayAt } from "../app/domain/days.ts";
import type { DialogueFilter, PageRequest, PromiseFilter } from "../app/domain/filters.ts";
import { OUTCOME_STATES, SCHEDULES } from "../app/domain/vocabulary.ts";
import { syntheticDialogues } from "../bench/synthetic.ts";
import { loadBundledRecord } from "./bundled.ts";
import { censusOf } from "./census/census.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { listDialogues } from "./dialogues.ts";
import { importDialogues } from "./import/import.ts";
import { type LinePage, listNews, listNewsOfDialogue, listNewsOfPromise } from "./news.ts";
import { listPromises } from "./promises.ts";
import type { DeadlineDocument } from "./record/documents.ts";
import { writeRecord } from "./record/writer.ts";

const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PLAN = `${DIALOGUE}--superlarge-ai-policy-direction`;
const TASK_FORCE = `${DIALOGUE}--pipc-informal-tf`;
const today = todayAt(new Date("2026-11-25T03:00:00Z"), ["Asia/Seoul"]);

const extension: DeadlineDocument = {
  phrase: "연말까지",
  lang: "ko",
  edtf: "2023-12-31",
  earliest: "2023-12-31",
  latest: "2023-12-31",
  precision: "day",
  hardness: "hard",
  basis: "editor",
  ruleId: null,
  rulesVersion: null,
  statedOn: "2023-09-01",
  reviewOn: null,
  revises: "extension",
  cadence: null,
  event: null,
  source: null,
};

/** The bundled record, then an extension, a link, a look and a new name, each a line. */
function changedRecord(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-23T15:15:00Z"));
  const stamp = { author: "desk", recordedAt: "2026-11-25T01:00:00.000Z", reason: null };
  writeRecord(db, stamp, (writer) => {
    writer.stateDeadline(TASK_FORCE, extension);
    writer.link({ from: TASK_FORCE, kind: "part_of", to: PLAN });
    writer.logCheck(PLAN, { checkedOn: "2024-01-10", found: false, note: null, sources: [], author: "desk" });
    writer.saveSeries({ id: "kr-msit-ai-hsd", name: { en: "Renamed" } });
  });
  return db;
}

/** Every line of all pages, as each page gives it; the pages before must lead back. */
function walk(page: (request: PageRequest) => LinePage, size?: number): LinePage["items"] {
  const seen: LinePage["items"] = [];
  let at = page({ size });
  expect(at.previous).toBeNull();
  for (;;) {
    seen.push(...at.items);
    if (!at.next) return seen;
    const next = page({ size, cursor: at.next });
    expect(next.items.length).toBeGreaterThan(0);
    const back = page({ size, cursor: next.previous ?? "" });
    expect([back.items, back.next, back.previous === null]).toEqual([
      at.items,
      at.next,
      at.previous === null,
    ]);
    at = next;
  }
}

function listed<T extends { id: string }>(
  page: (request: PageRequest) => { items: T[]; next: string | null },
): string[] {
  const ids: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const at = page({ size: 200, ...(cursor && { cursor }) });
    ids.push(...at.items.map(({ id }) => id));
    cursor = at.next;
  }
  return ids.sort();
}

const idsIn = (lines: LinePage["items"], noun: "dialogue" | "promise") =>
  [...new Set(lines.map((line) => line[noun] ?? ""))].sort();

/** The feeds of both lists tell of just those dialogues and promises that the lists have, and of the newest first. */
function expectSameIds(db: Database, dialogues: DialogueFilter, promises: PromiseFilter, day: Today) {
  const asked = begunBy(dialogues, day);
  const ofDialogues = walk((request) => listNews(db, { dialogues: asked }, request, day), 200);
  const ofPromises = walk((request) => listNews(db, { promises }, request, day), 200);
  expect(idsIn(ofDialogues, "dialogue")).toEqual(listed((request) => listDialogues(db, asked, request)));
  expect(idsIn(ofPromises, "promise")).toEqual(listed((request) => listPromises(db, promises, request, day)));
  for (const lines of [ofDialogues, ofPromises]) {
    const seqs = lines.map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
  }
}

describe("news of lists", () => {
  let db: Database;
  beforeAll(() => {
    db = changedRecord();
  });
  afterAll(() => {
    db.$client.close();
  });

  test("begin with what was recorded last: a deadline that moved and a link, but no look and no name", () => {
    const { items } = listNews(db, { promises: {} }, { size: 3 }, today);
    expect(items.map(({ seq, kind, id }) => [seq, kind, id])).toEqual([
      [504, "link", `${TASK_FORCE} part_of ${PLAN}`],
      [503, "deadline", `${TASK_FORCE}#1`],
      [502, "assessment", items[2]?.id],
    ]);
  });

  test("tell of each dialogue and promise once that it is new, and leave its first deadline to that", () => {
    const lines = walk((request) => listNews(db, { dialogues: {}, promises: {} }, request, today));
    const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
    expect([count("dialogue"), count("promise"), count("deadline")]).toEqual([40, 66, 1]);
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(
      new Set(["dialogue", "promise", "assessment", "link", "deadline"]),
    );
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map(({ seq }) => seq).sort((a, b) => b - a));
  });

  test("have pages of fifty, or of as many as are asked for", () => {
    const size = (size?: number) => listNews(db, { promises: {} }, { size }, today).items.length;
    expect([size(), size(7), size(200)]).toEqual([50, 7, 116]);
  });

  test("take a cursor that no page made for none", () => {
    const first = listNews(db, { promises: {} }, { size: 2 }, today);
    for (const cursor of ["WzEsImEiXQ", "WzEsIjEiLCIyIl0", "WzEsIi0xIl0", "WzEsIjFlOSJd"]) {
      expect(listNews(db, { promises: {} }, { size: 2, cursor }, today)).toEqual(first);
    }
  });

  test("are of the same dialogues and promises as the lists, whatever the filter and the day", () => {
    const ids = (table: string) => db.$client.prepare(`SELECT id FROM ${table}`).pluck().all() as string[];
    const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
    const host = some(fc.constantFrom(...ids("organizations")));
    const series = some(fc.constantFrom(...ids("series")));
    const year = some(fc.integer({ min: 2021, max: 2026 }));
    const days = fc.integer({ min: 0, max: 2_000 }).map((count) => addDays("2021-09-01", count));
    const dialogues = fc.record<DialogueFilter>({
      host,
      series,
      year,
      q: some(fc.constantFrom("AI", "반도체")),
    });
    const promises = fc.record<PromiseFilter>({
      host,
      series,
      year,
      outcome: some(fc.subarray([...OUTCOME_STATES], { minLength: 1 })),
      schedule: some(fc.subarray([...SCHEDULES], { minLength: 1 })),
    });
    const given = <T extends object>(filter: T) =>
      Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;
    fc.assert(
      fc.property(dialogues, promises, some(days), (ofDialogues, ofPromises, day) => {
        expectSameIds(db, given(ofDialogues), given(ofPromises), day ? todayAsOf(day) : today);
      }),
      { numRuns: 60 },
    );
  });

  test("of a past day leave out what came later, whenever it was recorded", () => {
    const kinds = (day: string) =>
      listNews(db, { promises: { series: "kr-msit-ai-hsd", year: 2023 } }, {}, todayAsOf(day))
        .items.filter(({ promise }) => promise === PLAN || promise === TASK_FORCE)
        .map(({ kind, promise }) => `${kind} ${promise === PLAN ? "plan" : "task force"}`);
    expect(kinds("2023-03-07")).toEqual([]);
    expect(kinds("2023-04-13")).toEqual(["link task force", "promise task force", "promise plan"]);
    expect(kinds("2023-04-14")).toEqual([
      "link task force",
      "assessment plan",
      "promise task force",
      "promise plan",
    ]);
    expect(kinds("2023-09-01")[1]).toBe("deadline task force");
  });

  test("of a past day fill their pages although lines are left out", () => {
    const lines = walk((request) => listNews(db, { promises: {} }, request, todayAsOf("2024-06-01")), 2);
    const whole = listNews(db, { promises: {} }, { size: 200 }, todayAsOf("2024-06-01"));
    expect(lines).toEqual(whole.items);
    expect(lines.length).toBeLessThan(116);
  });

  test("see what another connection has written, of old and of new records", () => {
    const own = changedRecord();
    const before = censusOf(own);
    const stamp = { author: "desk", recordedAt: "2026-11-26T01:00:00.000Z", reason: null };
    importDialogues(own, syntheticDialogues(1), { stamp });
    const { items } = listNews(own, { dialogues: {}, promises: {} }, { size: 200 }, today);
    expect(items[0]?.recordedAt).toBe(stamp.recordedAt);
    expectSameIds(own, {}, {}, today);
    expect(censusOf(own).revision).toBeGreaterThan(before.revision);
    own.$client.close();
  });
});

describe("news of one record", () => {
  let db: Database;
  beforeAll(() => {
    db = changedRecord();
  });
  afterAll(() => {
    db.$client.close();
  });

  test("of a dialogue are its own and those of what was promised there", () => {
    const lines = walk((request) => listNewsOfDialogue(db, DIALOGUE, request, today), 3);
    expect(new Set(lines.map(({ dialogue }) => dialogue))).toEqual(new Set([DIALOGUE]));
    expect(lines.map(({ kind }) => kind)).toEqual([
      "link",
      "deadline",
      "assessment",
      "assessment",
      "promise",
      "promise",
      "promise",
      "promise",
      "dialogue",
    ]);
  });

  test("of a promise are also what another promise is to it", () => {
    const lines = walk((request) => listNewsOfPromise(db, PLAN, request, today), 2);
    expect(lines.map(({ kind, promise }) => [kind, promise])).toEqual([
      ["link", TASK_FORCE],
      ["assessment", PLAN],
      ["promise", PLAN],
    ]);
  });

  test("of a past day leave out what had not been said or done", () => {
    const kinds = (day: string) =>
      listNewsOfDialogue(db, DIALOGUE, {}, todayAsOf(day)).items.map(({ kind }) => kind);
    expect(kinds("2023-03-07")).toEqual(["dialogue"]);
    expect(kinds("2023-03-08")).toEqual(["link", "promise", "promise", "promise", "promise", "dialogue"]);
  });
});
