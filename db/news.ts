import { and, type SQL, sql } from "drizzle-orm";
import type { Change } from "../app/domain/changes.ts";
import { decodeCursor, encodeCursor } from "../app/domain/cursor.ts";
import type { Day, Today } from "../app/domain/days.ts";
import type { DialogueFilter, PageRequest, PromiseFilter } from "../app/domain/filters.ts";
import { dialogueMatches } from "./census/dialogue-matches.ts";
import { type Bound, countLines, type News, nearestLines } from "./census/newest.ts";
import { NEWS } from "./census/news.ts";
import { promiseMatches } from "./census/promise-matches.ts";
import { changeOf } from "./changes.ts";
import type { Database } from "./client.ts";
import { MAX_PAGE_SIZE } from "./keyset.ts";
import { within } from "./parties.ts";
import { changes } from "./schema.ts";

/** How many lines a page of news has unless the request says. */
export const NEWS_PAGE = 50;

/** A page of lines, the newest first, and the cursors to its neighbours. */
export interface LinePage {
  items: Change[];
  next: string | null;
  previous: string | null;
}

/** Filters of dialogues, of promises, or of both. */
interface Which {
  dialogues?: DialogueFilter;
  promises?: PromiseFilter;
}

/** The lines nearest to a bound, at most so many, in the order that they are met in. */
type Candidates = (bound: Bound | null, limit: number) => number[];

/**
 * News of the dialogues and of the promises that filters leave today, of one kind or of both. On a past day that was asked
 * for, of what was true by then: what came later is left out, whenever it was recorded.
 */
export function listNews(db: Database, which: Which, request: PageRequest, today: Today): LinePage {
  const news = newsOfEach(db, which, today);
  return pageOf(db, (bound, limit) => nearestLines(news, bound, limit), request, today);
}

/** How much news there is of the dialogues and of the promises that filters leave today. */
export function countNews(db: Database, which: Which, today: Today): number {
  return countLines(newsOfEach(db, which, today));
}

function newsOfEach(db: Database, which: Which, today: Today): News[] {
  const news: News[] = [];
  if (which.dialogues) {
    const { left, census } = dialogueMatches(db, which.dialogues);
    news.push({ rows: left, lines: census.dialogues.lists.news });
  }
  if (which.promises) {
    const { left, census } = promiseMatches(db, which.promises, today);
    news.push({ rows: left, lines: census.promises.lists.news });
  }
  return news;
}

/** News of one dialogue and of what was promised there. */
export function listNewsOfDialogue(db: Database, id: string, request: PageRequest, today: Today): LinePage {
  return pageOf(db, among(db, `c.dialogue_id = ? AND ${NEWS}`, id), request, today);
}

/** News of one promise, also what other promises are to it. */
export function listNewsOfPromise(db: Database, id: string, request: PageRequest, today: Today): LinePage {
  const own = among(db, `c.promise_id = ? AND ${NEWS}`, id);
  const linked = among(
    db,
    `c.subject_kind = 'link' AND c.subject_id IN
       (SELECT from_id || ' ' || kind || ' ' || to_id FROM promise_links WHERE to_id = ?)`,
    id,
  );
  const both: Candidates = (bound, limit) => {
    const order = bound?.direction === "before" ? 1 : -1;
    const lines = [...own(bound, limit), ...linked(bound, limit)];
    return lines.sort((a, b) => order * (a - b)).slice(0, limit);
  };
  return pageOf(db, both, request, today);
}

function among(db: Database, condition: string, id: string): Candidates {
  return (bound, limit) => {
    const backwards = bound?.direction === "before";
    const beyond = bound ? `AND c.seq ${backwards ? ">" : "<"} ${bound.seq}` : "";
    return db.$client
      .prepare<[string, number], number>(
        `SELECT c.seq FROM changes c WHERE ${condition} ${beyond} ORDER BY c.seq ${backwards ? "ASC" : "DESC"} LIMIT ?`,
      )
      .pluck()
      .all(id, limit);
  };
}

function pageOf(db: Database, candidates: Candidates, { cursor, size }: PageRequest, today: Today): LinePage {
  const bound = boundOf(cursor);
  const backwards = bound?.direction === "before";
  const most = Math.min(size ?? NEWS_PAGE, MAX_PAGE_SIZE);
  const found: Change[] = [];
  let from = bound;
  // What a past day leaves out is only seen once it is read, so what is missing is looked for again.
  for (let isMore = true; isMore && found.length <= most; ) {
    const seqs = candidates(from, most + 1);
    found.push(...linesOf(db, seqs, backwards, today.asOf ? today.day : null));
    isMore = seqs.length > most;
    from = { direction: backwards ? "before" : "after", seq: seqs.at(-1) ?? 0 };
  }
  const isMore = found.length > most;
  const items = found.slice(0, most);
  if (backwards) items.reverse();
  const link = (direction: Bound["direction"], line: Change | undefined) =>
    line ? encodeCursor({ direction, key: [String(line.seq)] }) : null;
  return {
    items,
    next: backwards || isMore ? link("after", items.at(-1)) : null,
    previous: (backwards ? isMore : bound !== null) ? link("before", items[0]) : null,
  };
}

/** The bound that a cursor names; null for one that no page of lines made. */
function boundOf(cursor: string | undefined): Bound | null {
  const decoded = cursor ? decodeCursor(cursor) : null;
  const [text = "", ...more] = decoded?.key ?? [];
  return decoded && more.length === 0 && /^[1-9]\d{0,14}$/.test(text)
    ? { direction: decoded.direction, seq: Number(text) }
    : null;
}

function linesOf(db: Database, seqs: readonly number[], ascending: boolean, asOf: Day | null): Change[] {
  const rows = db
    .select()
    .from(changes)
    .where(and(within(changes.seq, seqs), asOf ? trueBy(asOf) : undefined))
    .all();
  return rows.sort((a, b) => (ascending ? a.seq - b.seq : b.seq - a.seq)).map(changeOf);
}

/**
 * Lines of what was true by a day: outcomes by the day they became true, deadlines by the day they were given (a correction
 * carries the day of what it corrects), links once both promises had been made.
 */
function trueBy(day: Day): SQL {
  const { subjectKind, after } = changes;
  return sql`CASE ${subjectKind}
    WHEN 'assessment' THEN ${after} ->> '$.effectiveTo' <= ${day}
    WHEN 'deadline' THEN ${after} ->> '$.statedOn' <= ${day}
    WHEN 'promise' THEN ${after} ->> '$.saidOn' <= ${day}
    WHEN 'link' THEN NOT EXISTS (SELECT 1 FROM promises p
      WHERE p.id IN (${after} ->> '$.from', ${after} ->> '$.to') AND p.said_on > ${day})
    ELSE 1 END`;
}
