import { execFileSync } from "node:child_process";
import { openDatabase } from "../db/client.ts";
import { writeRecord } from "../db/record/writer.ts";

/**
 * Fills the folder given with the made-up record of fixtures/ledger.json, and corrects a deadline there: the file cannot say
 * that a reading was wrong.
 */

const [folder = ""] = process.argv.slice(2);
const env = { ...process.env, DATA_DIR: folder };
execFileSync(process.execPath, ["bin/yaksok.ts", "import", "e2e/fixtures/ledger.json"], { env });

const db = openDatabase(folder);
const stamp = { author: "Editor One", recordedAt: new Date().toISOString(), reason: null };
writeRecord(db, stamp, (writer) => {
  writer.stateDeadline("example-forum-2--joint-roadmap", {
    phrase: "내년 6월에",
    lang: "ko",
    edtf: "2024-06",
    earliest: "2024-06-01",
    latest: "2024-06-30",
    precision: "month",
    hardness: "hard",
    basis: "editor",
    ruleId: null,
    rulesVersion: null,
    statedOn: "2023-11-15",
    reviewOn: null,
    revises: "correction",
    cadence: null,
    event: null,
    source: null,
  });
});
db.$client.close();
