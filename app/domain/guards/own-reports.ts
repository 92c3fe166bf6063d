import type { Day } from "../days.ts";
import { nameKey } from "../names.ts";

/** A source as a dialogue cites it. */
export interface CitedSource {
  url: string;
  publisher: string | null;
  publishedOn: Day | null;
}

/**
 * Addresses of a dialogue's own reports, so that the announcement of a promise can never prove its keeping: the source of
 * the words, whatever the dialogue cites that was out by its last day, and undated pages of a host. A cited page of a later
 * day reports what came later (PROMISES.md, no circular proof).
 */
export function ownReports(
  cited: readonly CitedSource[],
  sourceOfWords: string | null,
  hosts: readonly string[],
  lastDay: Day,
): ReadonlySet<string> {
  const hostKeys = new Set(hosts.map(nameKey));
  const own = cited.filter(({ publisher, publishedOn }) =>
    publishedOn === null ? publisher !== null && hostKeys.has(nameKey(publisher)) : publishedOn <= lastDay,
  );
  return new Set([...own.map(({ url }) => url), ...(sourceOfWords ? [sourceOfWords] : [])]);
}
