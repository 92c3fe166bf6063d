import { type SQL, sql } from "drizzle-orm";
import type { Activity, ActivityFilter } from "../../app/domain/activity.ts";
import type { PageRequest } from "../../app/domain/filters.ts";
import type { Page } from "../../app/domain/records.ts";
import type { Database } from "../client.ts";
import { AT_ONCE, pageOf, windowOf } from "../keyset.ts";
import { type Actor, authorise } from "./actor.ts";

/** What was done at the desk, the newest first, for administrators. */

type Row = Omit<Activity, "detail"> & { detail: string | null };

function conditionOf({ editor, action }: ActivityFilter): SQL {
  return sql`${editor === undefined ? sql`1` : sql`a.editor_id = ${editor}`}
    AND ${action === undefined ? sql`1` : sql`a.action = ${action}`}`;
}

function rowsOf(db: Database, where: SQL, orderBy: SQL, limit: number): Row[] {
  // The subject is an editor's number where the verb's noun is one; else it is an id of something, and ids of all kinds differ.
  return db.all<Row>(sql`SELECT a.seq, a.at, a.editor_id AS editorId, e.name AS editor, a.action, a.subject,
      CASE
        WHEN s.id IS NOT NULL THEN 'editor'
        WHEN EXISTS (SELECT 1 FROM promises WHERE id = a.subject) THEN 'promise'
        WHEN EXISTS (SELECT 1 FROM dialogues WHERE id = a.subject) THEN 'dialogue'
        WHEN EXISTS (SELECT 1 FROM drafts WHERE id = a.subject) THEN 'draft'
        WHEN EXISTS (SELECT 1 FROM tips WHERE id = a.subject) THEN 'tip'
      END AS subjectKind, s.name AS subjectName, a.detail
    FROM activity a LEFT JOIN editors e ON e.id = a.editor_id
    LEFT JOIN editors s ON s.id = CAST(a.subject AS INTEGER)
      AND substr(a.action, 1, instr(a.action, '.') - 1) IN ('editor', 'session', 'password', 'passkey', 'invitation')
    WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`);
}

const activityOf = (row: Row): Activity => ({ ...row, detail: row.detail && JSON.parse(row.detail) });

/** A page of the lines that a filter leaves. @throws NotAllowed */
export function listActivity(
  db: Database,
  actor: Actor,
  filter: ActivityFilter,
  request: PageRequest,
): Page<Activity> {
  authorise(db, actor, "administer");
  const condition = conditionOf(filter);
  const window = windowOf([{ column: sql`a.seq`, descending: true, integer: true }], request);
  const where = window.where ? sql`${condition} AND ${window.where}` : condition;
  const rows = rowsOf(db, where, window.orderBy, window.limit);
  const counted = db.get<{ total: number }>(sql`SELECT count(*) AS total FROM activity a WHERE ${condition}`);
  return pageOf(
    rows,
    window,
    request,
    counted?.total ?? 0,
    (row) => [String(row.seq)],
    (shown) => shown.map(activityOf),
  );
}

/** The same lines in the same order, all of them, read part by part. @throws NotAllowed at the first part. */
export function* eachActivity(db: Database, actor: Actor, filter: ActivityFilter): Generator<Activity[]> {
  authorise(db, actor, "administer");
  const condition = conditionOf(filter);
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = rowsOf(db, sql`${condition} AND a.seq < ${before}`, sql`a.seq DESC`, AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(activityOf);
    before = last.seq;
  }
}
