import type SQLite from "better-sqlite3";
import { addresses, type Fields, inPlace, parsed } from "./compare.ts";
import type { Reader } from "./readers.ts";

interface Row {
  id: string;
  title: string;
  seriesId: string | null;
  number: number | null;
  precision: string;
  start: string;
  end: string | null;
  day: string;
  lastDay: string;
  zone: string;
  status: string;
  previousStart: string | null;
  venue: string | null;
  city: string | null;
  country: string | null;
  summary: string | null;
  notes: string | null;
  state: string;
  sequence: number;
  createdAt: string;
  updatedAt: string;
}

interface AttendanceRow {
  position: number;
  person: string | null;
  organization: string | null;
  role: string | null;
  note: string | null;
}

/** Dialogues with their hosts, attendances and citations. */
export function dialogueReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], Row>(
    `SELECT id, title, series_id AS seriesId, number, precision, start, "end", day, last_day AS lastDay, zone, status,
       previous_start AS previousStart, venue_id AS venue, place_city AS city, place_country AS country, summary, notes,
       state, sequence, created_at AS createdAt, updated_at AS updatedAt FROM dialogues WHERE id = ?`,
  );
  const hosts = client.prepare<[string], { position: number; id: string }>(
    "SELECT position, organization_id AS id FROM dialogue_hosts WHERE dialogue_id = ? ORDER BY position",
  );
  const attendances = client.prepare<[string], AttendanceRow>(
    `SELECT position, person_id AS person, organization_id AS organization, role, note FROM attendances
     WHERE dialogue_id = ? ORDER BY position`,
  );
  const cited = client.prepare<[string], { position: number; url: string | null }>(
    `SELECT c.position, s.url FROM dialogue_citations c LEFT JOIN sources s ON s.key = c.source_key
     WHERE c.dialogue_id = ? ORDER BY c.position`,
  );
  const documents = client
    .prepare<[string], string>(
      "SELECT after FROM changes WHERE subject_kind = 'dialogue' AND subject_id = ? ORDER BY seq",
    )
    .pluck();
  return {
    table: "dialogues",
    idSql: "id",
    where: "state IN ('published', 'disputed')",
    read(id) {
      const found = row.get(id);
      if (!found) return null;
      const { title, seriesId, number, city, country, summary, ...rest } = found;
      const { precision, start, end, day, lastDay, zone, ...fields } = rest;
      return {
        ...fields,
        title: parsed(title),
        series: seriesId === null && number === null ? null : { id: seriesId, number },
        time: { precision, start, end, day, lastDay, zone },
        place: city === null && country === null ? null : { city, country },
        hosts: inPlace(hosts.all(id), (host) => host.id),
        attendances: inPlace(attendances.all(id), ({ role, ...each }) => ({ ...each, role: parsed(role) })),
        summary: parsed(summary),
        sources: inPlace(cited.all(id), ({ url }) => url),
      };
    },
    expected(document, { id, count, firstRecordedAt, lastRecordedAt }) {
      const place = document.place as { city: unknown; country: unknown } | null | undefined;
      return {
        ...document,
        place: place && (place.city !== null || place.country !== null) ? place : null,
        sources: addresses(document.sources),
        state: document.state ?? "published",
        sequence: count - 1,
        // Documents from before they said it: the start before the last one that differed.
        previousStart:
          "previousStart" in document ? document.previousStart : previousStart(documents.all(id)),
        createdAt: firstRecordedAt,
        updatedAt: lastRecordedAt,
      };
    },
  };
}

/** The start before the last one that differed. */
function previousStart(documents: readonly string[]): unknown {
  let start: unknown;
  let previous: unknown = null;
  for (const text of documents) {
    const now = ((parsed(text) as Fields | null)?.time as { start?: unknown } | undefined)?.start;
    if (start !== undefined && now !== start) previous = start;
    start = now;
  }
  return previous;
}
