import type { DatasetDialogue } from "../../app/domain/dataset.ts";
import type { Day } from "../../app/domain/days.ts";
import type { Localized } from "../../app/domain/localized.ts";
import { nameKey } from "../../app/domain/names.ts";
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

/** A published dialogue as a list names it; `day` is its first local day. */
export interface ListedDialogue {
  id: string;
  title: Localized;
  day: Day;
}

/** More than a page can show; whoever looks for one types a part of its title. */
const MOST = 200;

/** Published dialogues that a text is part of the title or the id of, the latest first. @throws NotAllowed */
export function listPublished(db: Database, actor: Actor, q: string): ListedDialogue[] {
  authorise(db, actor, "draft");
  const wanted = nameKey(q);
  const found: ListedDialogue[] = [];
  const rows = db.$client.prepare<[], { id: string; title: string; day: Day }>(
    "SELECT id, title, day FROM dialogues ORDER BY day DESC, id",
  );
  for (const { id, title, day } of rows.iterate()) {
    const names = JSON.parse(title) as Localized;
    if (![id, ...Object.values(names)].some((name) => nameKey(name).includes(wanted))) continue;
    found.push({ id, title: names, day });
    if (found.length === MOST) break;
  }
  return found;
}
