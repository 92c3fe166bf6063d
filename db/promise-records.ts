import { and, asc, eq, sql } from "drizzle-orm";
import { dayIn, type Today } from "../app/domain/days.ts";
import { lastLookOn, nextCheckOn } from "../app/domain/next-check.ts";
import { occurrencesOn } from "../app/domain/occurrences.ts";
import type { PromiseDetail, PromiseSummary } from "../app/domain/records.ts";
import { statedOn } from "../app/domain/stated.ts";
import type { Database } from "./client.ts";
import { dialogueSummaries } from "./dialogues.ts";
import { assessmentsOf, checksOf, criteriaOf, deadlinesOf, linksOf, sourcesByKey } from "./ledger.ts";
import { promisorsOf, within } from "./parties.ts";
import { repliesOf } from "./replies.ts";
import { dialogues, promises, series } from "./schema.ts";

/** Promises as readers see them: what is true of each on a day, and one with its whole history. */

export const published = sql`${promises.state} IN ('published', 'disputed')`;

/** One published promise with its whole history; null when there is none. */
export function findPromise(db: Database, id: string, today: Today): PromiseDetail | null {
  return promiseDetails(db, [id], today)[0] ?? null;
}

const summaryColumns = {
  id: promises.id,
  action: promises.action,
  quoteText: promises.quoteText,
  quoteLang: promises.quoteLang,
  saidOn: promises.saidOn,
  dialogue: {
    id: dialogues.id,
    title: dialogues.title,
    day: dialogues.day,
    zone: dialogues.zone,
    precision: dialogues.precision,
  },
  series: { id: series.id, name: series.name },
};

/** What a promise's state follows from, by promise id. */
interface Ledger {
  deadlines: ReturnType<typeof deadlinesOf>;
  assessments: ReturnType<typeof assessmentsOf>;
}

const ledgerOf = (db: Database, ids: readonly string[]): Ledger => ({
  deadlines: deadlinesOf(db, ids),
  assessments: assessmentsOf(db, ids),
});

/** Published promises by id, in the order of `ids`, with what is true of them today. */
export function promiseSummaries(
  db: Database,
  ids: readonly string[],
  today: Today,
  { deadlines, assessments }: Ledger = ledgerOf(db, ids),
): PromiseSummary[] {
  if (ids.length === 0) return [];
  const rows = db
    .select(summaryColumns)
    .from(promises)
    .innerJoin(dialogues, eq(dialogues.id, promises.dialogueId))
    .leftJoin(series, eq(series.id, dialogues.seriesId))
    .where(and(published, within(promises.id, ids)))
    .all();
  const promisors = promisorsOf(db, ids);
  const byId = new Map(
    rows.map(({ quoteText, quoteLang, ...row }) => {
      const facts = {
        saidOn: row.saidOn,
        deadlines: deadlines.get(row.id) ?? [],
        assessments: assessments.get(row.id) ?? [],
      };
      const summary: PromiseSummary = {
        ...row,
        ...statedOn(facts, dayIn(today, row.dialogue.zone)),
        quote: quoteText && quoteLang ? { text: quoteText, lang: quoteLang } : null,
        promisors: promisors.get(row.id) ?? [],
      };
      return [row.id, summary] as const;
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same with everything that stands under each promise. */
export function promiseDetails(db: Database, ids: readonly string[], today: Today): PromiseDetail[] {
  const ledger = ledgerOf(db, ids);
  const summaries = promiseSummaries(db, ids, today, ledger);
  if (summaries.length === 0) return [];
  const rows = db
    .select({
      id: promises.id,
      sourceKey: promises.sourceKey,
      notes: promises.notes,
      plannedCheckOn: promises.nextCheckOn,
      termEndsOn: promises.termEndsOn,
      state: promises.state,
      replies: promises.replies,
      sequence: promises.sequence,
      createdAt: promises.createdAt,
      updatedAt: promises.updatedAt,
    })
    .from(promises)
    .where(within(promises.id, ids))
    .orderBy(asc(promises.id))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { deadlines, assessments } = ledger;
  const criteria = criteriaOf(db, ids);
  const checks = checksOf(db, ids);
  const links = linksOf(db, ids);
  const sources = sourcesByKey(
    db,
    rows.flatMap(({ sourceKey }) => sourceKey ?? []),
  );
  const replies = repliesOf(db, rows);
  const meetings = dialogueSummaries(
    db,
    summaries.map(({ dialogue }) => dialogue.id),
  );
  return summaries.map((summary) => {
    const row = byId.get(summary.id);
    if (!row) throw new Error(`the promise ${summary.id} went away while it was read`);
    const { sourceKey, plannedCheckOn, ...rest } = row;
    const dialogueSummary = meetings.get(summary.dialogue.id);
    if (!dialogueSummary) throw new Error(`the dialogue of ${summary.id} is not published`);
    const judged = assessments.get(row.id) ?? [];
    const looks = checks.get(row.id) ?? [];
    const lastCheckedOn = lastLookOn(judged, looks, summary.today);
    return {
      ...summary,
      ...rest,
      lastCheckedOn,
      nextCheckOn: nextCheckOn({ ...summary, lastCheckedOn, plannedCheckOn }),
      occurrences: occurrencesOn({ ...summary, termEndsOn: row.termEndsOn, assessments: judged }),
      dialogueSummary,
      deadlines: deadlines.get(row.id) ?? [],
      criteria: criteria.get(row.id) ?? [],
      assessments: judged,
      checks: looks,
      links: links.get(row.id) ?? [],
      replies: replies.get(row.id) ?? [],
      source: sources.get(sourceKey ?? -1) ?? null,
    };
  });
}
