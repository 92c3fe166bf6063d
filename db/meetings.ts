import type SQLite from "better-sqlite3";
import type { Day } from "../app/domain/days.ts";

/** The meeting that a deadline names, once it is on the calendar; `day` and `lastDay` are local to it. */
export interface Meeting {
  promiseId: string;
  seq: number;
  id: string;
  /** The title as JSON, by language. */
  title: string;
  day: Day;
  lastDay: Day;
}

/**
 * The meetings at which promises fall due (PROMISES.md C, event): of the dialogue's series, the one of the number that was
 * named, else the next one after it. One that was cancelled or put off has no day, so it is no deadline.
 */
export function meetingsOf(client: SQLite.Database, promises: readonly string[]): Meeting[] {
  return client
    .prepare<[string], Meeting>(
      `SELECT e.promise_id AS promiseId, e.seq, t.id, t.title, t.day, t.last_day AS lastDay
       FROM deadlines e JOIN promises p ON p.id = e.promise_id JOIN dialogues d ON d.id = p.dialogue_id
       JOIN dialogues t ON t.id = (
         SELECT n.id FROM dialogues n WHERE n.series_id = d.series_id AND n.id <> d.id AND n.status IN ('scheduled', 'held')
           AND n.state IN ('published', 'disputed')
           AND CASE WHEN e.event_number IS NULL THEN (n.day, n.id) > (d.day, d.id) ELSE n.number = e.event_number END
         ORDER BY n.day, n.id LIMIT 1)
       WHERE e.hardness = 'event' AND e.promise_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(promises));
}
