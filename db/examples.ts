import { inArray } from "drizzle-orm";
import type { Today } from "../app/domain/days.ts";
import type { PromiseSummary } from "../app/domain/records.ts";
import { OUTCOME_STATES, SCHEDULES } from "../app/domain/vocabulary.ts";
import type { Database } from "./client.ts";
import { promiseSummaries } from "./promise-records.ts";
import { listPromises } from "./promises.ts";
import { deadlines } from "./schema.ts";

/** Promises of the record that a rule can be shown on, each the first found. */
export interface Examples {
  byOutcome: Record<string, PromiseSummary>;
  bySchedule: Record<string, PromiseSummary>;
  /** By the id of the rule that read the deadline. */
  byRule: Record<string, PromiseSummary>;
}

/** An example for each outcome, lateness and deadline rule that the record has one for, as they stand today. */
export function findExamples(db: Database, rules: readonly string[], today: Today): Examples {
  const first = (filter: Parameters<typeof listPromises>[1]) =>
    listPromises(db, filter, { size: 1 }, today).items[0];
  const some = (pairs: (readonly [string, PromiseSummary | undefined])[]) =>
    Object.fromEntries(pairs.flatMap(([word, promise]) => (promise ? [[word, promise] as const] : [])));
  const read = db
    .selectDistinct({ rule: deadlines.ruleId, promise: deadlines.promiseId })
    .from(deadlines)
    .where(inArray(deadlines.ruleId, [...rules]))
    .groupBy(deadlines.ruleId)
    .all();
  const summaries = new Map(
    promiseSummaries(
      db,
      read.map(({ promise }) => promise),
      today,
    ).map((each) => [each.id, each]),
  );
  return {
    byOutcome: some(OUTCOME_STATES.map((word) => [word, first({ outcome: [word] })])),
    bySchedule: some(SCHEDULES.map((word) => [word, first({ schedule: [word] })])),
    byRule: some(read.map(({ rule, promise }) => [rule ?? "", summaries.get(promise)])),
  };
}
