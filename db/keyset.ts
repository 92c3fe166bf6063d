import { count, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Cursor, decodeCursor, encodeCursor } from "../app/domain/cursor.ts";
import type { PageRequest } from "../app/domain/filters.ts";
import type { Page } from "../app/domain/records.ts";
import type { Database } from "./client.ts";

/** One column of a sort order; the last one must be unique. */
export interface SortColumn {
  column: SQL;
  descending?: boolean;
  /** A column of numbers: its part of the cursor is compared as one. */
  integer?: boolean;
}

/** A page's bounds in SQL: which rows, in which order, and how many (one more than shown, to see whether there are). */
export interface Window {
  where: SQL | undefined;
  orderBy: SQL;
  limit: number;
  backwards: boolean;
}

export const PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 200;

/** How many rows are read at once where a whole list is written out. */
export const AT_ONCE = 500;

/** What a long list names, read part by part, so that none but the present part is in memory. */
export function* inParts<T, R>(all: readonly T[], read: (part: T[]) => R): Generator<R> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield read(all.slice(from, from + AT_ONCE));
}

/** How many rows a request's page has. */
export function pageSize({ size = PAGE_SIZE }: PageRequest): number {
  return Math.min(size, MAX_PAGE_SIZE);
}

/** The window that a request asks for. All columns must run in the same direction, as a row value compares them. */
export function windowOf(columns: readonly SortColumn[], request: PageRequest): Window {
  const { cursor } = request;
  const at = cursor ? decodeCursor(cursor) : null;
  const valid: Cursor | null = at && at.key.length === columns.length ? at : null;
  const backwards = valid?.direction === "before";
  const descending = Boolean(columns[0]?.descending) !== backwards;
  const list = sql.join(
    columns.map(({ column }) => column),
    sql`, `,
  );
  const values =
    valid &&
    sql.join(
      valid.key.map((part, index) =>
        columns[index]?.integer ? sql`CAST(${part} AS INTEGER)` : sql`${part}`,
      ),
      sql`, `,
    );
  return {
    where: values ? (descending ? sql`(${list}) < (${values})` : sql`(${list}) > (${values})`) : undefined,
    orderBy: sql.join(
      columns.map(({ column }) => (descending ? sql`${column} DESC` : sql`${column} ASC`)),
      sql`, `,
    ),
    limit: pageSize(request) + 1,
    backwards,
  };
}

/** The page that `rows`, read through `window`, make up. */
export function pageOf<Row, T>(
  rows: Row[],
  window: Window,
  request: PageRequest,
  total: number,
  keyOf: (row: Row) => string[],
  render: (rows: Row[]) => T[],
): Page<T> {
  const more = rows.length === window.limit;
  const shown = more ? rows.slice(0, -1) : rows;
  if (window.backwards) shown.reverse();
  const first = shown[0];
  const last = shown.at(-1);
  const hasBefore = window.backwards ? more : Boolean(request.cursor && window.where);
  const hasAfter = window.backwards ? true : more;
  return {
    items: render(shown),
    total,
    next: hasAfter && last ? encodeCursor({ direction: "after", key: keyOf(last) }) : null,
    previous: hasBefore && first ? encodeCursor({ direction: "before", key: keyOf(first) }) : null,
  };
}

/** How many rows of a table hold a condition. */
export function countRows(db: Database, table: SQLiteTable, condition: SQL | undefined): number {
  return db.select({ count: count() }).from(table).where(condition).get()?.count ?? 0;
}
