import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBundledRecord } from "../../db/bundled.ts";
import { type Database, openDatabase } from "../../db/client.ts";
import { writeRecord } from "../../db/record/writer.ts";
import { openEditions } from "./edition.ts";

let folder = "";
let db: Database;
let other: Database;
const LOADED = "2026-11-20T01:02:03.456Z";
const build = { key: "one", at: new Date("2026-11-01T00:00:00Z") };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yaksok-edition-"));
  db = openDatabase(folder);
  loadBundledRecord(db, new Date(LOADED));
  other = openDatabase(folder);
});
afterAll(() => {
  for (const each of [db, other]) each.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1_000);
const PROMISE = "kr-msit-ai-hsd-3-2023--pipc-informal-tf";

/** Through another connection, as another process would. */
function publishElsewhere(recordedAt: string): void {
  writeRecord(other, { author: "Kim", recordedAt, reason: null }, (writer) =>
    writer.logCheck(PROMISE, {
      checkedOn: recordedAt.slice(0, 10),
      found: false,
      note: null,
      sources: [],
      author: "Kim",
    }),
  );
}

test("an edition lasts until a day begins somewhere in the record, and holds since the latest of its causes", () => {
  const editions = openEditions(db, build);
  const zones = Object.keys(editions(new Date(LOADED)).today.byZone);
  expect(zones).toContain("Asia/Seoul");
  const morning = editions(new Date("2026-11-20T02:00:00Z"));
  expect(morning.since).toBe(seconds(LOADED));
  expect(editions(new Date("2026-11-20T02:59:59Z"))).toBe(morning);
  const evening = editions(new Date("2026-11-20T15:00:00Z"));
  expect(evening.key).not.toBe(morning.key);
  expect([evening.today.day, evening.since]).toEqual(["2026-11-21", seconds("2026-11-20T15:00:00Z")]);
});

test("another build is another edition, and a later one holds since it came", () => {
  const now = new Date("2026-11-20T02:00:00Z");
  const next = openEditions(db, { key: "two", at: new Date("2026-11-20T01:30:00Z") })(now);
  expect(next.key).not.toBe(openEditions(db, build)(now).key);
  expect(next.since).toBe(seconds("2026-11-20T01:30:00Z"));
});

test("what another connection publishes is another edition at once, and no two of them share a second", () => {
  const editions = openEditions(db, build);
  const before = editions(new Date("2026-11-20T03:00:00.000Z"));
  publishElsewhere("2026-11-20T03:00:00.100Z");
  const first = editions(new Date("2026-11-20T03:00:00.200Z"));
  publishElsewhere("2026-11-20T03:00:00.300Z");
  const second = editions(new Date("2026-11-20T03:00:00.400Z"));
  expect(new Set([before.key, first.key, second.key]).size).toBe(3);
  expect([first.since, second.since]).toEqual([
    seconds("2026-11-20T03:00:00Z"),
    seconds("2026-11-20T03:00:01Z"),
  ]);
});
