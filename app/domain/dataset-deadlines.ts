import type { DatasetCorrected, DatasetDeadline } from "./dataset.ts";
import type { Day } from "./days.ts";
import type { DeadlineRevision } from "./vocabulary.ts";

/** One row of a promise's deadlines. */
export interface RecordedDeadline {
  said: DatasetCorrected;
  /** The day it was given; of a corrected reading and of its correction, the day of the deadline. */
  on: Day;
  revises: DeadlineRevision | null;
  /** True where a later reading took its place. */
  isCorrected: boolean;
  /** Its place below the promise. */
  path: string;
}

/**
 * The deadlines of a promise that was said on a local day, in the order in which they were recorded: the first, its
 * extensions, and what corrected either.
 */
export function recordedDeadlines(deadline: DatasetDeadline, saidOn: Day): RecordedDeadline[] {
  const versions = [
    { said: deadline, on: deadline.on ?? saidOn, path: ".deadline" },
    ...(deadline.extensions ?? []).map((said, index) => {
      return { said, on: said.on, path: `.deadline.extensions[${index}]` };
    }),
  ];
  const rows = versions.flatMap(({ said, on, path }, version): RecordedDeadline[] => {
    const first = version === 0 ? null : "extension";
    const wrong = (said.corrected ?? []).map((each, index) => {
      return { said: each, path: `${path}.corrected[${index}]`, isCorrected: true };
    });
    return [...wrong, { said, path, isCorrected: false }].map((each, reading) => {
      return { ...each, on, revises: reading === 0 ? first : "correction" };
    });
  });
  return rows.sort((a, b) => (a.said.seq ?? 0) - (b.said.seq ?? 0));
}
