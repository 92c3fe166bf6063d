import { beforeAll, describe, expect, test } from "vitest";
import type { ChangeFilter } from "../app/domain/changes.ts";
import { loadBundledRecord } from "./bundled.ts";
import { namesIn } from "./change-names.ts";
import { lastLine, listChanges } from "./changes.ts";
import { type Database, openMemoryDatabase } from "./client.ts";
import { writeRecord } from "./record/writer.ts";

const PROMISE = "kr-msit-ai-hsd-3-2023--superlarge-ai-policy-direction";
const DIALOGUE = "kr-msit-ai-hsd-3-2023";

/** The bundled record at a quarter past midnight in Seoul, and on the next day a new name just before midnight. */
function renamed(): Database {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-23T15:15:00Z"));
  const stamp = { author: "desk", recordedAt: "2026-11-25T14:59:59.999Z", reason: "new name" };
  writeRecord(db, stamp, (writer) => writer.saveSeries({ id: "kr-msit-ai-hsd", name: { en: "Renamed" } }));
  return db;
}

describe("the history's queries", () => {
  let db: Database;
  beforeAll(() => {
    db = renamed();
  });

  test("list the newest line first, with before and after", () => {
    const { items, total } = listChanges(db, {}, { size: 2 }, null);
    expect(total).toBe(503);
    expect(items[0]).toMatchObject({
      seq: 503,
      kind: "series",
      author: "desk",
      reason: "new name",
      after: { id: "kr-msit-ai-hsd", name: { en: "Renamed" } },
    });
    expect(items[0]?.before).toHaveProperty("name.ko");
    expect(items[1]?.seq).toBe(502);
    expect(lastLine(db, null)?.seq).toBe(503);
  });

  test("page through every line once, forwards and back", () => {
    const seen: number[] = [];
    let page = listChanges(db, {}, { size: 100 }, null);
    seen.push(...page.items.map(({ seq }) => seq));
    while (page.next) {
      page = listChanges(db, {}, { size: 100, cursor: page.next }, null);
      seen.push(...page.items.map(({ seq }) => seq));
    }
    expect(seen).toEqual(Array.from({ length: 503 }, (_, index) => 503 - index));
    page = listChanges(db, {}, { size: 100, cursor: page.previous ?? "" }, null);
    expect([page.items[0]?.seq, page.items.at(-1)?.seq]).toEqual([103, 4]);
  });

  test("keep to a kind, a dialogue with all that was promised there, and a promise with its ledger", () => {
    expect(new Set(listChanges(db, { kind: "venue" }, {}, null).items.map(({ kind }) => kind))).toEqual(
      new Set(["venue"]),
    );
    const there = listChanges(db, { dialogue: DIALOGUE }, {}, null).items;
    expect(new Set(there.map(({ kind }) => kind))).toEqual(
      new Set(["assessment", "deadline", "promise", "dialogue"]),
    );
    const ledger = listChanges(db, { promise: PROMISE }, {}, null).items;
    expect(ledger.map(({ kind, id }) => [kind, id])).toEqual([
      ["assessment", `${PROMISE}#0`],
      ["deadline", `${PROMISE}#0`],
      ["promise", PROMISE],
    ]);
  });

  test("keep to days of recording as Seoul counts them", () => {
    const total = (from?: string, to?: string, asOf: string | null = null) =>
      listChanges(db, { ...(from && { from }), ...(to && { to }) }, {}, asOf).total;
    expect([total("2026-11-25"), total("2026-11-26"), total(undefined, "2026-11-24")]).toEqual([1, 0, 502]);
    expect([total("2026-11-24", "2026-11-25"), total(undefined, "2026-11-23")]).toEqual([503, 0]);
    expect([total(undefined, undefined, "2026-11-24"), total("2026-11-25", undefined, "2026-11-24")]).toEqual(
      [502, 0],
    );
    expect(lastLine(db, "2026-11-24")?.seq).toBe(502);
    expect(lastLine(db, "2026-11-23")).toBeNull();
  });

  test("count what a filter leaves, also after a further line of that kind", () => {
    const total = (filter: ChangeFilter) => listChanges(db, filter, { size: 1 }, null).total;
    const count = (where: string) =>
      db.$client.prepare(`SELECT count(*) FROM changes WHERE ${where}`).pluck().get();
    for (const [filter, where] of [
      [{ kind: "venue" }, "subject_kind = 'venue'"],
      [{ kind: "promise", dialogue: DIALOGUE }, `subject_kind = 'promise' AND dialogue_id = '${DIALOGUE}'`],
      [{ promise: PROMISE }, `promise_id = '${PROMISE}'`],
    ] as const) {
      expect([where, total(filter)]).toEqual([where, count(where)]);
      expect(total(filter)).toBe(total(filter));
    }
    const own = renamed();
    const series = () => listChanges(own, { kind: "series" }, { size: 1 }, null).total;
    const before = series();
    const stamp = { author: "desk", recordedAt: "2026-11-26T00:00:00.000Z", reason: null };
    writeRecord(own, stamp, (writer) => writer.saveSeries({ id: "kr-msit-ai-hsd", name: { en: "Again" } }));
    expect([series(), listChanges(own, {}, { size: 1 }, null).total]).toEqual([before + 1, 504]);
    own.$client.close();
  });

  test("know what everything named by id is called", () => {
    const { items } = listChanges(db, { dialogue: DIALOGUE, kind: "dialogue" }, {}, null);
    const names = namesIn(db, items);
    expect(names.dialogue[DIALOGUE]?.en).toBe("3rd AI High-Level Strategic Dialogue");
    expect(names.organization.msit?.ko).toBe("과학기술정보통신부");
    expect(names.series["kr-msit-ai-hsd"]).toEqual({ en: "Renamed" });
  });

  test("read no more than they show", () => {
    const plan = (sql: string) =>
      (db.$client.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(
        ({ detail }) => detail,
      );
    const page = "seq >= 1 AND seq <= 99 AND (seq) < (CAST('9' AS INTEGER)) ORDER BY seq DESC LIMIT 26";
    expect(plan(`SELECT * FROM changes WHERE subject_kind = 'venue' AND ${page}`)).toEqual([
      "SEARCH changes USING INDEX changes_by_kind (subject_kind=? AND rowid>? AND rowid<?)",
    ]);
    expect(plan(`SELECT * FROM changes WHERE dialogue_id = 'a' AND ${page}`)).toEqual([
      "SEARCH changes USING INDEX changes_by_dialogue (dialogue_id=? AND seq>? AND seq<?)",
    ]);
    expect(plan(`SELECT * FROM changes WHERE promise_id = 'a' AND ${page}`)).toEqual([
      "SEARCH changes USING INDEX changes_by_promise (promise_id=? AND seq>? AND seq<?)",
    ]);
    expect(plan("SELECT max(seq) FROM changes")).toEqual(["SEARCH changes"]);
  });
});
