import { dayIn, type Today } from "../../app/domain/days.ts";
import type { PromiseFilter } from "../../app/domain/filters.ts";
import { binOf } from "../../app/domain/lateness.ts";
import { fellDue } from "../../app/domain/rates.ts";
import type { PromiseDetail } from "../../app/domain/records.ts";
import { hardDue, stateOn } from "../../app/domain/schedule.ts";
import type { Database } from "../client.ts";
import { promiseDetails } from "../promise-records.ts";

/** For tests: every promise, and whether a filter leaves it, straight from the rule and one by one. */
export function everyPromise(db: Database, today: Today): PromiseDetail[] {
  const ids = db.$client.prepare("SELECT id FROM promises ORDER BY key").pluck().all() as string[];
  return promiseDetails(db, ids, today);
}

/** For tests: whether a filter without words to search for leaves a promise. */
export function isLeft(promise: PromiseDetail, filter: PromiseFilter, today: Today): boolean {
  const { saidOn, deadlines, assessments, promisors, dialogueSummary } = promise;
  const day = dayIn(today, promise.dialogue.zone);
  const { outcome, schedule, lateness, term } = stateOn(
    { saidOn, terms: deadlines, judgements: assessments },
    day,
  );
  const due = hardDue(term);
  const { promisor, person, host, series, venue, from, to } = filter;
  return (
    day >= saidOn &&
    (!promisor || promisors.some((each) => each.organization?.id === promisor)) &&
    (!person || promisors.some((each) => each.person?.id === person)) &&
    (!host || dialogueSummary.hosts.some((each) => each.id === host)) &&
    (!series || promise.series?.id === series) &&
    (!venue || dialogueSummary.venue?.id === venue) &&
    (!filter.outcome || filter.outcome.includes(outcome)) &&
    (!filter.schedule || filter.schedule.includes(schedule)) &&
    (!filter.kind || filter.kind.includes(term?.hardness ?? "none")) &&
    (!filter.year || Number(saidOn.slice(0, 4)) === filter.year) &&
    (!filter.late || (schedule === "late" && binOf(lateness?.least ?? 0) === filter.late)) &&
    (!filter.fell_due || fellDue({ outcome, schedule, duePassed: due !== null && due < day })) &&
    (!from || (due !== null && due >= from)) &&
    (!to || (due !== null && due <= to))
  );
}
