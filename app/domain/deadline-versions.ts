import type { Day } from "./days.ts";
import type { DeadlineRevision } from "./vocabulary.ts";

type Revised = { revises: DeadlineRevision | null; statedOn: Day };

/** One deadline that a promise had, as it is read now, and the wrong readings of it that were corrected, oldest first. */
export interface DeadlineVersion<T> {
  deadline: T;
  corrected: T[];
}

/**
 * The deadlines that a promise had, in order: the first, then every extension, each as it was last corrected. A correction
 * carries the day of the deadline that it corrects and takes its place, so that it holds for every day the wrong one did.
 */
export function deadlineVersions<T extends Revised>(rows: readonly T[]): T[] {
  return deadlineReadings(rows).map(({ deadline }) => deadline);
}

/** The same, each with the readings that a correction took the place of: they stay on record and count for nothing. */
export function deadlineReadings<T extends Revised>(rows: readonly T[]): DeadlineVersion<T>[] {
  const versions: DeadlineVersion<T>[] = [];
  for (const row of rows) {
    const version =
      row.revises === "correction"
        ? versions.findLast(({ deadline }) => deadline.statedOn === row.statedOn)
        : undefined;
    if (!version) versions.push({ deadline: row, corrected: [] });
    else {
      version.corrected.push(version.deadline);
      version.deadline = row;
    }
  }
  return versions;
}
