import { loadBundledRecord } from "../db/bundled.ts";
import { openDatabase } from "../db/client.ts";
import type { AssessmentDocument, DialogueDocument } from "../db/record/documents.ts";
import { writeRecord } from "../db/record/writer.ts";

/** Writes into a folder the bundled record, a correction of a dialogue, and a later assessment of a promise. */
const DIALOGUE = "kr-msit-ai-hsd-3-2023";
const PROMISE = `${DIALOGUE}--pipc-informal-tf`;

const db = openDatabase(process.argv[2] ?? "");
loadBundledRecord(db, new Date("2024-01-10T03:00:00Z"));
const text = db.$client
  .prepare("SELECT after FROM changes WHERE subject_kind = 'dialogue' AND subject_id = ?")
  .pluck()
  .get(DIALOGUE) as string;
const dialogue = JSON.parse(text) as DialogueDocument;
const [first, ...attendances] = dialogue.attendances;
// A quarter past midnight of 11 January in Seoul, still 10 January in UTC.
const corrected = {
  author: "Kim",
  recordedAt: "2024-01-10T15:15:00.000Z",
  reason: "wrong day in the first report",
};
writeRecord(db, corrected, (writer) => {
  const time = { ...dialogue.time, start: "2023-03-09", day: "2023-03-09", lastDay: "2023-03-09" };
  writer.saveDialogue({
    ...dialogue,
    title: { ...dialogue.title, en: "Third AI Dialogue" },
    time,
    attendances,
    status: "postponed",
    notes: first ? "One attendance was taken off." : null,
  });
});
const assessment: AssessmentDocument = {
  outcome: "in_progress",
  effectiveOn: "2024-01",
  effectiveFrom: "2024-01-01",
  effectiveTo: "2024-01-31",
  summary: { en: "A first meeting was announced.", ko: "첫 회의를 공지했습니다." },
  strength: "promisor",
  met: null,
  evidence: [
    {
      url: "https://example.org/notice",
      title: "Notice",
      publisher: "PIPC",
      publishedOn: "2024-01-05",
      archivedUrl: null,
    },
  ],
  author: "Kim",
  reviewer: null,
  approval: null,
  occurrence: null,
};
writeRecord(db, { author: "Kim", recordedAt: "2024-01-12T01:00:00.000Z", reason: null }, (writer) => {
  writer.assess(PROMISE, assessment);
});
db.$client.close();
