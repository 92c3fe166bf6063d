import type { CalendarDialogue } from "../../app/domain/calendar-records.ts";
import { dayIn, type Today } from "../../app/domain/days.ts";
import type { DialogueFilter } from "../../app/domain/filters.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { DialogueTime } from "../../app/domain/records.ts";
import type { DialogueStatus } from "../../app/domain/vocabulary.ts";
import { type Census, censusOf } from "../census/census.ts";
import { dialogueMatches } from "../census/dialogue-matches.ts";
import type { Database } from "../client.ts";
import { partsReader } from "./dialogue-parts.ts";
import { inBatches, rowsOf } from "./reading.ts";

/** The dialogues that a filter leaves as their calendar entries show them, oldest first, read as they are asked for. */
export function dialoguesForCalendar(
  db: Database,
  filter: DialogueFilter,
  today: Today,
): Iterable<CalendarDialogue> {
  const { census, failed } = dialogueMatches(db, filter);
  const { columns, order } = census.dialogues;
  const keys = Array.from(order)
    .filter((row) => failed[row] === 0)
    .map((row) => columns.key[row] as number);
  return inBatches(db, keys, reader(db, census, today));
}

/** One dialogue of the same kind; null when none of that id is published. */
export function dialogueForCalendar(db: Database, id: string, today: Today): CalendarDialogue | null {
  const key = db.$client.prepare<[string], number>("SELECT key FROM dialogues WHERE id = ?").pluck().get(id);
  if (key === undefined) return null;
  return [...inBatches(db, [key], reader(db, censusOf(db), today))][0] ?? null;
}

type Row = [
  key: number,
  id: string,
  title: string,
  precision: DialogueTime["precision"],
  start: string,
  end: string | null,
  day: string,
  lastDay: string,
  zone: string,
  status: DialogueStatus,
  previousStart: string | null,
  summary: string | null,
  series: string | null,
  city: string | null,
  country: string | null,
  venue: string | null,
  sequence: number,
  createdAt: string,
  updatedAt: string,
];

/** A dialogue's SEQUENCE and last change are its own and those of what else its entry shows. */
const DIALOGUES = `SELECT d.key, d.id, d.title, d.precision, d.start, d."end", d.day, d.last_day, d.zone, d.status, d.previous_start,
    d.summary, d.series_id, d.place_city, d.place_country, d.venue_id, d.sequence + ifnull(t.times, 0), d.created_at,
    max(d.updated_at, ifnull(t.touched_at, ''))
  FROM json_each(?) k CROSS JOIN dialogues d ON d.key = k.value
  LEFT JOIN touched_entries t ON t.kind = 'dialogue' AND t.key = d.key
  WHERE d.state IN ('published', 'disputed') ORDER BY k.key`;

function reader(db: Database, census: Census, today: Today) {
  const read = partsReader(db, census, today);
  return (keys: readonly number[]): CalendarDialogue[] => {
    const rows = rowsOf<Row>(db, DIALOGUES, keys);
    const batch = rows.map((row) => ({ key: row[0], series: row[12], venue: row[15] }));
    const parts = read(batch);
    return rows.map((row, index) => {
      const [, id, title, precision, start, end, day, lastDay, zone, status, previousStart, ...rest] = row;
      const [summary, , city, country, , sequence, createdAt, updatedAt] = rest;
      const ahead = today.asOf && day > dayIn(today, zone);
      return {
        id,
        title: JSON.parse(title) as Localized,
        time: { precision, start, end, day, lastDay, zone },
        status: ahead ? "scheduled" : status,
        previousStart,
        summary: summary === null ? null : (JSON.parse(summary) as Localized),
        place: city || country ? { city, country } : null,
        sequence,
        createdAt,
        updatedAt,
        ...parts(batch[index] as (typeof batch)[number]),
      };
    });
  };
}
