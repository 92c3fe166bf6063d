import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadBundledRecord } from "./bundled.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { currentRevision } from "./revision.ts";
import { findSavedFeed, longestId, NEW_PER_DAY, saveFeed } from "./saved-feeds.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const feed = { lang: "ko", list: "promises", query: "promisor=msit&outcome=delivered" };

let db: Database = openMemoryDatabase();
beforeEach(() => {
  db.$client.close();
  db = openMemoryDatabase();
});
afterAll(() => db.$client.close());

const count = () => db.$client.prepare("SELECT count(*) FROM saved_feeds").pluck().get();

describe("a saved feed", () => {
  test("has a short id that leads back to it", () => {
    const id = saveFeed(db, feed, NOW) ?? "";
    expect(id).toMatch(/^[a-z2-7]{8}$/);
    expect(findSavedFeed(db, id)).toEqual(feed);
    expect(findSavedFeed(db, "aaaaaaaa")).toBeNull();
  });

  test("has the same id on every site, and the second time nothing is written", () => {
    expect(saveFeed(db, feed, NOW)).toBe("5v2z5hdh");
    expect(saveFeed(db, feed, new Date("2030-01-01T00:00:00Z"))).toBe("5v2z5hdh");
    expect(count()).toBe(1);
  });

  test("has another id in another language, of another list, or with another query", () => {
    const others = [feed, { ...feed, lang: "en" }, { ...feed, list: "calendar" }, { ...feed, query: "" }];
    expect(new Set(others.map((each) => saveFeed(db, each, NOW))).size).toBe(4);
  });

  test("whose id another one has taken gets a longer one, and keeps it", () => {
    const whole = longestId(feed);
    const taken = db.$client.prepare("INSERT INTO saved_feeds VALUES (?, 'en', 'calendar', ?, ?)");
    taken.run(whole.slice(0, 8), "q=first", NOW.toISOString());
    taken.run(whole.slice(0, 9), "q=second", NOW.toISOString());
    expect(saveFeed(db, feed, NOW)).toBe(whole.slice(0, 10));
    expect(saveFeed(db, feed, NOW)).toBe(whole.slice(0, 10));
    expect(findSavedFeed(db, whole.slice(0, 8))?.query).toBe("q=first");
  });

  test("cannot be changed or taken away", () => {
    saveFeed(db, feed, NOW);
    expect(() => db.$client.exec("UPDATE saved_feeds SET query = ''")).toThrow("saved feeds are permanent");
    expect(() => db.$client.exec("DELETE FROM saved_feeds")).toThrow("saved feeds are permanent");
  });

  test("is no part of the record: no line in the history, no new revision", () => {
    loadBundledRecord(db, NOW);
    const lines = () => db.$client.prepare("SELECT count(*) FROM changes").pluck().get();
    const before = [currentRevision(db), lines()];
    saveFeed(db, feed, NOW);
    expect([currentRevision(db), lines()]).toEqual(before);
  });
});

test("so many new feeds are taken in a day and no more, while those known are still found", () => {
  const each = (n: number) => ({ ...feed, query: `q=${n}` });
  for (let n = 0; n < NEW_PER_DAY; n += 1) expect(saveFeed(db, each(n), NOW)).not.toBeNull();
  expect(saveFeed(db, each(NEW_PER_DAY), new Date("2026-11-25T02:59:59Z"))).toBeNull();
  expect(saveFeed(db, each(0), NOW)).not.toBeNull();
  expect(count()).toBe(NEW_PER_DAY);
  expect(saveFeed(db, each(NEW_PER_DAY), new Date("2026-11-25T03:00:00Z"))).not.toBeNull();
});
