import { and, asc, desc, gte, ne, type SQL, sql } from "drizzle-orm";
import { FIRST_YEAR, laterDay, type Today } from "../app/domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../app/domain/filters.ts";
import { dialogueMatches } from "./census/dialogue-matches.ts";
import { allKeys } from "./census/dialogue-order.ts";
import { promiseMatches } from "./census/promise-matches.ts";
import { allRows } from "./census/promise-order.ts";
import type { Database } from "./client.ts";
import { within } from "./parties.ts";
import { idsOf } from "./promises.ts";
import { dialogues } from "./schema.ts";

/** The last day that a dialogue takes in a calendar: of one known to the month it takes the first day only. */
const lastDay = sql`CASE ${dialogues.precision} WHEN 'month' THEN ${dialogues.day} ELSE ${dialogues.lastDay} END`;

/** Which of the dialogues that a filter leaves a calendar holds. */
export interface Held {
  /** Those known only to the month. */
  undated: boolean;
  cancelled: boolean;
}

/** How many entries a calendar holds, and ids of some of them in order of day: those nearest to today. */
export interface NearEntries {
  total: number;
  /** From today on, soonest first. */
  ahead: string[];
  /** The latest before today, latest first; only where nothing lies ahead. */
  behind: string[];
}

/** The dialogues of a calendar nearest to today. */
export function nearDialogues(
  db: Database,
  filter: DialogueFilter,
  held: Held,
  today: Today,
  count: number,
): NearEntries {
  const inCalendar = and(
    sql`${dialogues.state} IN ('published', 'disputed')`,
    within(dialogues.key, allKeys(dialogueMatches(db, filter))),
    held.undated ? undefined : ne(dialogues.precision, "month"),
    held.cancelled ? undefined : ne(dialogues.status, "cancelled"),
  );
  const ids = (where: SQL | undefined, order: typeof asc) =>
    db
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(and(inCalendar, where))
      .orderBy(order(dialogues.day), order(dialogues.id))
      .limit(count)
      .all()
      .map(({ id }) => id);
  const total =
    db.select({ count: sql<number>`count(*)` }).from(dialogues).where(inCalendar).get()?.count ?? 0;
  const ahead = ids(gte(lastDay, today.day), asc);
  return { total, ahead, behind: ahead.length > 0 ? [] : ids(undefined, desc) };
}

/** The filter narrowed to promises with a day to stand on: only those are in a calendar. */
export function dueInCalendar(filter: PromiseFilter): PromiseFilter {
  return { ...filter, from: filter.from ?? `${FIRST_YEAR}-01-01` };
}

/** The promise deadlines of a calendar nearest to today. */
export function nearDeadlines(db: Database, filter: PromiseFilter, today: Today, count: number): NearEntries {
  const held = dueInCalendar(filter);
  const found = promiseMatches(db, held, today);
  const upcoming = promiseMatches(db, { ...held, from: laterDay(held.from ?? "", today.day) }, today);
  const ahead = idsOf(db, upcoming, allRows(upcoming, "due").slice(0, count));
  const behind = ahead.length > 0 ? [] : idsOf(db, found, allRows(found, "due").slice(-count).reverse());
  return { total: found.left.length, ahead, behind };
}
