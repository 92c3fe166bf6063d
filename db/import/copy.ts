import type { Database } from "../client.ts";
import type { DatasetInput, DialogueInput } from "./format.ts";
import type { Names } from "./names.ts";

/**
 * A copy: the whole record at a revision, taken into an empty one. It is then at that revision and was published when that
 * was, its lines are numbered so that the last one is the revision, and what it says is not judged again, for deadlines,
 * criteria or citations that were added later would make an entry look wrong that was right when it was recorded.
 */
interface Copied {
  revision: number;
  publishedAt: string;
}

/** What a file that goes into an empty record is a copy of; null for any other import. `now` is an instant in UTC. */
export function copiedRevision(db: Database, input: DatasetInput, now: string): Copied | null {
  const { revision, publishedAt } = input;
  if (revision === undefined || publishedAt === undefined) return null;
  if (db.$client.prepare("SELECT 1 FROM changes LIMIT 1").get()) return null;
  const at = new Date(publishedAt).toISOString();
  return { revision, publishedAt: at < now ? at : now };
}

/** How many lines the history of an empty record gets from a copy: one for each subject. */
export function linesOf(names: Names, dialogues: readonly DialogueInput[]): number {
  const { organizations, people, venues, series } = names;
  let lines = organizations.length + people.length + venues.length + series.length + dialogues.length;
  for (const { promises } of dialogues) {
    for (const { deadline, assessments, checks = [], links = [] } of promises) {
      const versions = [deadline, ...(deadline.extensions ?? [])];
      const readings = versions.reduce((count, { corrected = [] }) => count + corrected.length + 1, 0);
      const linked = new Set(links.map(({ kind, to }) => `${kind} ${to}`)).size;
      lines += 1 + readings + assessments.length + checks.length + linked;
    }
  }
  return lines;
}
