import { and, asc, desc, eq, gt, gte, lte, ne, type SQL, sql } from "drizzle-orm";
import { dialogueOn, hasBegun, madeBy } from "../app/domain/as-of.ts";
import type { Day, Today } from "../app/domain/days.ts";
import type { DialogueFilter, PageRequest } from "../app/domain/filters.ts";
import type { DialogueDetail, DialogueSummary, Page, Source } from "../app/domain/records.ts";
import { dialogueMatches } from "./census/dialogue-matches.ts";
import { allKeys, dialoguePage } from "./census/dialogue-order.ts";
import type { Database } from "./client.ts";
import { inParts, pageSize } from "./keyset.ts";
import { attendancesOf, hostsOf, within } from "./parties.ts";
import { listPromisesOfDialogues } from "./promises.ts";
import { dialogueCitations, dialogues, series, sources, venues } from "./schema.ts";

const published = sql`${dialogues.state} IN ('published', 'disputed')`;

const columns = {
  id: dialogues.id,
  title: dialogues.title,
  precision: dialogues.precision,
  start: dialogues.start,
  end: dialogues.end,
  day: dialogues.day,
  lastDay: dialogues.lastDay,
  zone: dialogues.zone,
  status: dialogues.status,
  number: dialogues.number,
  series: { id: series.id, name: series.name },
  venue: {
    id: venues.id,
    name: venues.name,
    address: venues.address,
    city: venues.city,
    country: venues.country,
    latitude: venues.latitude,
    longitude: venues.longitude,
  },
  placeCity: dialogues.placeCity,
  placeCountry: dialogues.placeCountry,
  promiseCount: sql<number>`(SELECT count(*) FROM promises
    WHERE promises.dialogue_id = ${dialogues.id} AND promises.state IN ('published', 'disputed'))`,
};

const detailColumns = {
  ...columns,
  summary: dialogues.summary,
  notes: dialogues.notes,
  state: dialogues.state,
  previousStart: dialogues.previousStart,
  sequence: dialogues.sequence,
  createdAt: dialogues.createdAt,
  updatedAt: dialogues.updatedAt,
};

const query = (db: Database) =>
  db
    .select(columns)
    .from(dialogues)
    .leftJoin(series, eq(series.id, dialogues.seriesId))
    .leftJoin(venues, eq(venues.id, dialogues.venueId));

type Row = ReturnType<ReturnType<typeof query>["all"]>[number];

/** Dialogues that a filter leaves, newest first. */
export function listDialogues(
  db: Database,
  filter: DialogueFilter,
  request: PageRequest,
): Page<DialogueSummary> {
  const found = dialogueMatches(db, filter);
  const { keys, next, previous } = dialoguePage(found, request, pageSize(request));
  return { items: newestFirst(db, keys), total: found.left.length, next, previous };
}

/** The same dialogues in the same order, all of them: which ones is settled at once, and they are read part by part. */
export function eachDialogue(db: Database, filter: DialogueFilter): Iterable<DialogueSummary[]> {
  return inParts(allKeys(dialogueMatches(db, filter)), (keys) => newestFirst(db, keys));
}

function newestFirst(db: Database, keys: readonly number[]): DialogueSummary[] {
  const rows = query(db)
    .where(within(dialogues.key, keys))
    .orderBy(desc(dialogues.day), desc(dialogues.id))
    .all();
  return summaries(db, rows);
}

/** One published dialogue with everything about it, promises as they stand `today`; null when there is none. */
export function findDialogue(db: Database, id: string, today: Today): DialogueDetail | null {
  return details(db, eq(dialogues.id, id), today)[0] ?? null;
}

function details(db: Database, condition: SQL, today: Today): DialogueDetail[] {
  const rows = db
    .select(detailColumns)
    .from(dialogues)
    .leftJoin(series, eq(series.id, dialogues.seriesId))
    .leftJoin(venues, eq(venues.id, dialogues.venueId))
    .where(and(published, condition))
    .orderBy(asc(dialogues.day), asc(dialogues.id))
    .all();
  const ids = rows.map((row) => row.id);
  const attendances = attendancesOf(db, ids);
  const citations = sourcesOf(db, ids);
  const promises = listPromisesOfDialogues(db, ids, today);
  const found = summaries(db, rows, today);
  return rows.map((row, index) => ({
    ...(found[index] as DialogueSummary),
    summary: today.asOf && !hasBegun(found[index] as DialogueSummary, today) ? null : row.summary,
    notes: row.notes,
    state: row.state,
    previousStart: row.previousStart,
    sequence: row.sequence,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    attendances: attendances.get(row.id) ?? [],
    sources: citations.get(row.id) ?? [],
    promises: madeBy(promises.get(row.id) ?? [], today),
    previous: rows.length === 1 ? neighbour(db, row, "previous", today) : null,
    next: rows.length === 1 ? neighbour(db, row, "next", today) : null,
  }));
}

/** The dialogue of the same series just before or after; by day, for numbers may be missing. */
function neighbour(db: Database, row: Row, side: "previous" | "next", today: Today): DialogueSummary | null {
  if (!row.series) return null;
  const place = sql`(${dialogues.day}, ${dialogues.id})`;
  const here = sql`(${row.day}, ${row.id})`;
  const before = side === "previous";
  const rows = query(db)
    .where(
      and(
        published,
        eq(dialogues.seriesId, row.series.id),
        before ? sql`${place} < ${here}` : sql`${place} > ${here}`,
      ),
    )
    .orderBy(
      before ? desc(dialogues.day) : asc(dialogues.day),
      before ? desc(dialogues.id) : asc(dialogues.id),
    )
    .limit(1)
    .all();
  return summaries(db, rows, today)[0] ?? null;
}

/** Dialogues that take place on any of these local days, oldest first; those known to the month count for all its days. */
export function listDialoguesBetween(db: Database, from: Day, to: Day, today: Today): DialogueSummary[] {
  const rows = query(db)
    .where(
      and(published, lte(dialogues.day, to), gte(dialogues.lastDay, from), gte(dialogues.day, longAgo(from))),
    )
    .orderBy(asc(dialogues.day), asc(dialogues.start), asc(dialogues.id))
    .all();
  return summaries(db, rows, today);
}

/** The published dialogues of a series, oldest first; those on any of these local days only, where days are given. */
export function listDialoguesOfSeries(
  db: Database,
  seriesId: string,
  days?: { from: Day; to: Day },
): DialogueSummary[] {
  const within = days && and(lte(dialogues.day, days.to), gte(dialogues.lastDay, days.from));
  const rows = query(db)
    .where(and(published, eq(dialogues.seriesId, seriesId), within))
    .orderBy(asc(dialogues.day), asc(dialogues.id))
    .all();
  return summaries(db, rows);
}

/** No dialogue lasts longer than a year; the bound lets the index on `day` serve both ends. */
function longAgo(day: Day): Day {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}-01`;
}

/** The latest dialogues up to today, newest first. */
export function listLatestDialogues(db: Database, today: Today, count: number): DialogueSummary[] {
  const rows = query(db)
    .where(and(published, lte(dialogues.day, today.day)))
    .orderBy(desc(dialogues.day), desc(dialogues.id))
    .limit(count)
    .all();
  return summaries(db, rows);
}

/** The next dialogues after today that still stand, soonest first. */
export function listNextDialogues(db: Database, today: Today, count: number): DialogueSummary[] {
  const rows = query(db)
    .where(and(published, gt(dialogues.day, today.day), ne(dialogues.status, "cancelled")))
    .orderBy(asc(dialogues.day), asc(dialogues.id))
    .limit(count)
    .all();
  return summaries(db, rows, today);
}

function summaries(db: Database, rows: readonly Row[], today: Today | null = null): DialogueSummary[] {
  const hosts = hostsOf(
    db,
    rows.map((row) => row.id),
  );
  const found = rows.map(
    (row): DialogueSummary => ({
      id: row.id,
      title: row.title,
      time: {
        precision: row.precision,
        start: row.start,
        end: row.end,
        day: row.day,
        lastDay: row.lastDay,
        zone: row.zone,
      },
      status: row.status,
      series: row.series ? { ...row.series, number: row.number } : null,
      hosts: hosts.get(row.id) ?? [],
      venue: row.venue,
      place: row.placeCity || row.placeCountry ? { city: row.placeCity, country: row.placeCountry } : null,
      promiseCount: row.promiseCount,
    }),
  );
  return today ? found.map((each) => dialogueOn(each, today)) : found;
}

/** The lines of published dialogues by id. */
export function dialogueSummaries(db: Database, ids: readonly string[]): Map<string, DialogueSummary> {
  const rows = query(db)
    .where(and(published, within(dialogues.id, ids)))
    .all();
  return new Map(summaries(db, rows).map((each) => [each.id, each]));
}

function sourcesOf(db: Database, ids: readonly string[]): Map<string, Source[]> {
  const rows = db
    .select({
      owner: dialogueCitations.dialogueId,
      url: sources.url,
      title: sources.title,
      publisher: sources.publisher,
      publishedOn: sources.publishedOn,
      archivedUrl: sources.archivedUrl,
    })
    .from(dialogueCitations)
    .innerJoin(sources, eq(sources.key, dialogueCitations.sourceKey))
    .where(within(dialogueCitations.dialogueId, ids))
    .orderBy(dialogueCitations.dialogueId, dialogueCitations.position)
    .all();
  const byDialogue = new Map<string, Source[]>();
  for (const { owner, ...source } of rows) byDialogue.set(owner, [...(byDialogue.get(owner) ?? []), source]);
  return byDialogue;
}
