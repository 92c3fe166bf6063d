import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { todayAsOf } from "../../app/domain/days.ts";
import { SEARCHED, type Searched } from "../../app/domain/search/results.ts";
import { loadBundledRecord } from "../bundled.ts";
import { openMemoryDatabase } from "../client.ts";
import { searchRecord } from "./search.ts";

interface Wanted {
  typed: string;
  kind: Searched;
  within: number;
  ids: string[];
  why: string;
}

/** What must be found of the bundled record: a row for each, with the ids that are among the first so many; 0 is "nothing". */
function wanted(): Wanted[] {
  const lines = readFileSync(join(import.meta.dirname, "quality.tsv"), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => {
    const [typed = "", kind = "", within = "", ids = "", why = ""] = line.split("\t");
    const searched = SEARCHED.find((each) => each === kind);
    if (!searched) throw new Error(`quality.tsv has no such kind: ${line}`);
    return { typed, kind: searched, within: Number(within), ids: ids.split(" ").filter(Boolean), why };
  });
}

test("every query of quality.tsv finds what it must, as far up as it must, and nothing where it must not", () => {
  const db = openMemoryDatabase();
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
  const failures: string[] = [];
  for (const { typed, kind, within, ids, why } of wanted()) {
    const results = searchRecord(db, typed, {}, todayAsOf("2026-11-24"), Math.max(within, 1));
    const { items, total } = results[kind];
    const found = items.map(({ id }) => id);
    const missing = ids.filter((id) => !found.includes(id));
    const isRight = within === 0 ? total === 0 || results.loosened : missing.length === 0;
    if (!isRight) {
      const told = within === 0 ? "must find nothing" : `lacks ${missing.join(" ")} in the first ${within}`;
      failures.push(`"${typed}" (${kind}: ${why}) ${told}; it finds ${total}: ${found.join(" ")}`);
    }
  }
  expect(failures).toEqual([]);
  expect(wanted().length).toBeGreaterThanOrEqual(80);
});
