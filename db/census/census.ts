import type { Database } from "../client.ts";
import { changedDialogues, changedPromises } from "./changed.ts";
import { type DialogueTable, ordered, readDialogues } from "./dialogue-table.ts";
import { Names } from "./names.ts";
import { type PromiseTable, readPromises } from "./promise-table.ts";
import { spliced } from "./table.ts";

/**
 * The record in memory, as far as lists, counts and figures ask about it: any day and any filter is answered by one scan
 * (docs/decisions/0006-census-in-memory.md). Pages read texts from SQLite, by key.
 */
export interface Census {
  revision: number;
  names: Names;
  dialogues: DialogueTable;
  promises: PromiseTable;
}

/** Of all rows, the part from which on reading everything is quicker than reading the changed ones. */
const MOST_CHANGED = 0.2;

/** Where a handle keeps its census: on itself, for the server and the built site each have a copy of this module. */
const KEPT = Symbol.for("yaksok.census");

/** The census of the record as it is now, also after another process wrote it. Read once, then only what changed. */
export function censusOf(db: Database & { [KEPT]?: Census }): Census {
  const known = db[KEPT];
  if (known && known.revision === revisionOf(db)) return known;
  // One transaction, so that no other process writes between the reading of two tables.
  const census = db.$client.transaction(() => {
    const revision = revisionOf(db);
    return (known && known.revision < revision && refreshed(db, known, revision)) || whole(db, revision);
  })();
  db[KEPT] = census;
  return census;
}

function revisionOf(db: Database): number {
  return db.$client.prepare("SELECT revision FROM meta WHERE id = 1").pluck().get() as number;
}

function whole(db: Database, revision: number): Census {
  const names = new Names();
  const dialogues = readDialogues(db, names, null, new Map());
  return { revision, names, dialogues, promises: readPromises(db, names, dialogues, null) };
}

/** The census with what changed since read anew; null when that is too much. */
function refreshed(db: Database, known: Census, revision: number): Census | null {
  const { names } = known;
  const promiseKeys = changedPromises(db, known.revision);
  const dialogueKeys = changedDialogues(db, known.revision);
  if (promiseKeys.length > known.promises.size * MOST_CHANGED) return null;
  if (dialogueKeys.length > known.dialogues.size * MOST_CHANGED) return null;
  let { promises, dialogues } = known;
  if (dialogueKeys.length > 0) {
    const fresh = readDialogues(db, names, dialogueKeys, dialogues.ids);
    dialogues = ordered(spliced(dialogues, fresh, dialogueKeys));
  }
  if (promiseKeys.length > 0) {
    promises = spliced(promises, readPromises(db, names, dialogues, promiseKeys), promiseKeys);
  }
  return { revision, names, dialogues, promises };
}
