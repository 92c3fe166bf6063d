import type { Database } from "../../db/client.ts";
import { currentRevision } from "../../db/revision.ts";
import { dayBeganAt, HOME_ZONE, type Today, todayAt } from "../domain/days.ts";
import type { Build } from "./build.ts";

/** A stretch of time throughout which the answer to an address is the same. */
export interface Version {
  key: string;
  /** Since when it holds, in whole seconds since 1970. */
  since: number;
}

/** The version that all pages rest on: the record's revision, the local days of its zones, and the build. */
export interface Edition extends Version {
  today: Today;
}

const MINUTE_MS = 60_000;

/**
 * A function from a moment to the edition of that moment. It reads the revision each time, so that what another process
 * published counts at once; the days are found again each minute, for every zone's midnight is at a whole one. It throws what
 * SQLite throws.
 */
export function openEditions(db: Database, build: Build): (now: Date) => Edition {
  let known: { edition: Edition; revision: number; publishedAt: string; minute: number } | null = null;
  return (now) => {
    const { revision, publishedAt, zones } = currentRevision(db);
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    if (known?.minute === minute && known.revision === revision && known.publishedAt === publishedAt) {
      return known.edition;
    }
    const today = todayAt(now, zones);
    // The publication's instant as well: after a backup is restored, a revision's number may come a second time.
    const key = [build.key, revision, publishedAt, JSON.stringify(today)].join(" ");
    const last = known?.edition ?? null;
    const edition = last?.key === key ? last : { key, today, since: sinceWhen(last) };
    known = { edition, revision, publishedAt, minute };
    return edition;

    function sinceWhen(before: Edition | null): number {
      const days = [HOME_ZONE, ...zones].map((zone) => dayBeganAt(now, zone).getTime());
      const latest = Math.max(Date.parse(publishedAt), build.at.getTime(), ...days);
      const seconds = Math.floor(latest / 1_000);
      // Two editions never share a second: whoever has the first would be told that nothing changed (RFC 9110, 8.8.2.2).
      return before ? Math.max(seconds, before.since + 1) : seconds;
    }
  };
}
