import type { Failure } from "../../db/errors.ts";
import type { Health } from "./health.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { Reader } from "./reader.ts";

/** Whether the record can be read: if not, why, and what readers get in the meantime. */
export type Readiness =
  | { ready: true; revision: number }
  | { ready: false; reason: Failure | "moved"; serving: "stale" | "nothing" | "opened file" };

interface Watched {
  health: Health;
  reader: Reader;
  kept: KeptAnswers;
  revision: () => number;
  /** True when the database's file no longer stands where it was opened. */
  hasMoved: () => boolean;
}

/** Asks the database, and the page that it failed for last, if there is one. */
export function readinessOf({ health, reader, kept, revision, hasMoved }: Watched) {
  return async (now: Date): Promise<Readiness> => {
    health.edition(now);
    if (!health.failure && health.failedPage) await reader.retry(health.failedPage.target);
    const reason = health.failure ?? health.failedPage?.failure;
    if (reason) return { ready: false, reason, serving: kept.count() > 0 ? "stale" : "nothing" };
    // What was opened can still be read; but what others write now goes into another file.
    if (hasMoved()) return { ready: false, reason: "moved", serving: "opened file" };
    return { ready: true, revision: revision() };
  };
}
