import { beforeEach, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { dialogueForCalendar } from "../calendar/dialogues.ts";
import { promiseForCalendar } from "../calendar/promises.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { importDialogues } from "../import/import.ts";
import { dialogueOf, documentOf, type Shape } from "../made-up.ts";
import { verifyRecord } from "../verify/verify.ts";
import type { AssessmentDocument, DialogueDocument, PromiseDocument } from "./documents.ts";
import { type Writer, writeRecord } from "./writer.ts";

const [FIRST, LATER] = ["2026-11-24T03:00:00.000Z", "2026-11-25T04:00:00.000Z"];
const TODAY = todayAsOf("2026-11-26");

const shape = (more: Partial<Shape>): Shape => ({
  start: 0,
  zone: "Asia/Seoul",
  series: "x",
  venue: "x",
  hosts: ["a"],
  promises: [],
  ...more,
});
const promised = (by: string, due: number | string) => ({ promisors: [by], due, assessments: [] });

let db: Database;
beforeEach(() => {
  db = openMemoryDatabase();
  const record = [
    shape({ promises: [promised("b", 30), promised("a", "차기 회의에서")] }),
    shape({ start: 90, hosts: ["c"], venue: null, promises: [promised("a", 30)] }),
    shape({ start: 400, series: null, venue: null, hosts: ["c"], promises: [promised("c", 30)] }),
  ];
  const stamp = { author: "Kim", recordedAt: FIRST, reason: null };
  importDialogues(db, record.map(dialogueOf), { stamp });
});

const write = (work: (writer: Writer) => void) =>
  writeRecord(db, { author: "Kim", recordedAt: LATER, reason: null }, work);

/** Entries whose SEQUENCE is not 0, with it; all of them say the time of the change. */
function changed(): Record<string, number> {
  const ids = (noun: string) => db.$client.prepare(`SELECT id FROM ${noun}s ORDER BY id`).pluck().all();
  const entries = [
    ...(ids("dialogue") as string[]).map((id) => dialogueForCalendar(db, id, TODAY)),
    ...(ids("promise") as string[]).map((id) => promiseForCalendar(db, id, TODAY)),
  ].flatMap((entry) => entry ?? []);
  for (const { sequence, createdAt, updatedAt } of entries) {
    expect(updatedAt).toBe(sequence > 0 ? LATER : createdAt);
  }
  expect(verifyRecord(db.$client).findings).toEqual([]);
  return Object.fromEntries(
    entries.filter(({ sequence }) => sequence > 0).map(({ id, sequence }) => [id, sequence]),
  );
}

test("entries of a record that was only loaded are at the beginning", () => {
  expect(changed()).toEqual({});
});

test("an assessment changes its promise's entry and the dialogue's that shows it, and no other promise's", () => {
  const assessment: AssessmentDocument = {
    outcome: "in_progress",
    effectiveOn: "2022-06-10",
    effectiveFrom: "2022-06-10",
    effectiveTo: "2022-06-10",
    summary: null,
    strength: null,
    met: null,
    evidence: [
      {
        url: "https://news.example/1",
        title: null,
        publisher: null,
        publishedOn: "2022-06-10",
        archivedUrl: null,
      },
    ],
    author: null,
    reviewer: null,
    approval: null,
    occurrence: null,
  };
  write((writer) => writer.assess("d0--p0", assessment));
  expect(changed()).toEqual({ d0: 1, "d0--p0": 1 });
});

test("a dialogue's new title changes the entries of its promises, which show it, and its place does not", () => {
  const document = documentOf<DialogueDocument>(db, "dialogue", "d1");
  write((writer) => writer.saveDialogue({ ...document, title: { en: "Another title" } }));
  expect(changed()).toEqual({ d1: 1, "d1--p0": 1 });
  const other = documentOf<DialogueDocument>(db, "dialogue", "d2");
  write((writer) =>
    writer.saveDialogue({ ...other, status: "cancelled", place: { city: "Seoul", country: "KR" } }),
  );
  expect(changed()).toEqual({ d1: 1, "d1--p0": 1, d2: 1 });
});

test("a new promise changes the entry of its dialogue", () => {
  const document = documentOf<PromiseDocument>(db, "promise", "d2--p0");
  write((writer) => {
    writer.savePromise({ ...document, id: "d2--new", position: 1 });
    writer.stateDeadline("d2--new", documentOf(db, "deadline", "d2--p0#0"));
  });
  expect(changed()).toEqual({ d2: 1 });
});

test("a promise that was made elsewhere changes the entries of both dialogues", () => {
  const document = documentOf<PromiseDocument>(db, "promise", "d2--p0");
  write((writer) => writer.savePromise({ ...document, dialogue: "d1", position: 1 }));
  expect(changed()).toEqual({ d1: 1, d2: 1, "d2--p0": 1 });
});

test("a meeting that is moved moves the promise that falls due at it, which its dialogue shows", () => {
  const document = documentOf<DialogueDocument>(db, "dialogue", "d1");
  const time = { ...document.time, start: "2022-09-30", day: "2022-09-30", lastDay: "2022-09-30" };
  write((writer) => writer.saveDialogue({ ...document, time }));
  expect(changed()).toEqual({ d0: 1, "d0--p1": 1, d1: 1 });
});

test("an organisation's new name changes the entries of what it hosted, and what was promised there or by it", () => {
  const document = documentOf<Parameters<Writer["saveOrganization"]>[0]>(
    db,
    "organization",
    "organization-a",
  );
  write((writer) => writer.saveOrganization({ ...document, name: { en: "Ministry A" } }));
  expect(changed()).toEqual({ d0: 1, "d0--p0": 1, "d0--p1": 1, "d1--p0": 1 });
});

test("a series' and a venue's new names change what shows them, once for all that changed together", () => {
  const series = documentOf<Parameters<Writer["saveSeries"]>[0]>(db, "series", "series-x");
  const venue = documentOf<Parameters<Writer["saveVenue"]>[0]>(db, "venue", "venue-x");
  write((writer) => {
    writer.saveSeries({ ...series, name: { en: "Another series" } });
    writer.saveVenue({ ...venue, name: { en: "Another hall" } });
  });
  expect(changed()).toEqual({ d0: 1, "d0--p0": 1, "d0--p1": 1, d1: 1, "d1--p0": 1 });
});

test("what is written again as it was changes nothing", () => {
  write((writer) => {
    writer.saveDialogue(documentOf(db, "dialogue", "d0"));
    writer.saveSeries(documentOf(db, "series", "series-x"));
  });
  expect(changed()).toEqual({});
});
