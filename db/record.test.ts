import { readFileSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { getTableColumns, getTableName } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, todayAsOf, todayAt } from "../app/domain/days.ts";
import { PROMISE_SORTS } from "../app/domain/filters.ts";
import { stateOn } from "../app/domain/schedule.ts";
import * as vocabulary from "../app/domain/vocabulary.ts";
import { loadBundledRecord } from "./bundled.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { findDialogue, listDialogues } from "./dialogues.ts";
import { promiseFacets } from "./facets.ts";
import { recordFigures } from "./figures.ts";
import { parseDataset } from "./import/format.ts";
import { importDialogues } from "./import/import.ts";
import { bundledMigrations, migrate } from "./migrate.ts";
import { findPromise } from "./promise-records.ts";
import { listPromises } from "./promises.ts";
import { lineHash } from "./record/history.ts";
import { currentRevision } from "./revision.ts";
import * as schema from "./schema.ts";

const NOW = new Date("2026-11-24T03:00:00Z");
const stamp = { author: "test", recordedAt: NOW.toISOString(), reason: null };
const bundled = () => readFileSync(join(import.meta.dirname, "bundled", "dialogues.json"), "utf8");

function loaded(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, NOW);
  return db;
}

function dialoguesOf(text: string) {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dialogues;
}

describe("the importer", () => {
  test("loads the bundled record, and a second run of the same file changes nothing", () => {
    const db = openMemoryDatabase();
    const report = importDialogues(db, dialoguesOf(bundled()), { stamp });
    expect([report.dialogues.created, report.promises.created, report.assessments.created]).toEqual([
      40, 66, 48,
    ]);
    const { revision } = currentRevision(db);
    const again = importDialogues(db, dialoguesOf(bundled()), { stamp });
    expect(again.dialogues).toEqual({ created: 0, changed: 0, unchanged: 40 });
    expect(again.promises).toEqual({ created: 0, changed: 0, unchanged: 66 });
    expect(currentRevision(db).revision).toBe(revision);
  });

  test("takes a change of one dialogue as one change, with before and after, and raises its SEQUENCE", () => {
    const db = loaded();
    const dialogues = dialoguesOf(bundled());
    const founding = dialogues.filter(({ id }) => id === "kr-msit-ai-hsd-3-2023");
    const report = importDialogues(
      db,
      founding.map((each) => ({ ...each, start: "2023-03-09" })),
      { stamp },
    );
    expect(report.dialogues).toEqual({ created: 0, changed: 1, unchanged: 0 });
    const dialogue = findDialogue(db, "kr-msit-ai-hsd-3-2023", todayAsOf("2026-01-01"));
    expect([dialogue?.time.start, dialogue?.previousStart, dialogue?.sequence]).toEqual([
      "2023-03-09",
      "2023-03-08",
      1,
    ]);
  });

  test("writes nothing on a dry run", () => {
    const db = openMemoryDatabase();
    const report = importDialogues(db, dialoguesOf(bundled()), { stamp, dryRun: true });
    expect(report.dialogues.created).toBe(40);
    expect(db.$client.prepare("SELECT count(*) FROM dialogues").pluck().get()).toBe(0);
    expect(currentRevision(db).revision).toBe(0);
  });

  test("reports every error of a file with its JSON path", () => {
    const data = JSON.parse(bundled());
    data.dialogues[0].start = "2023-02-30";
    data.dialogues[1].sources[0].url = "javascript:alert(1)";
    data.dialogues[2].promises[0].assessments[0].outcome = "kept";
    data.dialogues[3].id = data.dialogues[4].id;
    data.dialogues[5].timezone = "Seoul";
    data.dialogues[6].surprise = true;
    const parsed = parseDataset(JSON.stringify(data));
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      "$.dialogues[0].start",
      "$.dialogues[1].sources[0].url",
      "$.dialogues[2].promises[0].assessments[0].outcome",
      "$.dialogues[5].timezone",
      "$.dialogues[6]",
      "$.dialogues[4].id",
    ]);
  });

  test("keeps a file with a text of HTML, line breaks and bidi controls as text", () => {
    const db = openMemoryDatabase();
    const [first] = dialoguesOf(bundled());
    const title = { en: "<script>alert(1)</script>\r\nBEGIN:VEVENT \u202E javascript:alert(2)" };
    importDialogues(db, first ? [{ ...first, title }] : [], { stamp });
    expect(findDialogue(db, first?.id ?? "", todayAsOf("2026-01-01"))?.title).toEqual(title);
  });

  test("knows an organisation by either language and by its abbreviation", () => {
    const db = loaded();
    expect(listDialogues(db, { host: "msit" }, {}).total).toBe(16);
    const names = db.$client
      .prepare("SELECT id FROM organizations WHERE name LIKE '%과학기술정보통신부%'")
      .pluck()
      .all();
    expect(names).toEqual(["msit"]);
    const nipa = db.$client.prepare("SELECT name, abbreviation FROM organizations WHERE id = 'nipa'").get();
    expect(nipa).toEqual({
      name: '{"en":"National IT Industry Promotion Agency","ko":"정보통신산업진흥원"}',
      abbreviation: "NIPA",
    });
  });
});

describe("the promise queries", () => {
  let db: Database;
  beforeAll(() => {
    db = loaded();
  });

  test("say what the rule says, on each due day, the day after, year's ends and leap days", () => {
    const days = db.$client
      .prepare("SELECT DISTINCT latest FROM deadlines WHERE latest IS NOT NULL")
      .pluck()
      .all() as string[];
    const asked = [
      ...days.flatMap((day) => [day, addDays(day, 1)]),
      "2023-12-31",
      "2024-02-29",
      "2024-03-01",
      "2026-11-24",
    ];
    for (const day of asked) {
      const today = todayAsOf(day);
      const { items, total } = listPromises(db, {}, { size: 200 }, today);
      expect(items).toHaveLength(total);
      for (const schedule of vocabulary.SCHEDULES) {
        const listed = listPromises(db, { schedule: [schedule] }, { size: 200 }, today).items.map(
          ({ id }) => id,
        );
        expect(listed).toEqual(items.filter((each) => each.schedule === schedule).map(({ id }) => id));
      }
    }
  });

  test("take each dialogue's own day around midnight", () => {
    const id = "eu-steel-dialogue-2025-03-04--steel-action-plan-19-march";
    const { zones } = currentRevision(db);
    const detail = findPromise(db, id, todayAsOf("2026-01-01"));
    const open = { saidOn: detail?.saidOn ?? "", terms: detail?.deadlines ?? [], judgements: [] };
    const brussels = todayAt(new Date("2025-03-19T22:30:00Z"), zones);
    expect([brussels.day, brussels.byZone["Europe/Brussels"]]).toEqual(["2025-03-20", "2025-03-19"]);
    expect(stateOn(open, "2025-03-19").schedule).toBe("window_open");
    const listed = listPromises(db, {}, { size: 200 }, brussels).items.find((each) => each.id === id);
    expect([listed?.today, listed?.outcome]).toEqual(["2025-03-19", "delivered"]);
  });

  test("page forwards and backwards through every promise once, in each order", () => {
    const today = todayAsOf("2026-11-24");
    for (const sort of PROMISE_SORTS) {
      const whole = listPromises(db, { sort }, { size: 200 }, today).items.map(({ id }) => id);
      const forwards: string[] = [];
      let page = listPromises(db, { sort }, { size: 7 }, today);
      forwards.push(...page.items.map(({ id }) => id));
      while (page.next) {
        page = listPromises(db, { sort }, { size: 7, cursor: page.next }, today);
        forwards.push(...page.items.map(({ id }) => id));
      }
      expect(forwards).toEqual(whole);
      const backwards = page.items.map(({ id }) => id);
      while (page.previous) {
        page = listPromises(db, { sort }, { size: 7, cursor: page.previous }, today);
        backwards.unshift(...page.items.map(({ id }) => id));
      }
      expect(backwards).toEqual(whole);
    }
  });

  test("count beside each filter what the filter then lists", () => {
    const today = todayAsOf("2026-11-24");
    const facets = promiseFacets(db, { host: "msit" }, today);
    for (const { value, count } of facets.outcome) {
      const outcome = [value as vocabulary.OutcomeState];
      expect(listPromises(db, { host: "msit", outcome }, {}, today).total).toBe(count);
    }
    for (const { value, count } of facets.promisor) {
      expect(listPromises(db, { host: "msit", promisor: value }, {}, today).total).toBe(count);
    }
  });

  test("find words inside Korean words, and never fail on what is typed", () => {
    const today = todayAsOf("2026-11-24");
    const found = listPromises(db, { q: "정책방향" }, {}, today).items.map(({ id }) => id);
    expect(found).toContain("kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction");
    for (const q of ['"', "NEAR(", "a OR", "*", "'; DROP TABLE promises --", "🙂", "\u202Eabc"]) {
      expect(() => listPromises(db, { q }, {}, today)).not.toThrow();
    }
  });

  test("tell the three promises of the founding dialogue apart", () => {
    const today = todayAsOf("2026-11-24");
    const read = (name: string) => {
      const found = findPromise(db, `kr-msit-ai-hsd-3-2023--${name}`, today);
      return [found?.outcome, found?.lateness?.least ?? null, found?.daysTaken, found?.deadline.hardness];
    };
    expect(read("superlarge-ai-policy-direction")).toEqual(["delivered", 14, null, "hard"]);
    expect(read("pipc-informal-tf")).toEqual(["unassessed", null, null, "none"]);
    expect(read("pipc-policy-direction")).toEqual(["delivered", null, 148, "soft"]);
  });
});

test("the figures count first: of those that fell due, the delivered and the late", () => {
  const figures = recordFigures(loaded(), todayAsOf("2026-11-24"));
  expect(figures.promises).toBe(66);
  const { fellDue, delivered, deliveredLate } = figures.rates;
  expect([fellDue.count, delivered.count, deliveredLate.count]).toEqual([45, 34, 15]);
});

test("the figures of a past day count what had begun by then, and who had been there or promised something", () => {
  const db = loaded();
  const figures = recordFigures(db, todayAsOf("2023-03-08"));
  const present = `SELECT organization_id AS id FROM dialogue_hosts h JOIN dialogues d ON d.id = h.dialogue_id WHERE d.day <= ?
    UNION SELECT a.organization_id FROM attendances a JOIN dialogues d ON d.id = a.dialogue_id WHERE d.day <= ?
    UNION SELECT pp.organization_id FROM promise_promisors pp JOIN promises p ON p.id = pp.promise_id WHERE p.said_on <= ?`;
  const organizations = db.$client
    .prepare(`SELECT count(id) FROM (${present})`)
    .pluck()
    .get("2023-03-08", "2023-03-08", "2023-03-08");
  expect(figures).toMatchObject({
    dialogues: listDialogues(db, { to: "2023-03-08" }, {}).total,
    promises: 15,
    organizations,
    firstDay: "2021-09-07",
    lastDay: "2023-03-08",
  });
});

describe("the database", () => {
  test("is left as it was by a migration that fails, and says so", () => {
    const client = new SQLite(":memory:");
    const good = {
      name: "0001_good.sql",
      sql: "CREATE TABLE kept (id INTEGER) STRICT; INSERT INTO kept VALUES (7);",
    };
    migrate(client, [good]);
    const bad = {
      name: "0002_bad.sql",
      sql: "ALTER TABLE kept ADD COLUMN more TEXT; INSERT INTO nowhere VALUES (1);",
    };
    expect(() => migrate(client, [good, bad])).toThrow(
      "The migration 0002_bad.sql failed (no such table: nowhere): the database is unchanged and works with the version before.",
    );
    expect(client.prepare("SELECT * FROM kept").all()).toEqual([{ id: 7 }]);
    expect(() => migrate(client, [{ ...good, sql: "SELECT 1" }])).toThrow("was changed after it was applied");
    expect(() => migrate(client, [])).toThrow("which this version does not know");
  });

  test("keeps the states of a record that the version before wrote, kind and days late filled in", () => {
    const db = loaded();
    const extended = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
    db.$client.exec(
      `INSERT INTO deadlines (promise_id, seq, hardness, basis, stated_on, latest, recorded_at)
       VALUES ('${extended}', 1, 'hard_start', 'editor', '2023-03-20', '2023-04-10', '2023-03-20T00:00:00Z')`,
    );
    importDialogues(db, dialoguesOf(bundled().replace("2023-04-14", "2023-04-15")), { stamp });
    const states = db.$client.prepare("SELECT * FROM promise_states ORDER BY promise_key, from_day").all();
    const [first, census] = bundledMigrations().map(({ sql }) => sql);
    const old = /CREATE TABLE promise_states [\s\S]*?WITHOUT ROWID;/.exec(first ?? "")?.[0];
    db.$client.exec(
      `ALTER TABLE promise_states RENAME TO kept; ${old}
       INSERT INTO promise_states SELECT promise_key, from_day, until_day, 'Asia/Seoul', outcome, schedule, due_day, NULL FROM kept;
       ${census}`,
    );
    expect(db.$client.prepare("SELECT * FROM promise_states ORDER BY promise_key, from_day").all()).toEqual(
      states,
    );
    expect(states.length).toBeGreaterThan(150);
  });

  test("has for each vocabulary a CHECK with the same words", () => {
    const sql = bundledMigrations()
      .map((each) => each.sql)
      .join("\n");
    const lists = [...sql.matchAll(/(\w+) (?:TEXT|text)[^\n]*? IN \(([^)]+)\)/g)].map(([, column, list]) => ({
      column,
      words: [...(list ?? "").matchAll(/'(\w+)'/g)].map(([, word]) => word),
    }));
    const of = (column: string) => lists.filter((each) => each.column === column).map(({ words }) => words);
    expect(of("outcome")).toEqual([
      [...vocabulary.OUTCOMES],
      [...vocabulary.OUTCOME_STATES],
      [...vocabulary.OUTCOME_STATES],
    ]);
    expect(of("schedule")).toEqual([[...vocabulary.SCHEDULES], [...vocabulary.SCHEDULES]]);
    expect(of("hardness")).toEqual([[...vocabulary.HARDNESSES], [...vocabulary.HARDNESSES]]);
    expect(of("precision").at(-1)).toEqual([...vocabulary.PRECISIONS]);
    expect(of("basis")).toEqual([[...vocabulary.BASES]]);
    expect(of("strength")).toEqual([[...vocabulary.EVIDENCE_STRENGTHS]]);
    expect(of("status")).toEqual([[...vocabulary.DIALOGUE_STATUSES]]);
    expect(of("state").slice(0, 2)).toEqual([
      [...vocabulary.EDITORIAL_STATES],
      [...vocabulary.EDITORIAL_STATES],
    ]);
    expect(of("role")).toEqual([[...vocabulary.ROLES], [...vocabulary.ROLES]]);
  });

  test("has the columns that drizzle believes in", () => {
    const db = openMemoryDatabase();
    for (const table of Object.values(schema)) {
      if (!(table instanceof SQLiteTable)) continue;
      const believed = Object.values(getTableColumns(table)).map(({ name }) => name);
      const real = db.$client
        .prepare("SELECT name FROM pragma_table_info(?)")
        .pluck()
        .all(getTableName(table)) as string[];
      expect([
        getTableName(table),
        real.filter((name) => !believed.includes(name) && name !== "url"),
      ]).toEqual([getTableName(table), []]);
      expect(believed.filter((name) => !real.includes(name))).toEqual([]);
    }
  });

  test("lets nobody change or delete deadlines, assessments and history", () => {
    const { $client } = loaded();
    expect(() => $client.exec("UPDATE deadlines SET latest = NULL")).toThrow("deadlines are append-only");
    expect(() => $client.exec("DELETE FROM assessments")).toThrow("assessments are append-only");
    expect(() => $client.exec("UPDATE changes SET after = '{}'")).toThrow("the history is append-only");
  });

  test("chains its history line by line", () => {
    const { $client } = loaded();
    const lines = $client
      .prepare(
        `SELECT seq, recorded_at AS recordedAt, author, subject_kind AS kind, subject_id AS id, reason, before, after,
          previous_hash AS previousHash, hash FROM changes ORDER BY seq`,
      )
      .all() as (Parameters<typeof lineHash>[0] & { hash: string })[];
    expect(lines.length).toBeGreaterThan(400);
    lines.forEach((line, index) => {
      expect(line.seq).toBe(index + 1);
      expect(line.hash).toBe(lineHash(line));
      expect(line.previousHash).toBe(lines[index - 1]?.hash ?? "0".repeat(64));
    });
  });
});
