import { and, eq, gte, lte, ne, type SQL, sql } from "drizzle-orm";
import { type Day, END_OF_TIME, type Today } from "../app/domain/days.ts";
import type { PageRequest, PromiseFilter, PromiseSort } from "../app/domain/filters.ts";
import type { Page, PromiseDetail, PromiseSummary } from "../app/domain/records.ts";
import { searchQuery } from "../app/domain/search.ts";
import type { Database } from "./client.ts";
import { countRows, pageOf, type SortColumn, windowOf } from "./keyset.ts";
import { remembered } from "./memo.ts";
import { within } from "./parties.ts";
import { promiseDetails, promiseSummaries, published } from "./promise-records.ts";
import { promiseStates, promises } from "./schema.ts";

/** The local day of each row's zone, as SQL; one constant where all zones have the same day. */
export function localDay(today: Today): SQL {
  const others = Object.entries(today.byZone).filter(([, day]) => day !== today.day);
  if (others.length === 0) return sql`${today.day}`;
  const cases = others.map(([zone, day]) => sql`WHEN ${zone} THEN ${day}`);
  return sql`CASE ${promiseStates.zone} ${sql.join(cases, sql` `)} ELSE ${today.day} END`;
}

/** Holds for the one span of a promise that `today` falls in. The plus signs keep SQLite from sorting by these columns. */
export function currentSpan(today: Today): SQL {
  const day = localDay(today);
  return sql`+${promiseStates.fromDay} <= ${day} AND +${promiseStates.untilDay} > ${day}`;
}

/** The condition that a filter puts on `promise_states`; `currentSpan` is apart. */
export function promiseCondition(filter: PromiseFilter): SQL | undefined {
  const { q, promisor, host, person, outcome, schedule, from, to } = filter;
  const words = q ? searchQuery(q) : null;
  const key = promiseStates.promiseKey;
  return and(
    q === undefined
      ? undefined
      : words
        ? sql`${key} IN (SELECT rowid FROM promise_search WHERE promise_search MATCH ${words})`
        : sql`0`,
    promisor
      ? sql`${key} IN (SELECT p.key FROM promise_promisors pp JOIN promises p ON p.id = pp.promise_id
          WHERE pp.organization_id = ${promisor})`
      : undefined,
    person
      ? sql`${key} IN (SELECT p.key FROM promise_promisors pp JOIN promises p ON p.id = pp.promise_id
          WHERE pp.person_id = ${person})`
      : undefined,
    host
      ? sql`${key} IN (SELECT p.key FROM dialogue_hosts h JOIN promises p ON p.dialogue_id = h.dialogue_id
          WHERE h.organization_id = ${host})`
      : undefined,
    filter.series ? eq(promiseStates.seriesId, filter.series) : undefined,
    outcome?.length ? within(promiseStates.outcome, outcome) : undefined,
    schedule?.length ? within(promiseStates.schedule, schedule) : undefined,
    from ? gte(promiseStates.dueDay, from) : undefined,
    to ? lte(promiseStates.dueDay, to) : undefined,
    from && !to ? ne(promiseStates.dueDay, END_OF_TIME) : undefined,
  );
}

const ORDERS: Record<PromiseSort, SortColumn[]> = {
  due: [
    { column: sql`${promiseStates.dueDay}` },
    { column: sql`${promiseStates.promiseKey}`, integer: true },
  ],
  overdue: [
    { column: sql`(${promiseStates.schedule} <> 'overdue')`, integer: true },
    { column: sql`${promiseStates.dueDay}` },
    { column: sql`${promiseStates.promiseKey}`, integer: true },
  ],
  changed: [
    { column: sql`${promiseStates.fromDay}`, descending: true },
    { column: sql`${promiseStates.promiseKey}`, descending: true, integer: true },
  ],
};

/** Promises that a filter leaves, with what is true of them today. Sorted by due date unless the filter says. */
export function listPromises(
  db: Database,
  filter: PromiseFilter,
  request: PageRequest,
  today: Today,
): Page<PromiseSummary> {
  const { sort = "due", ...which } = filter;
  const condition = and(promiseCondition(filter), currentSpan(today));
  const window = windowOf(ORDERS[sort], request);
  const rows = db
    .select({
      id: promises.id,
      key: promiseStates.promiseKey,
      schedule: promiseStates.schedule,
      due: promiseStates.dueDay,
      since: promiseStates.fromDay,
    })
    .from(promiseStates)
    .innerJoin(promises, eq(promises.key, promiseStates.promiseKey))
    .where(and(condition, window.where))
    .orderBy(window.orderBy)
    .limit(window.limit)
    .all();
  const { total } = remembered(db, today, ["promises", which], () => ({
    total: countRows(db, promiseStates, condition),
  }));
  return pageOf(
    rows,
    window,
    request,
    total,
    (row) => keyOf(sort, row),
    (shown) =>
      promiseSummaries(
        db,
        shown.map((row) => row.id),
        today,
      ),
  );
}

function keyOf(sort: PromiseSort, row: { key: number; schedule: string; due: Day; since: Day }): string[] {
  if (sort === "changed") return [row.since, String(row.key)];
  if (sort === "overdue") return [row.schedule === "overdue" ? "0" : "1", row.due, String(row.key)];
  return [row.due, String(row.key)];
}

/** Promises whose hard deadline, as in force today, ends on one of these local days; soonest first. */
export function listPromisesDueBetween(db: Database, from: Day, to: Day, today: Today): PromiseSummary[] {
  const rows = db
    .select({ id: promises.id })
    .from(promiseStates)
    .innerJoin(promises, eq(promises.key, promiseStates.promiseKey))
    .where(and(gte(promiseStates.dueDay, from), lte(promiseStates.dueDay, to), currentSpan(today)))
    .orderBy(promiseStates.dueDay, promiseStates.promiseKey)
    .all();
  return promiseSummaries(
    db,
    rows.map((row) => row.id),
    today,
  );
}

/** How many hard deadlines, as in force today, end on each local day, for days that have any. */
export function countPromisesDueByDay(db: Database, from: Day, to: Day, today: Today): Map<Day, number> {
  const rows = db
    .select({ day: promiseStates.dueDay, count: sql<number>`count(*)` })
    .from(promiseStates)
    .where(and(gte(promiseStates.dueDay, from), lte(promiseStates.dueDay, to), currentSpan(today)))
    .groupBy(promiseStates.dueDay)
    .all();
  return new Map(rows.map((row) => [row.day, row.count]));
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

/** Promises that a filter leaves, by due date, whole: for feeds. */
export function listPromisesForFeed(db: Database, filter: PromiseFilter, today: Today): PromiseDetail[] {
  const rows = db
    .select({ id: promises.id })
    .from(promiseStates)
    .innerJoin(promises, eq(promises.key, promiseStates.promiseKey))
    .where(and(promiseCondition(filter), currentSpan(today)))
    .orderBy(promiseStates.dueDay, promiseStates.promiseKey)
    .all();
  return promiseDetails(
    db,
    rows.map((row) => row.id),
    today,
  );
}
