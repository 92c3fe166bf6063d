import { execFileSync } from "node:child_process";
import { parseEdtf } from "../app/domain/edtf.ts";
import type { Outcome } from "../app/domain/vocabulary.ts";
import { openDatabase } from "../db/client.ts";
import { deadlinesOf } from "../db/ledger.ts";
import type { DeadlineDocument } from "../db/record/documents.ts";
import { type Writer, writeRecord } from "../db/record/writer.ts";

/**
 * Fills the folder given with the made-up record of fixtures/ledger.json, and adds what a file cannot say: a correction, and
 * judgements of single occurrences by hand.
 */

const BRIEFINGS = "example-forum-1--briefings";
const ROADMAP = "example-forum-2--joint-roadmap";

const unread: Omit<DeadlineDocument, "phrase" | "hardness" | "statedOn"> = {
  lang: "ko",
  edtf: null,
  earliest: null,
  latest: null,
  precision: null,
  basis: "editor",
  ruleId: null,
  rulesVersion: null,
  reviewOn: null,
  revises: "correction",
  cadence: null,
  event: null,
  source: null,
};

function judge(writer: Writer, occurrence: string, day: string, outcome: Outcome, url: string): void {
  writer.assess(BRIEFINGS, {
    outcome,
    effectiveOn: day,
    effectiveFrom: day,
    effectiveTo: day,
    summary: { en: "A briefing was held.", ko: "설명회가 열렸습니다." },
    strength: "document",
    met: null,
    evidence: [{ url, title: null, publisher: "Example Daily", publishedOn: day, archivedUrl: null }],
    author: "Editor One",
    reviewer: "Editor Two",
    approval: "second_editor",
    occurrence,
  });
}

const [folder = ""] = process.argv.slice(2);
const env = { ...process.env, DATA_DIR: folder };
execFileSync(process.execPath, ["bin/yaksok.ts", "import", "e2e/fixtures/ledger.json"], { env });
const db = openDatabase(folder);
const stamp = { author: "Editor One", recordedAt: new Date().toISOString(), reason: null };
writeRecord(db, stamp, (writer) => {
  const [briefings] = deadlinesOf(db, [BRIEFINGS]).get(BRIEFINGS) ?? [];
  if (!briefings?.cadence) {
    writer.stateDeadline(BRIEFINGS, {
      ...unread,
      phrase: "반기마다",
      hardness: "cadence",
      statedOn: "2023-03-08",
      cadence: { unit: "half", every: 1, aligned: true },
    });
  }
  judge(writer, "2023-41", "2023-11-15", "delivered", "https://news.example/briefing-1");
  judge(writer, "2024-41", "2025-01-20", "delivered", "https://news.example/briefing-2");
  writer.stateDeadline(ROADMAP, {
    ...unread,
    ...parseEdtf("2024-06"),
    phrase: "내년 6월에",
    edtf: "2024-06",
    hardness: "hard",
    statedOn: "2023-11-15",
  } as DeadlineDocument);
});
db.$client.close();
