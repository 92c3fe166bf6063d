import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import SQLite from "better-sqlite3";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadBundledRecord } from "../db/bundled.ts";
import { openDatabase } from "../db/client.ts";
import { parseDataset } from "../db/import/format.ts";
import { exportTo } from "./export.ts";

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "yaksok-export-"));
  const db = openDatabase(dataDir);
  loadBundledRecord(db, new Date("2026-11-24T03:00:00Z"));
  db.$client.close();
});
afterAll(() => rmSync(dataDir, { recursive: true }));

async function written(names: { file?: string; csv?: string }, from = dataDir): Promise<Buffer> {
  const output = new PassThrough({ highWaterMark: 10_000_000 });
  await exportTo(from, names, output);
  return output.read() ?? Buffer.alloc(0);
}

describe("the export", () => {
  test("goes to the standard output or to a file, the same bytes, and is what the importer reads", async () => {
    const file = join(dataDir, "record.json");
    const text = await written({ file: "-" });
    expect(await written({ file })).toEqual(Buffer.alloc(0));
    expect(readFileSync(file).equals(text)).toBe(true);
    const parsed = parseDataset(text.toString());
    expect(parsed).toMatchObject({ ok: true, revision: 502, publishedAt: "2026-11-24T03:00:00.000Z" });
    expect(text.toString().split("\n").slice(0, 9)).toEqual([
      "{",
      '  "format": "yaksok-dataset/1",',
      '  "licence": {',
      '    "id": "CC-BY-4.0",',
      '    "url": "https://creativecommons.org/licenses/by/4.0/"',
      "  },",
      '  "revision": 502,',
      '  "publishedAt": "2026-11-24T03:00:00.000Z",',
      '  "organizations": [',
    ]);
  });

  test("as tables is a ZIP with a CSV file for each, and what its columns mean", async () => {
    const zip = unzipSync(await written({ csv: "-" }));
    expect(Object.keys(zip)).toEqual([
      "README.txt",
      "dialogues.csv",
      "hosts.csv",
      "attendances.csv",
      "sources.csv",
      "promises.csv",
      "promisors.csv",
      "criteria.csv",
      "deadlines.csv",
      "assessments.csv",
      "checks.csv",
      "links.csv",
      "replies.csv",
      "organizations.csv",
      "people.csv",
      "venues.csv",
      "series.csv",
    ]);
    const linesOf = (name: string) =>
      Buffer.from(zip[name] ?? [])
        .toString()
        .split("\r\n");
    expect(linesOf("promisors.csv").slice(0, 2)).toEqual([
      "\uFEFFpromise_id,position,person_id,organization_id",
      "kr-msit-ai-hsd-1-2021--meet-every-half-year,0,,msit",
    ]);
    expect(linesOf("promises.csv")).toHaveLength(68);
    expect(linesOf("README.txt")).toContain(
      "Revision 502 of the record, last changed at 2026-11-24T03:00:00.000Z (UTC).",
    );
  });

  test("leaves a file as it was when it cannot be written whole, and says why in a sentence", async () => {
    const empty = mkdtempSync(join(tmpdir(), "yaksok-export-"));
    const file = join(empty, "kept.json");
    writeFileSync(file, "before");
    await expect(written({ file }, empty)).rejects.toThrow(
      `There is no database in ${empty}: set DATA_DIR to its folder.`,
    );
    writeFileSync(
      join(empty, "yaksok.db"),
      "no database at all, but some text that is long enough for a header",
    );
    await expect(written({ file }, empty)).rejects.toThrow(
      /^The database .*yaksok\.db is damaged: restore a backup/,
    );
    expect(readFileSync(file, "utf8")).toBe("before");
    expect(readdirSync(empty).filter((name) => name.endsWith(".part"))).toEqual([]);
    await expect(written({ file: join(empty, "none", "x.json") })).rejects.toThrow(
      `${join(empty, "none", "x.json")} cannot be written (ENOENT).`,
    );
    rmSync(empty, { recursive: true });
  });

  test("says that another program holds the database", async () => {
    const own = mkdtempSync(join(tmpdir(), "yaksok-export-"));
    const db = openDatabase(own);
    db.$client.close();
    const other = new SQLite(join(own, "yaksok.db"));
    other.pragma("locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    await expect(written({ file: "-" }, own)).rejects.toThrow(
      /is locked by another program: end that program/,
    );
    other.close();
    rmSync(own, { recursive: true });
  });

  test("ends without a word when its reader goes away", async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    await expect(exportTo(dataDir, { file: "-" }, gone)).resolves.toBeUndefined();
  });
});
