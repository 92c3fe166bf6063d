import { eq } from "drizzle-orm";
import type { Change } from "../app/domain/changes.ts";
import type { Day } from "../app/domain/days.ts";
import type { Ledger, NewsLine } from "../app/domain/news.ts";
import type { SeriesRef } from "../app/domain/records.ts";
import type { Database } from "./client.ts";
import { assessmentsOf, deadlinesOf } from "./ledger.ts";
import { hostsOf, within } from "./parties.ts";
import { dialogues, promises, series } from "./schema.ts";

/** Lines of the history with what they are told by: the dialogue's hosts and series, and what stood under the promise. */
export function newsLines(db: Database, lines: readonly Change[]): NewsLine[] {
  const ids = (found: (string | null)[]) => [...new Set(found.filter((id) => id !== null))];
  const meetings = ids(lines.map(({ dialogue }) => dialogue));
  const hosts = hostsOf(db, meetings);
  const seriesOf = seriesOfDialogues(db, meetings);
  const ledgerAt = ledgersOf(db, ids(lines.map(({ promise }) => promise)));
  return lines.map((change) => ({
    change,
    hosts: hosts.get(change.dialogue ?? "") ?? [],
    series: seriesOf.get(change.dialogue ?? "") ?? null,
    ledger: change.promise === null ? null : ledgerAt(change, change.promise),
  }));
}

function seriesOfDialogues(db: Database, ids: readonly string[]): Map<string, SeriesRef> {
  const rows = db
    .select({ dialogue: dialogues.id, id: series.id, name: series.name })
    .from(dialogues)
    .innerJoin(series, eq(series.id, dialogues.seriesId))
    .where(within(dialogues.id, ids))
    .all();
  return new Map(rows.map(({ dialogue, ...found }) => [dialogue, found]));
}

/** What stood under promises when a line of one of them was written, with the row of that line. */
function ledgersOf(db: Database, ids: readonly string[]) {
  const rows = db
    .select({ id: promises.id, saidOn: promises.saidOn })
    .from(promises)
    .where(within(promises.id, ids))
    .all();
  const saidOn = new Map<string, Day>(rows.map((row) => [row.id, row.saidOn]));
  const deadlines = deadlinesOf(db, ids);
  const assessments = assessmentsOf(db, ids);
  const deadlinesBy = db.$client
    .prepare<[string, number], number>(
      "SELECT count(*) FROM changes WHERE promise_id = ? AND seq <= ? AND subject_kind = 'deadline'",
    )
    .pluck();
  return ({ seq, kind, id }: Change, promise: string): Ledger => {
    // The first deadline is written right after its promise, and is told with it.
    const known = kind === "promise" ? 1 : (deadlinesBy.get(promise, seq) ?? 0);
    const judged = kind === "assessment" ? Number(id.slice(id.lastIndexOf("#") + 1)) + 1 : 0;
    return {
      saidOn: saidOn.get(promise) ?? "",
      deadlines: (deadlines.get(promise) ?? []).slice(0, known),
      assessments: (assessments.get(promise) ?? []).slice(0, judged),
    };
  };
}
