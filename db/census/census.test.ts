import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, type Today, todayAsOf, todayAt } from "../../app/domain/days.ts";
import { PROMISE_SORTS, type PromiseFilter } from "../../app/domain/filters.ts";
import { LATE_BINS } from "../../app/domain/lateness.ts";
import { HARDNESSES, OUTCOME_STATES, SCHEDULES } from "../../app/domain/vocabulary.ts";
import { loadBundledRecord } from "../bundled.ts";
import { type Database, openDatabase, openMemoryDatabase } from "../client.ts";
import { listDialogues } from "../dialogues.ts";
import { dialogueFacets, promiseFacets } from "../facets.ts";
import type { DialogueInput } from "../import/format.ts";
import { importDialogues } from "../import/import.ts";
import { dialogueOf, type Shape, shapes } from "../made-up.ts";
import { listPromises } from "../promises.ts";
import { scoreboard } from "../scoreboard.ts";
import { everyPromise, isLeft } from "./by-rule.ts";
import { censusOf } from "./census.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const stamp = { author: "test", recordedAt: NOW.toISOString(), reason: null };

function bundled(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, NOW);
  return db;
}

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const words = <W>(vocabulary: readonly W[]) => some(fc.subarray([...vocabulary], { minLength: 1 }));
const days = fc.integer({ min: 0, max: 1_800 }).map((count) => addDays("2022-06-01", count));

const filters = (ids: Record<"organizations" | "people" | "series" | "venues", string[]>) =>
  fc.record<PromiseFilter>({
    promisor: some(fc.constantFrom(...ids.organizations)),
    person: some(fc.constantFrom(...ids.people)),
    host: some(fc.constantFrom(...ids.organizations)),
    series: some(fc.constantFrom(...ids.series)),
    venue: some(fc.constantFrom(...ids.venues)),
    outcome: words(OUTCOME_STATES),
    schedule: words(SCHEDULES),
    kind: words(HARDNESSES),
    year: some(fc.integer({ min: 2022, max: 2026 })),
    late: some(fc.constantFrom(...LATE_BINS)),
    fell_due: some(fc.constant("1" as const)),
    from: some(days),
    to: some(days),
    sort: some(fc.constantFrom(...PROMISE_SORTS)),
  });

/** One or two of the conditions, for all at once leave nothing. */
const thinned = (filter: PromiseFilter, kept: readonly number[]): PromiseFilter => {
  const names = Object.keys(filter).filter((name) => filter[name as keyof PromiseFilter] !== undefined);
  const chosen = new Set(kept.map((index) => names[index % Math.max(1, names.length)]));
  return Object.fromEntries(Object.entries(filter).filter(([name]) => chosen.has(name)));
};

const idsOf = (db: Database, noun: string) =>
  db.$client.prepare(`SELECT id FROM ${noun} UNION SELECT 'nobody'`).pluck().all() as string[];

function expectTheRule(db: Database, filter: PromiseFilter, today: Today): void {
  const all = everyPromise(db, today);
  const left = (other: PromiseFilter) => all.filter((each) => isLeft(each, other, today)).length;
  const page = listPromises(db, filter, { size: 200 }, today);
  const expected = all.filter((each) => isLeft(each, filter, today)).map(({ id }) => id);
  expect(page.items.map(({ id }) => id).sort()).toEqual(expected.sort());
  expect(page.total).toBe(expected.length);
  const facets = promiseFacets(db, filter, today);
  for (const [name, values] of Object.entries(facets)) {
    for (const { value, count } of values) {
      const one = ["outcome", "schedule", "kind"].includes(name) ? [value] : value;
      expect([name, value, left({ ...filter, [name]: name === "year" ? Number(value) : one })]).toEqual([
        name,
        value,
        count,
      ]);
    }
  }
}

describe("the census", () => {
  test("answers what the rule answers, for any day and any filter of the bundled record", () => {
    const db = bundled();
    const ids = {
      organizations: idsOf(db, "organizations"),
      people: idsOf(db, "people"),
      series: idsOf(db, "series"),
      venues: idsOf(db, "venues"),
    };
    const kept = fc.array(fc.nat(13), { maxLength: 2 });
    fc.assert(
      fc.property(filters(ids), kept, days, (filter, chosen, day) => {
        expectTheRule(db, thinned(filter, chosen), todayAsOf(day));
      }),
      { numRuns: 60 },
    );
  });

  test("answers what the rule answers around midnight, when zones have different days", () => {
    const db = bundled();
    const zones = ["Asia/Seoul", "Europe/Brussels", "America/New_York", "Europe/London"];
    for (const instant of ["2025-03-19T22:30:00Z", "2025-03-20T03:30:00Z", "2023-12-31T15:30:00Z"]) {
      const today = todayAt(new Date(instant), zones);
      for (const schedule of SCHEDULES) expectTheRule(db, { schedule: [schedule] }, today);
    }
  });

  test("answers what the rule answers for records of every shape", () => {
    const ids = {
      organizations: ["organization-a", "organization-b", "organization-c"],
      people: ["nobody"],
      series: ["series-x", "series-y"],
      venues: ["venue-x", "venue-y"],
    };
    const kept = fc.array(fc.nat(13), { maxLength: 2 });
    fc.assert(
      fc.property(shapes, filters(ids), kept, days, (shape, filter, chosen, day) => {
        const db = openMemoryDatabase();
        importDialogues(db, shape.map(dialogueOf), { stamp });
        expectTheRule(db, thinned(filter, chosen), todayAsOf(day));
        db.$client.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe("the census of a record that changes", () => {
  let folder: string | null = null;
  const opened: Database[] = [];
  const open = () => {
    folder ??= mkdtempSync(join(tmpdir(), "yaksok-census-"));
    const db = openDatabase(folder);
    opened.push(db);
    return db;
  };
  afterEach(() => {
    for (const db of opened.splice(0)) db.$client.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
    folder = null;
  });

  const shape = (index: number, more: Partial<Shape> = {}): DialogueInput =>
    dialogueOf(
      {
        start: index * 7,
        zone: "Asia/Seoul",
        series: null,
        venue: null,
        hosts: ["a"],
        promises: [{ promisors: ["b"], due: 30, assessments: [] }],
        ...more,
      },
      index,
    );
  const record = Array.from({ length: 40 }, (_, index) => shape(index));

  const everything = (db: Database) =>
    ["2022-06-20", "2023-01-01", "2026-11-24"]
      .map(todayAsOf)
      .map((today) => [
        listPromises(db, {}, { size: 200 }, today),
        listPromises(db, { sort: "changed" }, { size: 5 }, today),
        promiseFacets(db, { schedule: ["overdue"] }, today),
        scoreboard(db, today),
        listDialogues(db, {}, { size: 200 }),
        listDialogues(db, { host: "organization-c" }, {}),
        listDialogues(db, { venue: "venue-y" }, {}),
        listPromises(db, { venue: "venue-y" }, {}, today),
        dialogueFacets(db, { year: 2023 }),
      ]);

  test("reads anew only what an import changed, and then says what a census read whole says", () => {
    const db = open();
    importDialogues(db, record, { stamp });
    const before = censusOf(db);
    const moved = shape(17, { zone: "America/New_York", hosts: ["c", "b"], series: "x", venue: "y" });
    const settled = shape(3, {
      promises: [
        { promisors: ["a", "c"], due: 40, assessments: [{ outcome: "delivered", on: 60 }] },
        { promisors: ["b"], due: null, assessments: [] },
      ],
    });
    importDialogues(db, [moved, settled, shape(41, { hosts: ["d"] })], { stamp });
    const after = censusOf(db);
    expect([after.promises.size, after.names === before.names]).toEqual([42, true]);
    expect(everything(db)).toEqual(everything(open()));
  });

  test("is read whole when most of the record changed", () => {
    const db = open();
    importDialogues(db, record.slice(0, 10), { stamp });
    const before = censusOf(db);
    importDialogues(db, record, { stamp });
    expect(censusOf(db).names === before.names).toBe(false);
    expect(everything(db)).toEqual(everything(open()));
  });

  test("sees in the next call what another connection wrote", () => {
    const [db, other] = [open(), open()];
    importDialogues(other, record, { stamp });
    const today = todayAsOf("2026-11-24");
    expect(listPromises(db, { schedule: ["overdue"] }, {}, today).total).toBe(40);
    const delivered = [{ outcome: "delivered" as const, on: 20 }];
    importDialogues(
      other,
      [shape(5, { promises: [{ promisors: ["b"], due: 30, assessments: delivered }] })],
      {
        stamp,
      },
    );
    expect(listPromises(db, { schedule: ["overdue"] }, {}, today).total).toBe(39);
    expect(scoreboard(db, today).totals.delivered.count).toBe(1);
  });

  test("sees a promise of another meeting of the series when one of its meetings changes", () => {
    const db = open();
    importDialogues(
      db,
      record.map((each, index) => (index < 4 ? shape(index, { series: "x" }) : each)),
      { stamp },
    );
    censusOf(db);
    db.$client
      .prepare(
        `UPDATE promise_states SET hardness = 'event'
         WHERE promise_key = (SELECT key FROM promises WHERE id = 'd0--p0')`,
      )
      .run();
    importDialogues(db, [shape(3, { series: "y" })], { stamp });
    expect(listPromises(db, { kind: ["event"] }, {}, todayAsOf("2026-11-24")).total).toBe(1);
  });
});
