import { eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Localized } from "../app/domain/localized.ts";
import type { Assessment, Check, Criterion, Deadline, PromiseLink, Source } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { meetingsOf } from "./meetings.ts";
import { within } from "./parties.ts";
import {
  assessmentCitations,
  assessments,
  checkCitations,
  checks,
  criteria,
  deadlines,
  dialogues,
  promiseLinks,
  promises,
  sources,
} from "./schema.ts";

/** What stands under a promise: deadlines, criteria, assessments, checks, links; each map by promise id, oldest first. */

const sourceColumns = {
  url: sources.url,
  title: sources.title,
  publisher: sources.publisher,
  publishedOn: sources.publishedOn,
  archivedUrl: sources.archivedUrl,
};

function collect<Row extends { promiseId: string }, T>(
  rows: Row[],
  read: (row: Omit<Row, "promiseId">) => T,
) {
  const byPromise = new Map<string, T[]>();
  for (const { promiseId, ...row } of rows) {
    const list = byPromise.get(promiseId);
    if (list) list.push(read(row));
    else byPromise.set(promiseId, [read(row)]);
  }
  return byPromise;
}

/** Every deadline that was ever recorded, the first one first; those at a meeting have its days once it is on the calendar. */
export function deadlinesOf(db: Database, ids: readonly string[]): Map<string, Deadline[]> {
  const rows = db
    .select({
      promiseId: deadlines.promiseId,
      seq: deadlines.seq,
      phrase: deadlines.phrase,
      lang: deadlines.lang,
      edtf: deadlines.edtf,
      earliest: deadlines.earliest,
      latest: deadlines.latest,
      precision: deadlines.precision,
      hardness: deadlines.hardness,
      basis: deadlines.basis,
      ruleId: deadlines.ruleId,
      rulesVersion: deadlines.rulesVersion,
      statedOn: deadlines.statedOn,
      reviewOn: deadlines.reviewOn,
      revises: deadlines.revises,
      unit: deadlines.cadenceUnit,
      every: deadlines.cadenceEvery,
      aligned: deadlines.cadenceAligned,
      eventNumber: deadlines.eventNumber,
      source: sourceColumns,
    })
    .from(deadlines)
    .leftJoin(sources, eq(sources.key, deadlines.sourceKey))
    .where(within(deadlines.promiseId, ids))
    .orderBy(deadlines.promiseId, deadlines.seq)
    .all();
  const tied = rows.some(({ hardness }) => hardness === "event") ? meetingsOf(db.$client, ids) : [];
  const meetings = new Map(tied.map((each) => [`${each.promiseId}#${each.seq}`, each]));
  return collect(
    rows.map(({ unit, every, aligned, ...row }) => {
      const cadence = unit && every ? { unit, every, aligned: aligned ?? true } : null;
      const at = meetings.get(`${row.promiseId}#${row.seq}`);
      if (!at) return { ...row, cadence, meeting: null };
      const meeting = { id: at.id, title: JSON.parse(at.title) as Localized, day: at.day };
      return { ...row, cadence, meeting, earliest: at.day, latest: at.lastDay };
    }),
    (row) => row,
  );
}

/** Assessments with their evidence, in the order recorded. */
export function assessmentsOf(db: Database, ids: readonly string[]): Map<string, Assessment[]> {
  const rows = db
    .select({
      promiseId: assessments.promiseId,
      seq: assessments.seq,
      outcome: assessments.outcome,
      effectiveOn: assessments.effectiveOn,
      effectiveFrom: assessments.effectiveFrom,
      effectiveTo: assessments.effectiveTo,
      summary: assessments.summary,
      strength: assessments.strength,
      met: assessments.met,
      author: assessments.author,
      reviewer: assessments.reviewer,
      approval: assessments.approval,
      occurrence: assessments.occurrence,
      recordedAt: assessments.recordedAt,
    })
    .from(assessments)
    .where(within(assessments.promiseId, ids))
    .orderBy(assessments.promiseId, assessments.seq)
    .all();
  const cited = citedBy(db, assessmentCitations, ids);
  return new Map(
    [...Map.groupBy(rows, (row) => row.promiseId)].map(([id, list]) => [
      id,
      list.map(({ promiseId, ...row }) => ({ ...row, evidence: cited.get(`${promiseId}#${row.seq}`) ?? [] })),
    ]),
  );
}

/** Logged looks, also those that found nothing. */
export function checksOf(db: Database, ids: readonly string[]): Map<string, Check[]> {
  const rows = db
    .select({
      promiseId: checks.promiseId,
      seq: checks.seq,
      checkedOn: checks.checkedOn,
      found: checks.found,
      note: checks.note,
    })
    .from(checks)
    .where(within(checks.promiseId, ids))
    .orderBy(checks.promiseId, checks.seq)
    .all();
  const cited = citedBy(db, checkCitations, ids);
  return new Map(
    [...Map.groupBy(rows, (row) => row.promiseId)].map(([id, list]) => [
      id,
      list.map(({ checkedOn, found, note, seq }) => ({
        checkedOn,
        found,
        note,
        sources: cited.get(`${id}#${seq}`) ?? [],
      })),
    ]),
  );
}

function citedBy(
  db: Database,
  table: typeof assessmentCitations | typeof checkCitations,
  ids: readonly string[],
) {
  const rows = db
    .select({ promiseId: table.promiseId, seq: table.seq, source: sourceColumns })
    .from(table)
    .innerJoin(sources, eq(sources.key, table.sourceKey))
    .where(within(table.promiseId, ids))
    .orderBy(table.promiseId, table.seq, table.position)
    .all();
  const bySubject = new Map<string, Source[]>();
  for (const { promiseId, seq, source } of rows) {
    const key = `${promiseId}#${seq}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), source]);
  }
  return bySubject;
}

/** What must be true for a promise to count as delivered. */
export function criteriaOf(db: Database, ids: readonly string[]): Map<string, Criterion[]> {
  const rows = db
    .select({ promiseId: criteria.promiseId, key: criteria.key, text: criteria.text })
    .from(criteria)
    .where(within(criteria.promiseId, ids))
    .orderBy(criteria.promiseId, criteria.position)
    .all();
  return collect(rows, (row) => row);
}

/** Links to and from a promise. */
export function linksOf(db: Database, ids: readonly string[]): Map<string, PromiseLink[]> {
  const other = alias(promises, "other");
  const rows = db
    .select({
      fromId: promiseLinks.fromId,
      toId: promiseLinks.toId,
      kind: promiseLinks.kind,
      other: { id: other.id, action: other.action, saidOn: other.saidOn },
      dialogue: { id: dialogues.id, title: dialogues.title, precision: dialogues.precision },
    })
    .from(promiseLinks)
    .innerJoin(other, or(eq(other.id, promiseLinks.toId), eq(other.id, promiseLinks.fromId)))
    .innerJoin(dialogues, eq(dialogues.id, other.dialogueId))
    .where(
      or(
        sql`${within(promiseLinks.fromId, ids)} AND ${other.id} = ${promiseLinks.toId}`,
        sql`${within(promiseLinks.toId, ids)} AND ${other.id} = ${promiseLinks.fromId}`,
      ),
    )
    .all();
  const byPromise = new Map<string, PromiseLink[]>();
  for (const { fromId, toId, kind, other: said, dialogue } of rows) {
    const promise = { ...said, dialogue };
    const direction = promise.id === toId ? "to" : "from";
    const owner = direction === "to" ? fromId : toId;
    byPromise.set(owner, [...(byPromise.get(owner) ?? []), { kind, direction, promise }]);
  }
  return byPromise;
}

/** Sources by their keys. */
export function sourcesByKey(db: Database, keys: readonly number[]): Map<number, Source> {
  const rows = db
    .select({ key: sources.key, source: sourceColumns })
    .from(sources)
    .where(within(sources.key, keys))
    .all();
  return new Map(rows.map(({ key, source }) => [key, source]));
}
