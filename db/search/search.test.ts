import { beforeAll, expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { loadBundledRecord } from "../bundled.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { searchRecord } from "./search.ts";
import { suggest } from "./suggest.ts";

const TODAY = todayAsOf("2026-11-24");
let db: Database;

beforeAll(() => {
  db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
});

test("a word finds dialogues, promises and names", () => {
  const found = searchRecord(db, "인공지능", {}, TODAY, 5);
  expect(found.dialogue.total).toBeGreaterThan(0);
  expect(found.series.items.map(({ id }) => id)).toContain("kr-msit-ai-hsd");
  expect(suggest(db, "인공지능", TODAY, 8).length).toBeGreaterThan(0);
});
