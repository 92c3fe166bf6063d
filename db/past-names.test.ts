import { afterAll, beforeAll, expect, test } from "vitest";
import { todayAsOf, todayAt } from "../app/domain/days.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { pastNames } from "./past-names.ts";

const today = todayAt(new Date("2026-11-24T03:00:00Z"), ["Asia/Seoul"]);
let db: Database;

beforeAll(() => {
  db = openMemoryDatabase();
  db.$client.exec(
    `INSERT INTO series (id, name) VALUES ('council', '{"en":"Council"}'), ('forum', '{"en":"Forum"}')`,
  );
  const renamed = db.$client.prepare(
    `INSERT INTO changes (recorded_at, author, subject_kind, subject_id, before, after, previous_hash, hash)
     VALUES (?, 'test', 'series', 'council', ?, ?, ?, ?)`,
  );
  const named = (name: string) => JSON.stringify({ name: { en: name } });
  const hash = (line: number) => String(line).repeat(64);
  renamed.run("2025-01-01T00:00:00Z", null, named("Round table"), hash(0), hash(1));
  renamed.run("2025-02-01T00:00:00Z", named("Round table"), named("Panel"), hash(1), hash(2));
  renamed.run("2025-03-01T00:00:00Z", named("Panel"), named("Panel"), hash(2), hash(3));
  renamed.run("2025-04-01T00:00:00Z", named("Panel"), named("Council"), hash(3), hash(4));
});
afterAll(() => db.$client.close());

test("names that something had before are told with the instant they were replaced, the latest first", () => {
  expect(pastNames(db, "series", today, "council").get("council")).toEqual([
    { name: { en: "Panel" }, until: "2025-04-01T00:00:00Z" },
    { name: { en: "Round table" }, until: "2025-02-01T00:00:00Z" },
  ]);
});

test("all of a kind are asked at once, and what always had its name is not among them", () => {
  expect([...pastNames(db, "series", today).keys()]).toEqual(["council"]);
});

test("on a past day no name is a former one", () => {
  expect(pastNames(db, "series", todayAsOf("2025-03-15"), "council").size).toBe(0);
});
