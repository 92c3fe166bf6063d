import { openDatabase } from "../db/client.ts";
import { documentOf } from "../db/made-up.ts";
import type { DeadlineDocument, DialogueDocument } from "../db/record/documents.ts";
import { writeRecord } from "../db/record/writer.ts";

/**
 * What happens, while people subscribe, to dialogues of a record that a server reads: `announced` writes four that lie ahead,
 * `changed` calls one off, postpones one, moves one to another hour, and extends a deadline.
 */
const [dataDir = "", step] = process.argv.slice(2);
const FOUNDING = "kr-msit-ai-hsd-3-2023";
const PLAN = `${FOUNDING}--superlarge-ai-policy-direction`;

const db = openDatabase(dataDir);
/** Before nine in Seoul it is still the day before in UTC. */
const EARLY = { start: "2027-03-08T23:30:00.000Z", end: "2027-03-09T01:00:00.000Z", day: "2027-03-09" };
const LATE = { start: "2027-03-10T08:00:00.000Z", end: "2027-03-10T09:00:00.000Z", day: "2027-03-10" };

function dialogue(id: string, ko: string, time: typeof EARLY, status: DialogueDocument["status"]) {
  const full = { precision: "instant" as const, ...time, lastDay: time.day, zone: "Asia/Seoul" };
  const founding = documentOf<DialogueDocument>(db, "dialogue", FOUNDING);
  return { ...founding, id, title: { ko }, series: null, time: full, status, summary: null, notes: null };
}

const announced = [
  dialogue("kept", "아침 간담회; 쉼표, 그리고 \\ 표시", EARLY, "scheduled"),
  dialogue("off", "취소될 간담회", EARLY, "scheduled"),
  dialogue("later", "연기될 간담회", EARLY, "scheduled"),
  dialogue("moved", "옮겨질 간담회", EARLY, "scheduled"),
];
const changed = [
  dialogue("off", "취소될 간담회", EARLY, "cancelled"),
  dialogue("later", "연기될 간담회", EARLY, "postponed"),
  dialogue("moved", "옮겨질 간담회", LATE, "scheduled"),
];
const extension = {
  phrase: "4월 말까지",
  edtf: "2027-04-30",
  earliest: "2027-04-30",
  latest: "2027-04-30",
  statedOn: "2023-03-30",
  revises: "extension",
} as const;

const stamp = {
  author: "desk",
  recordedAt: `2027-01-0${step === "announced" ? 1 : 2}T00:00:00.000Z`,
  reason: null,
};
writeRecord(db, stamp, (writer) => {
  for (const each of step === "announced" ? announced : changed) writer.saveDialogue(each);
  if (step === "announced") return;
  const first = documentOf<DeadlineDocument>(db, "deadline", `${PLAN}#0`);
  writer.stateDeadline(PLAN, { ...first, ...extension });
});
db.$client.close();
