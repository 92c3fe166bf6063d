import type { Day } from "./days.ts";
import type { DeadlineRevision } from "./vocabulary.ts";

/**
 * The deadlines that a promise had, in order: the first, then every extension, each as it was last corrected. A correction
 * carries the day of the deadline that it corrects and takes its place, so that it holds for every day the wrong one did.
 */
export function deadlineVersions<T extends { revises: DeadlineRevision | null; statedOn: Day }>(
  rows: readonly T[],
): T[] {
  const versions: T[] = [];
  for (const row of rows) {
    const index =
      row.revises === "correction" ? versions.findLastIndex(({ statedOn }) => statedOn === row.statedOn) : -1;
    if (index < 0) versions.push(row);
    else versions[index] = row;
  }
  return versions;
}
