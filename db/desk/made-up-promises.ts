import type { Role } from "../../app/domain/vocabulary.ts";
import { type Database, openMemoryDatabase } from "../client.ts";
import { type DialogueInput, parseDataset } from "../import/format.ts";
import { importDialogues } from "../import/import.ts";
import type { Actor } from "./actor.ts";

/** For tests: a small record and those who keep it. Everything was imported on 1 April 2023. */

export const IMPORTED_AT = "2023-04-01T00:00:00.000Z";
const HOST = { id: "ministry", name: { en: "Ministry of Examples", ko: "예시부" } };

type PromiseData = Partial<DialogueInput["promises"][number]> & { id: string };

/** A record of one dialogue on 8 March 2023 in Seoul, with these promises made there. */
export function recordOf(...promises: PromiseData[]): Database {
  const db = openMemoryDatabase();
  const dialogue = {
    id: "example",
    title: { en: "Example dialogue" },
    start: "2023-03-08",
    timezone: "Asia/Seoul",
    status: "held",
    hosts: [HOST],
    attendees: [],
    sources: [{ url: "https://ministry.example/report", published: "2023-03-08" }],
    promises: promises.map((promise) => ({
      promisors: [{ organization: HOST }],
      action: { en: `Do ${promise.id}` },
      deadline: { phrase: "this month", due: "2023-03" },
      assessments: [],
      ...promise,
    })),
  };
  const parsed = parseDataset(JSON.stringify({ format: "yaksok-dataset/1", dialogues: [dialogue] }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  importDialogues(db, parsed.dialogues, {
    stamp: { author: "import", recordedAt: IMPORTED_AT, reason: null },
  });
  return db;
}

/** Somebody new at the desk. */
export function joins(db: Database, name: string, role: Role = "editor"): Actor {
  const { lastInsertRowid } = db.$client
    .prepare("INSERT INTO editors (email, name, role, created_at) VALUES (?, ?, ?, ?)")
    .run(`${name.toLowerCase()}@yaksok.example`, name, role, IMPORTED_AT);
  return { editorId: Number(lastInsertRowid) };
}
