import { and } from "drizzle-orm";
import type { Day, Today } from "../app/domain/days.ts";
import type { PageRequest, PromiseFilter } from "../app/domain/filters.ts";
import type { Page, PromiseSummary } from "../app/domain/records.ts";
import { dayOfNumber } from "./census/day-number.ts";
import { type PromiseMatches, promiseMatches } from "./census/promise-matches.ts";
import { allRows, type Order, rowPage } from "./census/promise-order.ts";
import type { Database } from "./client.ts";
import { inParts, pageSize } from "./keyset.ts";
import { within } from "./parties.ts";
import { promiseSummaries, published } from "./promise-records.ts";
import { promises } from "./schema.ts";

/** Promises that a filter leaves, with what is true of them today. Sorted by due date unless the filter says. */
export function listPromises(
  db: Database,
  filter: PromiseFilter,
  request: PageRequest,
  today: Today,
): Page<PromiseSummary> {
  return listPromisesBy(db, filter.sort ?? "due", filter, request, today);
}

/** As `listPromises`, in an order that readers cannot choose. */
export function listPromisesBy(
  db: Database,
  order: Order,
  filter: PromiseFilter,
  request: PageRequest,
  today: Today,
): Page<PromiseSummary> {
  const found = promiseMatches(db, filter, today);
  const { rows, next, previous } = rowPage(found, order, request, pageSize(request));
  const items = promiseSummaries(db, idsOf(db, found, rows), today);
  return { items, total: found.left.length, next, previous };
}

/** The same promises in the same order, all of them: which ones is settled at once, and they are read part by part. */
export function eachPromise(db: Database, filter: PromiseFilter, today: Today): Iterable<PromiseSummary[]> {
  const found = promiseMatches(db, filter, today);
  const rows = allRows(found, filter.sort ?? "due");
  return inParts(rows, (part) => promiseSummaries(db, idsOf(db, found, part), today));
}

/** Ids of rows of the census, in the same order. */
export function idsOf(db: Database, { census }: PromiseMatches, rows: readonly number[]): string[] {
  const keys = rows.map((row) => census.promises.columns.key[row] as number);
  const found = db.$client
    .prepare<[string], { key: number; id: string }>(
      "SELECT key, id FROM promises WHERE key IN (SELECT value FROM json_each(?))",
    )
    .all(JSON.stringify(keys));
  const ids = new Map(found.map(({ key, id }) => [key, id]));
  return keys.flatMap((key) => ids.get(key) ?? []);
}

/** Promises whose hard deadline, as in force today, ends on one of these local days; soonest first. */
export function listPromisesDueBetween(db: Database, from: Day, to: Day, today: Today): PromiseSummary[] {
  const found = promiseMatches(db, { from, to }, today);
  return promiseSummaries(db, idsOf(db, found, allRows(found, "due")), today);
}

/** How many hard deadlines, as in force today, end on each local day, for days that have any. */
export function countPromisesDueByDay(db: Database, from: Day, to: Day, today: Today): Map<Day, number> {
  const { census, left, standing } = promiseMatches(db, { from, to }, today);
  const { due: dues } = census.promises.lists.spans.columns;
  const counts = new Map<number, number>();
  for (const row of left) {
    const due = dues[standing.span[row] as number] as number;
    counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a - b).map(([due, count]) => [dayOfNumber(due), count]));
}

/** Promises of dialogues, in the order they were recorded. */
export function listPromisesOfDialogues(
  db: Database,
  ids: readonly string[],
  today: Today,
): Map<string, PromiseSummary[]> {
  const rows = db
    .select({ id: promises.id })
    .from(promises)
    .where(and(published, within(promises.dialogueId, ids)))
    .orderBy(promises.dialogueId, promises.position)
    .all();
  const byDialogue = new Map<string, PromiseSummary[]>();
  for (const promise of promiseSummaries(
    db,
    rows.map((row) => row.id),
    today,
  )) {
    const list = byDialogue.get(promise.dialogue.id);
    if (list) list.push(promise);
    else byDialogue.set(promise.dialogue.id, [promise]);
  }
  return byDialogue;
}
