import { openDatabase } from "../db/client.ts";
import { parseDataset } from "../db/import/format.ts";
import { importDataset } from "../db/import/import.ts";
import { ODD_DIALOGUES } from "./odd/dialogues.ts";

/** Fills the folder given with the made-up record of odd/, by way of the importer. */

const [folder = ""] = process.argv.slice(2);
const parsed = parseDataset(JSON.stringify({ format: "yaksok-dataset/1", dialogues: ODD_DIALOGUES }));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

const db = openDatabase(folder);
importDataset(db, parsed, {
  stamp: { author: "Editor One", recordedAt: "2026-06-30T00:00:00.000Z", reason: null },
});
db.$client.close();
