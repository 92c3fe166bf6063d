import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { type DialogueInput, parseDataset } from "../import/format.ts";
import { importDialogues } from "../import/import.ts";
import { findPromise } from "../promise-records.ts";
import { listPromises } from "../promises.ts";
import { currentRevision } from "../revision.ts";
import { RecordRefused } from "./refused.ts";
import { writeRecord } from "./writer.ts";

const stamp = { author: "Kim", recordedAt: "2026-11-24T03:00:00.000Z", reason: null };
const HOST = { name: { en: "Ministry of Examples" } };

type PromiseData = Partial<DialogueInput["promises"][number]> & { id: string };

function dialogue(number: number, start: string, promises: PromiseData[], more: object = {}) {
  return {
    id: `example-${number}`,
    title: { en: `Example dialogue ${number}` },
    series: { id: "examples", name: { en: "Examples" }, number },
    start,
    timezone: "Asia/Seoul",
    status: "held",
    hosts: [HOST],
    attendees: [],
    sources: [{ url: `https://ministry.example/${number}`, published: start }],
    promises: promises.map((promise) => ({
      promisors: [{ organization: HOST }],
      action: { en: "Publish the plan" },
      deadline: { phrase: "this month", due: start.slice(0, 7) },
      assessments: [],
      ...promise,
    })),
    ...more,
  };
}

function read(dialogues: object[]): DialogueInput[] {
  const parsed = parseDataset(JSON.stringify({ format: "yaksok-dataset/1", dialogues }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dialogues;
}

const load = (db: Database, ...dialogues: object[]) => importDialogues(db, read(dialogues), { stamp });

/** What an import of these dialogues is refused for; nothing of it may be written. */
function refusedBy(db: Database, ...dialogues: object[]): string[] {
  const { revision } = currentRevision(db);
  try {
    load(db, ...dialogues);
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    expect(currentRevision(db).revision).toBe(revision);
    return error.entries.map(({ path, refusal }) => `${path}.${refusal.part}: ${refusal.guard}`);
  }
  throw new Error("it was taken");
}

const state = (db: Database, id: string, day: string) => {
  const found = findPromise(db, id, todayAsOf(day));
  const listed = listPromises(db, {}, { size: 200 }, todayAsOf(day)).items.find((each) => each.id === id);
  expect([listed?.outcome, listed?.schedule]).toEqual([found?.outcome, found?.schedule]);
  return `${found?.outcome} ${found?.schedule} ${found?.lateness?.most ?? ""}`.trim();
};

const later = { url: "https://news.example/later", published: "2023-04-14" };
let db: Database;
beforeEach(() => {
  db = openMemoryDatabase();
});

describe("an import is refused, and writes nothing, for", () => {
  test("an assessment before its promise, without evidence, or approved by its author", () => {
    const promise = {
      id: "p",
      assessments: [
        { outcome: "delivered", effectiveOn: "2023-03-07", evidence: [later] },
        { outcome: "in_progress", effectiveOn: "2023-03-20", evidence: [] },
        {
          outcome: "delivered",
          effectiveOn: "2023-04-14",
          evidence: [later],
          author: "Kim",
          reviewer: "kim",
        },
      ],
    } as PromiseData;
    expect(refusedBy(db, dialogue(1, "2023-03-08", [promise]))).toEqual([
      "$.dialogues[0].promises[0].assessments[0].effectiveOn: assessment_before_promise",
      "$.dialogues[0].promises[0].assessments[1].evidence: evidence_missing",
      "$.dialogues[0].promises[0].assessments[2].reviewer: approval_by_author",
    ]);
    expect(db.$client.prepare("SELECT count(*) FROM dialogues").pluck().get()).toBe(0);
  });

  test("the dialogue's own press release as proof", () => {
    const own = { url: "https://ministry.example/1" };
    const assessments = [{ outcome: "delivered" as const, effectiveOn: "2023-04-14", evidence: [own] }];
    expect(refusedBy(db, dialogue(1, "2023-03-08", [{ id: "p", assessments }]))).toEqual([
      "$.dialogues[0].promises[0].assessments[0].evidence: circular_proof",
    ]);
  });

  test("promises that supersede each other in a circle, and links to nothing", () => {
    const links = (to: string) => [{ kind: "supersedes" as const, to }];
    expect(
      refusedBy(
        db,
        dialogue(1, "2023-03-08", [
          { id: "a", links: links("b") },
          { id: "b", links: links("c") },
          { id: "c", links: links("a") },
          { id: "d", links: links("nowhere") },
          { id: "e", links: links("e") },
        ]),
      ),
    ).toEqual([
      "$.dialogues[0].promises[2].links[0].to: link_in_circle",
      "$.dialogues[0].promises[3].links[0].to: link_to_unknown",
      "$.dialogues[0].promises[4].links[0].to: link_to_itself",
    ]);
  });

  test("“superseded” without a successor, and “not delivered” while the window is open", () => {
    const closing = (outcome: "superseded" | "not_delivered", effectiveOn: string) => [
      { outcome, effectiveOn, evidence: [{ url: "https://news.example/end" }] },
    ];
    expect(
      refusedBy(
        db,
        dialogue(1, "2023-03-08", [
          { id: "a", assessments: closing("superseded", "2023-05-01") },
          { id: "b", assessments: closing("not_delivered", "2023-06-29") },
        ]),
      ),
    ).toEqual([
      "$.dialogues[0].promises[0].assessments[0].outcome: successor_missing",
      "$.dialogues[0].promises[1].assessments[0].effectiveOn: window_still_open",
    ]);
  });

  test("an extension to an earlier day, and a check before the promise", () => {
    const promise = {
      id: "p",
      deadline: { due: "2023-03", extensions: [{ due: "2023-02", on: "2023-03-20" }] },
      checks: [{ on: "2023-03-01" }],
    } as PromiseData;
    expect(refusedBy(db, dialogue(1, "2023-03-08", [promise]))).toEqual([
      "$.dialogues[0].promises[0].deadline.extensions[0].due: extension_not_later",
      "$.dialogues[0].promises[0].checks[0].on: check_before_promise",
    ]);
  });
});

test("a record from elsewhere may lack criteria and a reviewer; the desk may not", () => {
  const assessments = [{ outcome: "delivered" as const, effectiveOn: "2023-04-14", evidence: [later] }];
  load(db, dialogue(1, "2023-03-08", [{ id: "p", assessments }]));
  expect(state(db, "p", "2026-11-24")).toBe("delivered late 14");
  const again = () =>
    writeRecord(db, stamp, (writer) =>
      writer.assess("p", {
        outcome: "withdrawn",
        effectiveOn: "2024-01-01",
        effectiveFrom: "2024-01-01",
        effectiveTo: "2024-01-01",
        summary: null,
        strength: "document",
        met: null,
        evidence: [
          { url: later.url, title: null, publisher: null, publishedOn: "2024-01-01", archivedUrl: null },
        ],
        author: "Kim",
        reviewer: null,
        approval: null,
        occurrence: null,
      }),
    );
  expect(again).toThrow("p: approval_missing at reviewer");
  expect(state(db, "p", "2026-11-24")).toBe("delivered late 14");
});

test("an extension keeps the first deadline and counts from the day it was given", () => {
  const deadline = {
    phrase: "this month",
    due: "2023-03",
    extensions: [{ phrase: "by the end of May", due: "2023-05", on: "2023-04-03", source: later.url }],
  };
  load(db, dialogue(1, "2023-03-08", [{ id: "p", deadline }]));
  expect(state(db, "p", "2023-04-02")).toBe("unassessed overdue 2");
  expect(state(db, "p", "2023-04-03")).toBe("unassessed upcoming");
  expect(state(db, "p", "2023-06-02")).toBe("unassessed overdue 2");
  const found = findPromise(db, "p", todayAsOf("2023-06-02"));
  expect(
    found?.deadlines.map(({ latest, revises, source }) => [latest, revises, source?.url ?? null]),
  ).toEqual([
    ["2023-03-31", null, null],
    ["2023-05-31", "extension", later.url],
  ]);
  expect(found?.sequence).toBe(0);
});

test("a reading that a later file corrects holds for every day, and the wrong one stays on record", () => {
  load(db, dialogue(1, "2023-03-08", [{ id: "p" }]));
  load(db, dialogue(1, "2023-03-08", [{ id: "p", deadline: { phrase: "this month", due: "2023-04" } }]));
  expect(state(db, "p", "2023-04-15")).toBe("unassessed window_open");
  const found = findPromise(db, "p", todayAsOf("2023-04-15"));
  expect(found?.deadlines.map(({ latest, revises }) => [latest, revises])).toEqual([
    ["2023-03-31", null],
    ["2023-04-30", "correction"],
  ]);
  expect(found?.sequence).toBe(1);
});

test("a promise due at the next meeting gets its day when that meeting is on the calendar, and loses it when cancelled", () => {
  const deadline = { phrase: "at the next meeting", due: null };
  load(db, dialogue(1, "2023-03-08", [{ id: "p", deadline }]));
  expect(state(db, "p", "2026-11-24")).toBe("unassessed none");
  load(db, dialogue(3, "2024-01-19", []));
  expect(state(db, "p", "2024-01-20")).toBe("unassessed overdue 1");
  load(db, dialogue(2, "2023-09-01", []));
  expect(state(db, "p", "2023-09-02")).toBe("unassessed overdue 1");
  expect(findPromise(db, "p", todayAsOf("2023-09-02"))?.deadline.meeting?.id).toBe("example-2");
  load(db, dialogue(2, "2023-09-01", [], { status: "cancelled" }));
  expect(state(db, "p", "2023-09-02")).toBe("unassessed upcoming");
  load(db, dialogue(3, "2024-01-19", [], { series: { id: "others", name: { en: "Others" } } }));
  expect(state(db, "p", "2026-11-24")).toBe("unassessed none");
});

test("each occurrence of a repeated promise has a state of its own", () => {
  const promise = {
    id: "p",
    deadline: { phrase: "반기마다", due: null },
    assessments: [
      { outcome: "delivered", effectiveOn: "2024-02-10", evidence: [later], occurrence: "2023-41" },
      { outcome: "delivered", effectiveOn: "2024-03-10", evidence: [later], occurrence: "2024-40" },
    ],
  } as PromiseData;
  load(db, dialogue(1, "2023-03-08", [promise]));
  const found = findPromise(db, "p", todayAsOf("2025-01-02"));
  expect([found?.outcome, found?.schedule]).toEqual(["unassessed", "none"]);
  expect(
    found?.occurrences.map(({ period, outcome, schedule, lateness }) =>
      [period.edtf, outcome, schedule, lateness?.most ?? ""].join(" ").trim(),
    ),
  ).toEqual([
    "2023-41 delivered late 41",
    "2024-40 delivered on_time",
    "2024-41 unassessed overdue 2",
    "2025-40 unassessed window_open",
    "2025-41 unassessed upcoming",
  ]);
  expect(
    refusedBy(db, dialogue(2, "2023-03-09", [{ ...promise, id: "q", deadline: { due: "2023" } }])),
  ).toEqual([
    "$.dialogues[0].promises[0].assessments[0].occurrence: occurrence_unknown",
    "$.dialogues[0].promises[0].assessments[1].occurrence: occurrence_unknown",
  ]);
});

test("“no start found” is taken with the look that it reports, which stands among the checks", () => {
  const assessments = [{ outcome: "not_started" as const, effectiveOn: "2023-04-20", evidence: [later] }];
  load(db, dialogue(1, "2023-03-08", [{ id: "p", assessments }]));
  const found = findPromise(db, "p", todayAsOf("2023-04-21"));
  expect(found?.checks.map(({ checkedOn, found: any }) => [checkedOn, any])).toEqual([["2023-04-20", false]]);
  expect([found?.lastCheckedOn, found?.nextCheckOn]).toEqual(["2023-04-20", "2023-05-20"]);
});

test("links are told from both ends, and a superseded promise is measured no more", () => {
  load(
    db,
    dialogue(1, "2023-03-08", [
      {
        id: "old",
        assessments: [
          {
            outcome: "superseded",
            effectiveOn: "2024-01-19",
            evidence: [{ url: "https://news.example/new" }],
          },
        ],
      } as PromiseData,
    ]),
    dialogue(2, "2024-01-19", [
      { id: "new", links: [{ kind: "supersedes", to: "old" }] },
      { id: "again", links: [{ kind: "restates", to: "old" }] },
    ]),
  );
  expect(state(db, "old", "2024-01-18")).toBe("unassessed overdue 293");
  expect(state(db, "old", "2024-01-19")).toBe("superseded none");
  const ties = (id: string) =>
    findPromise(db, id, todayAsOf("2024-01-19"))
      ?.links.map(({ kind, direction, promise }) => `${direction} ${kind} ${promise.id}`)
      .sort();
  expect(ties("old")).toEqual(["from restates again", "from supersedes new"]);
  expect(ties("new")).toEqual(["to supersedes old"]);
});

test("nothing that was published can be deleted, not even past the program", () => {
  load(db, dialogue(1, "2023-03-08", [{ id: "p", checks: [{ on: "2023-04-01" }] }]));
  for (const table of ["promises", "dialogues"]) {
    expect(() => db.$client.exec(`DELETE FROM ${table}`)).toThrow("what was published is kept");
  }
  expect(() => db.$client.exec("DELETE FROM checks")).toThrow("checks are append-only");
  expect(() => db.$client.exec("UPDATE checks SET found = 1")).toThrow("checks are append-only");
});

test("an import of the same ledger again changes nothing", () => {
  const whole = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "bundled", "dialogues.json"), "utf8"),
  ) as { dialogues: object[] };
  load(db, ...whole.dialogues);
  const { revision } = currentRevision(db);
  const report = load(db, ...whole.dialogues);
  expect([report.deadlines, report.assessments, report.checks]).toEqual([
    { created: 0, changed: 0, unchanged: 66 },
    { created: 0, changed: 0, unchanged: 48 },
    { created: 0, changed: 0, unchanged: 2 },
  ]);
  expect(currentRevision(db).revision).toBe(revision);
});
