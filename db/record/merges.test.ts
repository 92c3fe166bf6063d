import { expect, test } from "vitest";
import { listChanges } from "../changes.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { importDataset } from "../import/import.ts";
import { documentOf } from "../made-up.ts";
import { findCurrentId } from "../redirects.ts";
import { verifyRecord } from "../verify/verify.ts";
import { writeRecord } from "./writer.ts";

const STAMP = {
  author: "Kim Minji",
  recordedAt: "2026-03-01T09:00:00.000Z",
  reason: "One firm under two names",
};

function twoUnderOneRoof(): Database {
  const db = openMemoryDatabase();
  const deadline = { due: null };
  importDataset(
    db,
    {
      organizations: [
        { id: "baemin", name: { en: "Baemin" }, abbreviation: "BM" },
        { id: "woowa", name: { ko: "우아한형제들", en: "Woowa Brothers" }, url: "https://woowa.example/" },
      ],
      people: [],
      redirects: [],
      dialogues: [
        {
          id: "d1",
          title: { en: "Fees" },
          start: "2024-05-01",
          timezone: "Asia/Seoul",
          status: "held",
          hosts: [
            { id: "baemin", name: { en: "Baemin" } },
            { id: "woowa", name: { en: "Woowa Brothers" } },
          ],
          attendees: [{ organization: { id: "baemin", name: { en: "Baemin" } } }],
          sources: [],
          promises: [
            {
              id: "d1--1",
              promisors: [{ organization: { id: "baemin", name: { en: "Baemin" } } }],
              action: { en: "Cut fees" },
              deadline,
              assessments: [],
            },
          ],
        },
      ],
    },
    { stamp: { author: "import", recordedAt: "2026-01-01T00:00:00.000Z", reason: null } },
  );
  return db;
}

test("one of two records of a body stands wherever the other stood, keeps its names and answers to its id", () => {
  const db = twoUnderOneRoof();
  writeRecord(db, STAMP, (writer) => writer.merge("organization", "baemin", "woowa"));

  expect(documentOf(db, "organization", "woowa")).toEqual({
    id: "woowa",
    name: { ko: "우아한형제들", en: "Woowa Brothers" },
    abbreviation: "BM",
    aliases: [{ lang: "en", text: "Baemin" }],
    url: "https://woowa.example/",
  });
  expect(documentOf<{ hosts: string[] }>(db, "dialogue", "d1").hosts).toEqual(["woowa"]);
  expect(documentOf<{ promisors: object[] }>(db, "promise", "d1--1").promisors).toEqual([
    { person: null, organization: "woowa" },
  ]);
  expect(findCurrentId(db, "organization", "baemin")).toBe("woowa");
  expect(db.$client.prepare("SELECT id FROM organizations").pluck().all()).toEqual(["woowa"]);
});

test("a merge tells the history why, line by line, and the record still verifies", () => {
  const db = twoUnderOneRoof();
  writeRecord(db, STAMP, (writer) => writer.merge("organization", "baemin", "woowa"));

  const lines = listChanges(db, {}, { size: 10 }, null).items.filter(({ reason }) => reason === STAMP.reason);
  expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "organization baemin",
    "organization woowa",
    "promise d1--1",
    "dialogue d1",
  ]);
  expect(lines[0]?.after).toEqual({ id: "baemin", mergedInto: "woowa" });
  expect(verifyRecord(db.$client).findings).toEqual([]);
  db.$client.exec("DELETE FROM former_ids");
  expect(verifyRecord(db.$client).findings.map(({ sentence }) => sentence)).toEqual([
    "organization baemin: its id leads nowhere, the history merged it",
  ]);
});

test("what is not there, or is the same, cannot be merged, and then nothing is written", () => {
  const db = twoUnderOneRoof();
  const lines = () => db.$client.prepare("SELECT count(*) FROM changes").pluck().get();
  const before = lines();
  for (const [from, into] of [
    ["nobody", "woowa"],
    ["woowa", "nobody"],
    ["woowa", "woowa"],
  ] as const) {
    expect(() => writeRecord(db, STAMP, (writer) => writer.merge("organization", from, into))).toThrow(
      "cannot be merged",
    );
  }
  expect(lines()).toBe(before);
});
