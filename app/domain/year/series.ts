import { expectedPeriods, type StatedPeriod } from "../expected-meetings.ts";
import { isAboutMeeting } from "../meeting-words.ts";
import type { DialogueSummary, PromiseDetail, SeriesRef } from "../records.ts";
import { type Axis, axisOfYear } from "../time-axis.ts";

/** A dialogue as a mark on a time axis. */
export type Meeting = Pick<DialogueSummary, "id" | "title" | "time" | "status"> & { number: number | null };

/** A dialogue as a year needs it. */
export type YearDialogue = Pick<DialogueSummary, "id" | "title" | "time" | "status" | "series">;

/** A period in which a series said it would meet, with the promise that said so. */
export interface Expected extends StatedPeriod {
  promise: string;
}

export interface SeriesRow {
  /** Null for the dialogues that belong to no series. */
  series: SeriesRef | null;
  /** Oldest first, at most `MOST_MEETINGS`, the first ones; `left` others are not shown. */
  meetings: Meeting[];
  left: number;
  expected: Expected[];
}

export interface YearSeries {
  rows: SeriesRow[];
  /** Series that met or said that they would, and how many of them have a row. */
  total: number;
  shown: number;
}

/** More rows, and more marks in a row, than these are no picture; then the series that met most often are shown. */
export const MOST_SERIES = 30;
export const MOST_MEETINGS = 26;

/**
 * The series that met in a year or had said that they would, in the order of their first meeting in it, then those that did
 * not meet; last what belongs to no series. `dialogues` are those of the year, oldest first, `promises` as they stand.
 */
export function seriesOfYear(
  year: number,
  dialogues: readonly YearDialogue[],
  promises: readonly PromiseDetail[],
): YearSeries {
  const axis = axisOfYear(year);
  const groups = new Map<string, { series: SeriesRef | null; all: YearDialogue[] }>();
  const group = (series: SeriesRef | null) => {
    const key = series?.id ?? "";
    const known = groups.get(key) ?? { series: series && { id: series.id, name: series.name }, all: [] };
    groups.set(key, known);
    return known;
  };
  for (const dialogue of dialogues) group(dialogue.series).all.push(dialogue);
  const expected = expectedIn(axis, promises);
  for (const { series } of promises) if (series && expected.has(series.id)) group(series);
  const alone = groups.get("");
  groups.delete("");
  const most = [...groups.values()].sort((a, b) => b.all.length - a.all.length).slice(0, MOST_SERIES);
  most.sort((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.series?.id ?? "", b.series?.id ?? ""));
  const rows = [...most, ...(alone ? [alone] : [])].map(({ series, all }): SeriesRow => {
    const meetings = all.slice(0, MOST_MEETINGS).map(meetingOf);
    return {
      series,
      meetings,
      left: all.length - meetings.length,
      expected: expected.get(series?.id ?? "") ?? [],
    };
  });
  return { rows, total: groups.size, shown: most.length };
}

/** A dialogue as a mark. */
export function meetingOf({ id, title, time, status, series }: YearDialogue): Meeting {
  return { id, title, time, status, number: series?.number ?? null };
}

function expectedIn(axis: Axis, promises: readonly PromiseDetail[]): Map<string, Expected[]> {
  const found = new Map<string, Expected[]>();
  for (const promise of promises) {
    const { series } = promise;
    if (!series || !isAboutMeeting(promise)) continue;
    const periods = expectedPeriods(promise).filter(({ from, to }) => from <= axis.last && to >= axis.first);
    const list = periods.map((period) => ({ ...period, promise: promise.id }));
    if (list.length > 0) found.set(series.id, [...(found.get(series.id) ?? []), ...list]);
  }
  return found;
}

const firstDay = ({ all }: { all: YearDialogue[] }) => all[0]?.time.day ?? "9999-12-31";
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
