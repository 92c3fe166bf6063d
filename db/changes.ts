import { TZDate } from "@date-fns/tz";
import { and, desc, eq, gte, lt, lte, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Change, ChangeDocument, ChangeFilter, ChangeKind } from "../app/domain/changes.ts";
import { addDays, type Day, HOME_ZONE } from "../app/domain/days.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { AT_ONCE, countRows, pageOf, windowOf } from "./keyset.ts";
import { changes } from "./schema.ts";

/** The last line of the history; null while there is none. */
export interface LineMark {
  seq: number;
  hash: string;
}

/**
 * Lines of the public history that a filter leaves, the newest first. `asOf` keeps what was recorded on or before that day;
 * all days are days of recording in Asia/Seoul.
 */
export function listChanges(
  db: Database,
  filter: ChangeFilter,
  request: PageRequest,
  asOf: Day | null,
): Page<Change> {
  const lines = linesOf(db, filter, asOf);
  const condition = conditionOf(filter, lines);
  const window = windowOf([{ column: sql`${changes.seq}`, descending: true, integer: true }], request);
  const rows = db
    .select()
    .from(changes)
    .where(and(condition, window.where))
    .orderBy(window.orderBy)
    .limit(window.limit)
    .all();
  const total = countLines(db, filter, lines);
  return pageOf(
    rows,
    window,
    request,
    total,
    (row) => [String(row.seq)],
    (shown) => shown.map(changeOf),
  );
}

/** The same lines in the same order, all of them, read part by part. */
export function* eachChange(db: Database, filter: ChangeFilter, asOf: Day | null): Generator<Change[]> {
  const condition = conditionOf(filter, linesOf(db, filter, asOf));
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = db
      .select()
      .from(changes)
      .where(and(condition, lt(changes.seq, before)))
      .orderBy(desc(changes.seq))
      .limit(AT_ONCE)
      .all();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(changeOf);
    before = last.seq;
  }
}

/** The last line, or the last one recorded on or before a day in Asia/Seoul; null when there is none. */
export function lastLine(db: Database, asOf: Day | null): LineMark | null {
  const row = db
    .select({ seq: changes.seq, hash: changes.hash })
    .from(changes)
    .where(asOf ? lte(changes.seq, lastSeqOn(db, asOf)) : undefined)
    .orderBy(desc(changes.seq))
    .limit(1)
    .get();
  return row ?? null;
}

/** The first and last line that were recorded on a filter's days. */
interface Lines {
  first: number;
  last: number;
}

function linesOf(db: Database, { from, to }: ChangeFilter, asOf: Day | null): Lines {
  const last = to && asOf ? (to < asOf ? to : asOf) : (to ?? asOf);
  return {
    first: from ? lastSeqOn(db, addDays(from, -1)) + 1 : 1,
    last: last ? lastSeqOn(db, last) : lastSeq(db),
  };
}

function conditionOf({ kind, dialogue, promise }: ChangeFilter, { first, last }: Lines) {
  return and(
    kind ? eq(changes.subjectKind, kind) : undefined,
    dialogue ? eq(changes.dialogueId, dialogue) : undefined,
    promise ? eq(changes.promiseId, promise) : undefined,
    gte(changes.seq, first),
    lte(changes.seq, last),
  );
}

const counts = new WeakMap<Database, LRUCache<string, number>>();

/** How many lines a filter leaves between two. Lines have every number, and none ever changes, so a count stays true. */
function countLines(db: Database, filter: ChangeFilter, lines: Lines): number {
  const { first, last } = lines;
  const { kind, dialogue, promise } = filter;
  if (!kind && !dialogue && !promise) return Math.max(0, last - first + 1);
  const known = counts.get(db) ?? new LRUCache<string, number>({ max: 200 });
  counts.set(db, known);
  const question = JSON.stringify([kind, dialogue, promise, first, last]);
  const count = known.get(question) ?? countRows(db, changes, conditionOf(filter, lines));
  known.set(question, count);
  return count;
}

function lastSeq(db: Database): number {
  return db.$client.prepare<[], number | null>("SELECT max(seq) FROM changes").pluck().get() ?? 0;
}

/**
 * The number of the last line recorded on or before a day in Asia/Seoul; 0 when there is none. Lines are recorded in the
 * order of their numbers (db/verify proves it), so halving finds it without an index on the instant.
 */
function lastSeqOn(db: Database, day: Day): number {
  const [year = 0, month = 1, date = 1] = addDays(day, 1).split("-").map(Number);
  const end = new TZDate(year, month - 1, date, HOME_ZONE).getTime();
  const recordedAt = db.$client
    .prepare<[number], string>("SELECT recorded_at FROM changes WHERE seq >= ? ORDER BY seq LIMIT 1")
    .pluck();
  let before = 0;
  let after = lastSeq(db) + 1;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const at = recordedAt.get(middle);
    if (at !== undefined && Date.parse(at) < end) before = middle;
    else after = middle;
  }
  return before;
}

/** A line as readers know it. */
export function changeOf(row: typeof changes.$inferSelect): Change {
  const { subjectKind, subjectId, dialogueId, promiseId, before, after, ...rest } = row;
  return {
    ...rest,
    kind: subjectKind as ChangeKind,
    id: subjectId,
    dialogue: dialogueId,
    promise: promiseId,
    before: documentOf(before),
    after: documentOf(after),
  };
}

function documentOf(text: string | null): ChangeDocument | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as ChangeDocument)
    : null;
}
