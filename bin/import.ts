import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { guards } from "../app/i18n/en/guards.ts";
import { openDatabase } from "../db/client.ts";
import { parseDataset } from "../db/import/format.ts";
import { importDataset } from "../db/import/import.ts";
import type { ImportReport } from "../db/import/report.ts";
import { RecordRefused } from "../db/record/refused.ts";
import type { Command } from "./command.ts";

/** Below this many dialogues an import is over before a bar could be read. */
const WORTH_A_BAR = 300;

/** Imports a file in the interchange format `yaksok-dataset/1`. */
export const importFile: Command = {
  usage: "FILE [--dry-run]",
  purpose: "add a yaksok-dataset/1 file to the record, all of it or nothing",
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { "dry-run": { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Error("Name one file: yaksok import FILE [--dry-run]");
    const parsed = parseDataset(read(file));
    if (!parsed.ok) {
      for (const { path, message } of parsed.problems) console.error(`${path}: ${message}`);
      return refused(file, parsed.problems.length);
    }
    const db = openDatabase(process.env.DATA_DIR ?? "./data");
    const bar = parsed.dialogues.length >= WORTH_A_BAR && process.stderr.isTTY ? progressBar() : null;
    try {
      bar?.start(parsed.dialogues.length, 0);
      const report = importDataset(db, parsed, {
        stamp: { author: "import", recordedAt: new Date().toISOString(), reason: null },
        dryRun: values["dry-run"],
        onProgress: (done) => bar?.update(done),
      });
      bar?.stop();
      console.log(reportText(report, values["dry-run"]));
      return 0;
    } catch (error) {
      if (!(error instanceof RecordRefused)) throw error;
      bar?.stop();
      for (const { path, refusal } of error.entries) {
        console.error(`${path}.${refusal.part}: ${guards[refusal.guard](refusal.values)}`);
      }
      return refused(file, error.entries.length);
    } finally {
      bar?.stop();
      db.$client.close();
    }
  },
};

function refused(file: string, count: number): 1 {
  console.error(`${file} has ${count} ${count === 1 ? "error" : "errors"}; nothing was imported.`);
  return 1;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function progressBar(): SingleBar {
  return new SingleBar(
    { format: "{bar} {value} of {total} dialogues", stream: process.stderr, fps: 10 },
    Presets.shades_classic,
  );
}

/** The report as a table of words: what was created, changed and left. */
export function reportText(report: ImportReport, dryRun: boolean): string {
  const rows = Object.entries(report).map(
    ([noun, { created, changed, unchanged }]) =>
      `${noun.padEnd(14)}${String(created).padStart(8)} created${String(changed).padStart(8)} changed${String(unchanged).padStart(8)} left`,
  );
  return [...rows, dryRun ? "Dry run: nothing was written." : "Imported."].join("\n");
}
