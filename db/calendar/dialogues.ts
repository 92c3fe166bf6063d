import type { CalendarDialogue } from "../../app/domain/calendar-records.ts";
import { dayIn, type Today } from "../../app/domain/days.ts";
import type { DialogueFilter } from "../../app/domain/filters.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { DialogueTime } from "../../app/domain/records.ts";
import { type Census, censusOf } from "../census/census.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import { allKeys } from "../census/dialogue-order.ts";
import type { Database } from "../client.ts";
import { partsReader } from "./dialogue-parts.ts";
import { readEach, recordsOf } from "./reading.ts";

/** The dialogues that a filter leaves as their calendar entries show them, oldest first, read as they are asked for. */
export function dialoguesForCalendar(
  db: Database,
  filter: DialogueFilter,
  today: Today,
): Iterable<CalendarDialogue> {
  const found = dialogueMatches(db, filter);
  return readEach(db, allKeys(found).reverse(), reader(db, found.census, today));
}

/** One dialogue of the same kind; null when none of that id is published. */
export function dialogueForCalendar(db: Database, id: string, today: Today): CalendarDialogue | null {
  const key = db.$client.prepare<[string], number>("SELECT key FROM dialogues WHERE id = ?").pluck().get(id);
  if (key === undefined) return null;
  return [...readEach(db, [key], reader(db, censusOf(db), today))][0] ?? null;
}

type Row = DialogueTime &
  Pick<CalendarDialogue, "id" | "status" | "previousStart" | "sequence" | "createdAt" | "updatedAt"> & {
    key: number;
    title: string;
    summary: string | null;
    series: string | null;
    venue: string | null;
    city: string | null;
    country: string | null;
  };

/** A dialogue's SEQUENCE and last change are its own and those of what else its entry shows. */
const DIALOGUES = `SELECT d.key, d.id, d.title, d.precision, d.start, d."end", d.day, d.last_day AS lastDay, d.zone, d.status,
    d.previous_start AS previousStart, d.summary, d.series_id AS series, d.venue_id AS venue, d.place_city AS city,
    d.place_country AS country, d.sequence + ifnull(t.times, 0) AS sequence, d.created_at AS createdAt,
    max(d.updated_at, ifnull(t.touched_at, '')) AS updatedAt
  FROM json_each(?) k CROSS JOIN dialogues d ON d.key = k.value
  LEFT JOIN touched_entries t ON t.kind = 'dialogue' AND t.key = d.key
  WHERE d.state IN ('published', 'disputed') ORDER BY k.key`;

function reader(db: Database, census: Census, today: Today) {
  const read = partsReader(db, census, today);
  return (keys: readonly number[]): CalendarDialogue[] => {
    const rows = recordsOf<Row>(db, DIALOGUES, keys);
    const parts = read(rows);
    return rows.map((row, index) => {
      const { precision, start, end, day, lastDay, zone, city, country } = row;
      // What a past day could not know yet.
      const ahead = today.asOf && day > dayIn(today, zone);
      return {
        id: row.id,
        title: JSON.parse(row.title) as Localized,
        time: { precision, start, end, day, lastDay, zone },
        status: ahead ? "scheduled" : row.status,
        previousStart: row.previousStart,
        summary: ahead || row.summary === null ? null : (JSON.parse(row.summary) as Localized),
        place: city || country ? { city, country } : null,
        sequence: row.sequence,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
        ...(parts[index] as (typeof parts)[number]),
      };
    });
  };
}
