import { beforeAll, describe, expect, test } from "vitest";
import { type Today, todayAsOf, todayAt } from "../app/domain/days.ts";
import type { Figure, Scoreboard } from "../app/domain/scoreboard.ts";
import { loadBundledRecord } from "./bundled.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { listPromises } from "./promises.ts";
import { currentRevision } from "./revision.ts";
import { scoreboard } from "./scoreboard.ts";

const NOW = new Date("2026-11-24T03:00:00Z");

/** Every figure anywhere in a scoreboard, with the way to it. */
function figuresOf(value: unknown, path = "scoreboard"): [string, Figure][] {
  if (typeof value !== "object" || value === null) return [];
  const own = "count" in value && "filter" in value ? [[path, value as Figure] as [string, Figure]] : [];
  const below = Object.entries(value)
    .filter(([name]) => name !== "filter" && name !== "promises" && name !== "label")
    .flatMap(([name, each]) => figuresOf(each, `${path}.${name}`));
  const all = "promises" in value ? figuresOf({ all: (value as { promises: unknown }).promises }, path) : [];
  return [...own, ...below, ...all];
}

function idsOf(db: Database, { filter }: Figure, today: Today): string[] {
  let page = listPromises(db, filter, { size: 7 }, today);
  const ids = page.items.map(({ id }) => id);
  while (page.next) {
    page = listPromises(db, filter, { size: 7, cursor: page.next }, today);
    ids.push(...page.items.map(({ id }) => id));
  }
  return ids;
}

describe("the scoreboard", () => {
  let db: Database;
  beforeAll(() => {
    db = openMemoryDatabase();
    loadBundledRecord(db, NOW);
  });

  const expectListsToHoldWhatIsCounted = (board: Scoreboard, today: Today) => {
    const figures = figuresOf(board);
    expect(figures.length).toBeGreaterThan(100);
    for (const [path, figure] of figures) {
      expect([path, listPromises(db, figure.filter, {}, today).total]).toEqual([path, figure.count]);
      expect([path, new Set(idsOf(db, figure, today)).size]).toEqual([path, figure.count]);
    }
  };

  test("leads from every figure to a list of just as many promises", () => {
    const now = todayAt(NOW, currentRevision(db).zones);
    for (const today of [todayAsOf("2023-04-05"), todayAsOf("2024-12-31"), now]) {
      expectListsToHoldWhatIsCounted(scoreboard(db, today), today);
    }
  });

  test("does so too when it is narrowed to one host", () => {
    const today = todayAsOf("2026-11-24");
    const board = scoreboard(db, today, { host: "msit" });
    expect(board.byHost.map(({ id, promises }) => [id, promises.count])).toEqual([
      ["msit", board.totals.promises.count],
    ]);
    for (const [path, figure] of figuresOf(board)) {
      expect([path, listPromises(db, figure.filter, {}, today).total]).toEqual([path, figure.count]);
    }
  });

  test("counts the bundled record, and parts what fell due into what became of it", () => {
    const { totals, daysLate, byYear } = scoreboard(db, todayAsOf("2026-11-24"));
    const counts = Object.fromEntries(Object.entries(totals).map(([name, { count }]) => [name, count]));
    expect(counts).toEqual({
      promises: 66,
      fellDue: 45,
      delivered: 34,
      deliveredLate: 15,
      partlyDelivered: 0,
      notDelivered: 0,
      withdrawn: 0,
      begun: 0,
      open: 11,
      superseded: 0,
      unverifiable: 0,
      notYetDue: 4,
      undated: 17,
    });
    expect(daysLate.bins.map(({ count }) => count).reduce((a, b) => a + b)).toBe(daysLate.late.count);
    expect(byYear.map(({ promises }) => promises.count).reduce((a, b) => a + b)).toBe(66);
  });

  test("shows the promises that are open for longest first", () => {
    const { oldestOpen } = scoreboard(db, todayAsOf("2026-11-24"));
    const said = oldestOpen.promises.map(({ saidOn }) => saidOn);
    expect(said).toHaveLength(10);
    expect(said).toEqual([...said].sort());
  });
});
