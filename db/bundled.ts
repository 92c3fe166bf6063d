import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./client.ts";
import { parseDataset } from "./import/format.ts";
import { importDataset } from "./import/import.ts";
import type { ImportReport } from "./import/report.ts";

/**
 * Loads the record that comes with the project into an empty database, stamped with `now`; null when there already is
 * a record.
 */
export function loadBundledRecord(db: Database, now: Date): ImportReport | null {
  const any = db.$client.prepare("SELECT 1 FROM dialogues LIMIT 1").get();
  if (any) return null;
  const file = join(import.meta.dirname, "bundled", "dialogues.json");
  const parsed = parseDataset(readFileSync(file, "utf8"));
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    throw new Error(`the bundled record is broken at ${problem?.path}: ${problem?.message}`);
  }
  const stamp = { author: "Yaksok", recordedAt: now.toISOString(), reason: "the bundled record" };
  return importDataset(db, parsed, { stamp });
}
