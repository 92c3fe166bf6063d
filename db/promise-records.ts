import { and, asc, eq, sql } from "drizzle-orm";
import { dayIn, daysBetween, type Today } from "../app/domain/days.ts";
import { deadlineVersions } from "../app/domain/deadline-versions.ts";
import { lastLookOn, nextCheckOn } from "../app/domain/next-check.ts";
import { occurrencesOn } from "../app/domain/occurrences.ts";
import type { PromiseDetail, PromiseSummary } from "../app/domain/records.ts";
import { hardDue, stateOn } from "../app/domain/schedule.ts";
import type { Database } from "./client.ts";
import { findDialogueSummary } from "./dialogues.ts";
import { assessmentsOf, checksOf, criteriaOf, deadlinesOf, linksOf, sourceByKey } from "./ledger.ts";
import { promisorsOf, within } from "./parties.ts";
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

/** Published promises by id, in the order of `ids`, with what is true of them today. */
export function promiseSummaries(db: Database, ids: readonly string[], today: Today): PromiseSummary[] {
  if (ids.length === 0) return [];
  const rows = db
    .select(summaryColumns)
    .from(promises)
    .innerJoin(dialogues, eq(dialogues.id, promises.dialogueId))
    .leftJoin(series, eq(series.id, dialogues.seriesId))
    .where(and(published, within(promises.id, ids)))
    .all();
  const deadlines = deadlinesOf(db, ids);
  const assessments = assessmentsOf(db, ids);
  const promisors = promisorsOf(db, ids);
  const byId = new Map(
    rows.map(({ quoteText, quoteLang, ...row }) => {
      const terms = deadlineVersions(deadlines.get(row.id) ?? []);
      const day = dayIn(today, row.dialogue.zone);
      const judgements = (assessments.get(row.id) ?? []).filter(({ occurrence }) => occurrence === null);
      const { outcome, schedule, lateness, term, judgement } = stateOn(
        { saidOn: row.saidOn, terms, judgements },
        day,
      );
      const deadline = terms.find((each) => each === term) ?? terms[0];
      if (!deadline) throw new Error(`the promise ${row.id} has no deadline row`);
      const assessment = judgements.find((each) => each === judgement) ?? null;
      const kept = outcome === "delivered" || outcome === "partly_delivered";
      const dated = judgement !== null && judgement.effectiveFrom === judgement.effectiveTo;
      const summary: PromiseSummary = {
        ...row,
        quote: quoteText && quoteLang ? { text: quoteText, lang: quoteLang } : null,
        promisors: promisors.get(row.id) ?? [],
        deadline,
        outcome,
        effectiveOn: assessment?.effectiveOn ?? null,
        schedule,
        lateness,
        daysTaken:
          kept && dated && !hardDue(deadline) ? daysBetween(row.saidOn, judgement.effectiveFrom) : null,
        today: day,
      };
      return [row.id, summary] as const;
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same with everything that stands under each promise. */
export function promiseDetails(db: Database, ids: readonly string[], today: Today): PromiseDetail[] {
  const summaries = promiseSummaries(db, ids, today);
  if (summaries.length === 0) return [];
  const rows = db
    .select({
      id: promises.id,
      sourceKey: promises.sourceKey,
      notes: promises.notes,
      plannedCheckOn: promises.nextCheckOn,
      termEndsOn: promises.termEndsOn,
      state: promises.state,
      sequence: promises.sequence,
      createdAt: promises.createdAt,
      updatedAt: promises.updatedAt,
    })
    .from(promises)
    .where(within(promises.id, ids))
    .orderBy(asc(promises.id))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const deadlines = deadlinesOf(db, ids);
  const assessments = assessmentsOf(db, ids);
  const criteria = criteriaOf(db, ids);
  const checks = checksOf(db, ids);
  const links = linksOf(db, ids);
  const dialogueOf = new Map<string, PromiseDetail["dialogueSummary"]>();
  return summaries.map((summary) => {
    const row = byId.get(summary.id);
    if (!row) throw new Error(`the promise ${summary.id} went away while it was read`);
    const { sourceKey, plannedCheckOn, ...rest } = row;
    let dialogueSummary = dialogueOf.get(summary.dialogue.id);
    if (!dialogueSummary) {
      const found = findDialogueSummary(db, summary.dialogue.id);
      if (!found) throw new Error(`the dialogue of ${summary.id} is not published`);
      dialogueSummary = found;
      dialogueOf.set(summary.dialogue.id, found);
    }
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
      source: sourceKey === null ? null : sourceByKey(db, sourceKey),
    };
  });
}
