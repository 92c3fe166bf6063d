import type { Day, Today } from "../app/domain/days.ts";
import type { DialogueTime, SeriesRef } from "../app/domain/records.ts";
import { DIALOGUE_STATUSES, type DialogueStatus } from "../app/domain/vocabulary.ts";
import { type Census, censusOf } from "./census/census.ts";
import { dayNumber, dayOfNumber, zoneDays } from "./census/day-number.ts";
import type { Database } from "./client.ts";
import { namesOf } from "./names.ts";

/** A series in the list of them. Days are local days of its first and latest dialogue. */
export interface SeriesSummary extends SeriesRef {
  dialogues: number;
  promises: number;
  firstDay: Day;
  lastDay: Day;
}

/** What is known of a series from its dialogues alone, oldest first. */
export interface SeriesInTime extends SeriesSummary {
  /** Local days and what became of each; a dialogue known to the month has the month's first day. */
  days: { day: Day; status: DialogueStatus }[];
  latest: DialogueTime | null;
  next: DialogueTime | null;
}

interface Group {
  rows: number[];
  promises: number;
}

/**
 * Series with their published dialogues and promises counted, the one that met latest first; of a past day, those that had
 * met by then and what they had promised.
 */
export function listSeries(db: Database, today: Today): SeriesSummary[] {
  const census = censusOf(db);
  const { day } = census.dialogues.columns;
  const groups = [...groupsOf(census, today)];
  const ids = groups.map(([number]) => census.names.series.texts[number] ?? "");
  const names = namesOf(db, "series", ids);
  const dayOf = (row: number | undefined) => dayOfNumber(day[row ?? 0] ?? 0);
  return groups
    .map(([, { rows, promises }], index) => ({
      id: ids[index] ?? "",
      name: names.get(ids[index] ?? "") ?? {},
      dialogues: rows.length,
      firstDay: dayOf(rows[0]),
      lastDay: dayOf(rows.at(-1)),
      promises,
    }))
    .sort((a, b) => (a.lastDay === b.lastDay ? (a.id < b.id ? -1 : 1) : a.lastDay < b.lastDay ? 1 : -1));
}

/** The same with the days they met on, the latest and the next; on a past day the next one is still ahead. */
export function listSeriesInTime(db: Database, today: Today): SeriesInTime[] {
  const census = censusOf(db);
  const { columns, ids, order } = census.dialogues;
  const days = zoneDays(today, census.names.zones.texts);
  const groups = groupsOf(census, today);
  const found = listSeries(db, today).map((summary) => {
    const number = census.names.series.find(summary.id);
    return { summary, number, rows: groups.get(number)?.rows ?? [] };
  });
  const isAhead = (row: number) =>
    (columns.day[row] as number) > (days[columns.zone[row] as number] as number);
  const stands = (row: number) => STANDS[columns.status[row] as number] ?? false;
  const next = new Map<number, number>();
  for (const row of order) {
    const number = columns.series[row] as number;
    if (number >= 0 && !next.has(number) && isAhead(row) && (today.asOf || stands(row)))
      next.set(number, row);
  }
  const latest = new Map(
    found.map(({ number, rows }) => [number, rows.findLast((row) => stands(row) && !isAhead(row))]),
  );
  const idOf = (row: number | undefined) => ids.get(columns.key[row ?? -1] ?? -1) ?? "";
  const times = timesOf(db, [...next.values(), ...latest.values()].map(idOf));
  return found.map(({ summary, number, rows }) => ({
    ...summary,
    days: rows.map((row) => ({
      day: dayOfNumber(columns.day[row] as number),
      status: DIALOGUE_STATUSES[columns.status[row] as number] ?? "held",
    })),
    latest: times.get(idOf(latest.get(number))) ?? null,
    next: times.get(idOf(next.get(number))) ?? null,
  }));
}

const STANDS = DIALOGUE_STATUSES.map((status) => status === "scheduled" || status === "held");

/** The dialogues of each series, by its number in the census, oldest first, and how many promises were made there. */
function groupsOf({ dialogues: table, promises }: Census, today: Today): Map<number, Group> {
  const last = today.asOf ? dayNumber(today.day) : Number.POSITIVE_INFINITY;
  const groups = new Map<number, Group>();
  const { series, day } = table.columns;
  for (const row of table.order) {
    const number = series[row] as number;
    if (number < 0 || (day[row] as number) > last) continue;
    const group = groups.get(number);
    if (group) group.rows.push(row);
    else groups.set(number, { rows: [row], promises: 0 });
  }
  const { series: of, said } = promises.columns;
  for (let row = 0; row < promises.size; row += 1) {
    const group = groups.get(of[row] as number);
    if (group && (said[row] as number) <= last) group.promises += 1;
  }
  return groups;
}

function timesOf(db: Database, ids: readonly string[]): Map<string, DialogueTime> {
  const rows = db.$client
    .prepare<[string], DialogueTime & { id: string }>(
      `SELECT id, precision, start, end, day, last_day AS lastDay, zone FROM dialogues
       WHERE state IN ('published', 'disputed') AND id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, ...time }) => [id, time]));
}
