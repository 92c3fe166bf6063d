import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import type { Database } from "../client.ts";
import { dialogueIn } from "../export/dialogues.ts";
import { type Actor, authorise } from "./actor.ts";
import { lastSeqAbout } from "./drafts.ts";

/** A published dialogue as the record has it now, and the last line of the history about it; null where there is none. */
export function findPublished(
  db: Database,
  actor: Actor,
  id: string,
): { dialogue: DatasetDialogue; seq: number | null } | null {
  authorise(db, actor, "draft");
  const dialogue = dialogueIn(db.$client, id);
  return dialogue && { dialogue, seq: lastSeqAbout(db, "dialogue", id) };
}
