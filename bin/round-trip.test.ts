import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATASET_FORMAT, type DatasetDialogue, LICENCE } from "../app/domain/dataset.ts";
import { datasetJson } from "../app/outputs/dataset/json.ts";
import { datasetZip } from "../app/outputs/dataset/zip.ts";
import { loadBundledRecord } from "../db/bundled.ts";
import { type Database, openMemoryDatabase } from "../db/client.ts";
import { datasetIn } from "../db/export/dataset.ts";
import { parseDataset } from "../db/import/format.ts";
import { importDataset } from "../db/import/import.ts";
import { RecordRefused } from "../db/record/refused.ts";
import { currentRevision } from "../db/revision.ts";
import { verifyRecord } from "../db/verify/verify.ts";
import { datasets } from "./arbitrary/dataset.ts";

const NOW = "2026-11-24T03:00:00.000Z";
const PUBLISHED = "2026-11-23T01:02:03.000Z";

function load(db: Database, json: string, recordedAt = NOW) {
  const parsed = parseDataset(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return importDataset(db, parsed, { stamp: { author: "test", recordedAt, reason: null } });
}

function copyOf(json: string): Database {
  const db = openMemoryDatabase();
  load(db, json);
  return db;
}

function bundled(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-01T03:00:00Z"));
  return db;
}

const textOf = (db: Database) => [...datasetJson(datasetIn(db.$client))].join("");
const zipOf = (db: Database) => Buffer.concat([...datasetZip(datasetIn(db.$client))]);
const linesOf = (db: Database) => db.$client.prepare("SELECT count(*) FROM changes").pluck().get();
const versionOf = ({ revision, publishedAt }: ReturnType<typeof currentRevision>) => [revision, publishedAt];

/** A copy made of a record's export, after it proved to be the same: the same bytes, and a history that holds. */
function sameCopy(db: Database): Database {
  const json = textOf(db);
  const copy = copyOf(json);
  expect(textOf(copy)).toBe(json);
  expect(zipOf(copy).equals(zipOf(db))).toBe(true);
  expect(verifyRecord(copy.$client).findings).toEqual([]);
  return copy;
}

/** Imports the record's own export once more, with changes. */
function edited(db: Database, edit: (dialogues: DatasetDialogue[]) => void, at: string): void {
  const data = JSON.parse(textOf(db));
  edit(data.dialogues);
  load(db, JSON.stringify(data), at);
}

const FOUNDING = "kr-msit-ai-hsd-3-2023";
const PROMISE = `${FOUNDING}--superlarge-ai-policy-direction`;
const foundingOf = (dialogues: DatasetDialogue[]) => {
  const dialogue = dialogues.find(({ id }) => id === FOUNDING);
  const promise = dialogue?.promises.find(({ id }) => id === PROMISE);
  if (!dialogue || !promise) throw new Error("the founding dialogue is gone");
  return { dialogue, promise };
};

describe("an export that is imported into an empty record", () => {
  test("gives the same export, of the bundled record", () => {
    sameCopy(bundled());
  });

  test("gives the same export, of a record with a past: moved, extended, corrected, disputed", () => {
    const db = bundled();
    edited(
      db,
      (all) => {
        const { dialogue, promise } = foundingOf(all);
        Object.assign(dialogue, { start: "2023-03-09", status: "postponed", state: "disputed" });
        Object.assign(promise.deadline, { due: "2023-04", reading: undefined });
        promise.deadline.extensions = [{ phrase: "연내", due: "2023", on: "2023-05-02" }];
        promise.checks = [{ on: "2023-06-01", found: false }];
      },
      "2026-11-02T03:00:00.000Z",
    );
    edited(
      db,
      (all) => {
        const { promise } = foundingOf(all);
        Object.assign(promise, { state: "disputed" });
        Object.assign(promise.deadline.extensions?.[0] ?? {}, { due: "2023-41", reading: undefined });
      },
      PUBLISHED,
    );
    expect(verifyRecord(db.$client).findings).toEqual([]);
    const { dialogue, promise } = foundingOf(JSON.parse(textOf(db)).dialogues);
    expect([dialogue.previousStart, dialogue.state, promise.state]).toEqual([
      "2023-03-08",
      "disputed",
      "disputed",
    ]);
    const { deadline } = promise;
    expect([deadline.seq, deadline.corrected?.map(({ seq, due }) => [seq, due])]).toEqual([
      1,
      [[0, "2023-03"]],
    ]);
    expect(deadline.extensions?.map(({ seq, due, corrected }) => [seq, due, corrected?.[0]?.seq])).toEqual([
      [3, "2023-41", 2],
    ]);
    const copy = sameCopy(db);
    expect(versionOf(currentRevision(copy))).toEqual(versionOf(currentRevision(db)));
  });

  test("gives the same export, of records of every shape, and a second import changes nothing", () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const head = { format: DATASET_FORMAT, licence: LICENCE, revision: 100_000, publishedAt: PUBLISHED };
        const whole = { ...head, ...dataset };
        const db = copyOf(JSON.stringify(whole));
        const json = textOf(db);
        expect(JSON.parse(json)).toEqual(whole);
        sameCopy(db).$client.close();
        const lines = linesOf(db);
        load(db, json);
        expect([linesOf(db), textOf(db)]).toEqual([lines, json]);
        db.$client.close();
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("makes two copies that are one to the last hash", () => {
    const json = textOf(bundled());
    const hashOf = (db: Database) => verifyRecord(db.$client).hash;
    expect(hashOf(copyOf(json))).toBe(hashOf(copyOf(json)));
  });

  test("goes on from the revision", () => {
    const db = bundled();
    edited(db, (all) => Object.assign(foundingOf(all).dialogue, { notes: "A note." }), PUBLISHED);
    const copy = sameCopy(db);
    expect(versionOf(currentRevision(copy))).toEqual([503, PUBLISHED]);
    edited(copy, (all) => Object.assign(foundingOf(all).dialogue, { notes: "Another note." }), NOW);
    expect(versionOf(currentRevision(copy))).toEqual([504, NOW]);
    expect(verifyRecord(copy.$client)).toMatchObject({ lines: 503, last: 504, count: 0 });
  });
});

describe("a whole record", () => {
  test("that is imported into a record which has something is taken for what it says, not for its revision", () => {
    const db = bundled();
    const json = textOf(db).replace('"revision": 502', '"revision": 9000');
    load(db, json);
    expect(currentRevision(db).revision).toBe(502);
  });

  test("with more in it than its revision, or from a later day than today, is numbered and dated as any import", () => {
    const data = JSON.parse(textOf(bundled()));
    const copy = copyOf(JSON.stringify({ ...data, revision: 3, publishedAt: "2030-01-01T00:00:00Z" }));
    expect(versionOf(currentRevision(copy))).toEqual([502, NOW]);
    expect(verifyRecord(copy.$client).findings).toEqual([]);
  });

  test("is not judged again by what was recorded later; a part of it is", () => {
    const db = bundled();
    edited(
      db,
      (all) => {
        const { promise } = foundingOf(all);
        const evidence = [{ url: "https://news.example/nothing", published: "2023-08-01" }];
        promise.assessments = [{ outcome: "not_delivered", effectiveOn: "2023-08-01", evidence }];
      },
      "2026-11-02T03:00:00.000Z",
    );
    edited(
      db,
      (all) => {
        const { promise } = foundingOf(all);
        promise.deadline.extensions = [{ phrase: "연내", due: "2023", on: "2023-09-01" }];
      },
      PUBLISHED,
    );
    sameCopy(db);
    const { revision: _, ...part } = JSON.parse(textOf(db));
    expect(() => copyOf(JSON.stringify(part))).toThrow(RecordRefused);
  });

  test("holds nothing that is not published, and leads nowhere else", () => {
    const db = bundled();
    const json = textOf(db);
    db.$client.exec(`
      INSERT INTO organizations (id, name) VALUES ('hidden', '{"en":"Hidden"}');
      INSERT INTO dialogues (id, title, precision, start, day, last_day, zone, status, state, created_at, updated_at)
        VALUES ('draft', '{"en":"Draft"}', 'day', '2023-03-08', '2023-03-08', '2023-03-08', 'Asia/Seoul', 'held', 'draft',
          '${NOW}', '${NOW}');
      INSERT INTO dialogue_hosts VALUES ('draft', 0, 'hidden');
      INSERT INTO promises (id, dialogue_id, position, action, said_on, state, created_at, updated_at)
        VALUES ('draft--one', '${FOUNDING}', 9, '{"en":"Draft"}', '2023-03-08', 'in_review', '${NOW}', '${NOW}');
      INSERT INTO promise_promisors VALUES ('draft--one', 0, NULL, 'hidden');
      INSERT INTO promise_links VALUES ('${PROMISE}', 'part_of', 'draft--one');
      INSERT INTO former_ids VALUES ('organization', 'was-hidden', 'hidden'), ('promise', 'was-draft', 'draft--one')`);
    expect(textOf(db)).toBe(json);
  });

  test("tells where former ids lead, and a copy leads there too", () => {
    const db = bundled();
    db.$client.exec("INSERT INTO former_ids VALUES ('organization', 'mest', 'msit')");
    const copy = sameCopy(db);
    expect(copy.$client.prepare("SELECT * FROM former_ids").all()).toEqual([
      { kind: "organization", former_id: "mest", id: "msit" },
    ]);
  });
});
