import type { Database } from "../client.ts";
import type { PromiseDocument } from "../record/documents.ts";

/** What the history says last of a published promise, as the writer takes it; null where there is none of that id. */
export function writtenPromise(db: Database, id: string): PromiseDocument | null {
  const text = db.$client
    .prepare<[string], string>(
      `SELECT after FROM changes WHERE subject_kind = 'promise' AND subject_id = ?
         AND EXISTS (SELECT 1 FROM promises WHERE id = subject_id AND state IN ('published', 'disputed'))
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck()
    .get(id);
  if (text === undefined) return null;
  const known = { termEndsOn: null, nextCheckOn: null, state: null };
  return { ...known, ...(JSON.parse(text) as PromiseDocument) };
}

/** The number of the last line of the history about a promise or what stands under it; null where there is none. */
export function lastLineOf(db: Database, promise: string): number | null {
  return db.$client
    .prepare<[string], number | null>("SELECT max(seq) FROM changes WHERE promise_id = ?")
    .pluck()
    .get(promise) as number | null;
}

/** There is no published promise of that id. */
export class NoSuchPromise extends Error {
  override name = "NoSuchPromise";
}
