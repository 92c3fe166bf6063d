import type { Today } from "../app/domain/days.ts";
import { binOf, LATE_BINS, medianOf } from "../app/domain/lateness.ts";
import type { Tally } from "../app/domain/rates.ts";
import {
  fatesOf,
  OPEN_OUTCOMES,
  type Scoreboard,
  type ScoreboardFilter,
  type ScoreboardRow,
  totalsOf,
} from "../app/domain/scoreboard.ts";
import { HARDNESSES } from "../app/domain/vocabulary.ts";
import { type PromiseMatches, promiseMatches } from "./census/promise-matches.ts";
import { talliesByList, talliesByState, talliesByValue, talliesOf } from "./census/tallies.ts";
import type { Database } from "./client.ts";
import { namesOf } from "./names.ts";
import { listPromisesBy } from "./promises.ts";

/** How many of the oldest open and of the longest stale promises are shown. */
const SHOWN = 10;

/** What became of the promises as they stand today: of all, or of those that a filter leaves. */
export function scoreboard(db: Database, today: Today, filter: ScoreboardFilter = {}): Scoreboard {
  const found = promiseMatches(db, filter, today);
  const { names, promises } = found.census;
  const { columns, lists } = promises;
  const open = { ...filter, outcome: OPEN_OUTCOMES };
  const stale = { ...filter, schedule: ["stale"] } as const;
  const oldest = listPromisesBy(db, "said", open, { size: SHOWN }, today);
  const silent = listPromisesBy(db, "lasting", stale, { size: SHOWN }, today);
  const hosts = talliesByList(found, lists.hosts);
  // Where one host is asked for, those who hosted beside it have no list of their own.
  const only = filter.host ? names.organizations.find(filter.host) : null;
  if (only !== null) for (const host of [...hosts.keys()]) if (host !== only) hosts.delete(host);
  const kinds = talliesByState(found, ({ hardness }) => hardness);
  return {
    totals: totalsOf(talliesOf(found), filter),
    byHost: mostDueFirst(
      named(db, "organizations", hosts, names.organizations.texts, (host) => ({
        ...filter,
        host,
      })),
    ),
    bySeries: mostDueFirst(
      named(db, "series", talliesByValue(found, columns.series), names.series.texts, (series) => ({
        ...filter,
        series,
      })),
    ),
    byYear: [...talliesByValue(found, columns.year)]
      .sort(([a], [b]) => b - a)
      .map(([year, tallies]) => ({
        id: String(year),
        label: null,
        ...fatesOf(tallies, { ...filter, year }),
      })),
    byKind: HARDNESSES.flatMap((kind) => {
      const tallies = kinds.get(kind);
      return tallies ? [{ id: kind, label: null, ...fatesOf(tallies, { ...filter, kind: [kind] }) }] : [];
    }),
    daysLate: daysLate(found, filter),
    oldestOpen: { count: oldest.total, filter: { ...open, sort: "said" }, promises: oldest.items },
    longestStale: { count: silent.total, filter: stale, promises: silent.items },
  };
}

function named(
  db: Database,
  noun: "organizations" | "series",
  groups: Map<number, Tally[]>,
  ids: readonly string[],
  narrowed: (id: string) => ScoreboardFilter,
): ScoreboardRow[] {
  const labels = namesOf(
    db,
    noun,
    [...groups.keys()].map((group) => ids[group] as string),
  );
  return [...groups].map(([group, tallies]) => {
    const id = ids[group] as string;
    return { id, label: labels.get(id) ?? null, ...fatesOf(tallies, narrowed(id)) };
  });
}

function mostDueFirst(rows: ScoreboardRow[]): ScoreboardRow[] {
  return rows.sort(
    (a, b) =>
      b.fellDue.count - a.fellDue.count || b.promises.count - a.promises.count || (a.id < b.id ? -1 : 1),
  );
}

function daysLate(
  { census, left, standing }: PromiseMatches,
  filter: ScoreboardFilter,
): Scoreboard["daysLate"] {
  const { late } = census.promises.lists.spans.columns;
  const { span } = standing;
  const days: number[] = [];
  for (const row of left) {
    const count = late[span[row] as number] as number;
    if (count === 0) continue;
    while (days.length <= count) days.push(0);
    days[count] = (days[count] as number) + 1;
  }
  const bins = new Map(LATE_BINS.map((bin) => [bin, 0]));
  days.forEach((count, daysLate) => {
    if (count > 0) bins.set(binOf(daysLate), (bins.get(binOf(daysLate)) ?? 0) + count);
  });
  return {
    late: { count: days.reduce((a, b) => a + b, 0), filter: { ...filter, schedule: ["late"] } },
    bins: LATE_BINS.map((bin) => ({ bin, count: bins.get(bin) ?? 0, filter: { ...filter, late: bin } })),
    median: medianOf(days),
  };
}
