import type { DialogueDocument } from "./documents.ts";
import type { Saved } from "./history.ts";
import { sourceWriter } from "./sources.ts";
import type { Desk } from "./writer.ts";

/** Writes dialogues with their hosts, attendances and citations. */
export function dialogueWriter({ client, stamp, history, unsettled }: Desk) {
  const { saveSource } = sourceWriter(client);
  const put = client.prepare(
    `INSERT INTO dialogues (id, title, series_id, number, precision, start, "end", day, last_day, zone, status, venue_id,
       place_city, place_country, summary, notes, previous_start, state, sequence, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, series_id = excluded.series_id, number = excluded.number,
       precision = excluded.precision, start = excluded.start, "end" = excluded."end", day = excluded.day,
       last_day = excluded.last_day, zone = excluded.zone, status = excluded.status, venue_id = excluded.venue_id,
       place_city = excluded.place_city, place_country = excluded.place_country, summary = excluded.summary,
       notes = excluded.notes, previous_start = excluded.previous_start,
       state = iif(state IN ('published', 'disputed'), excluded.state, state), sequence = sequence + 1, updated_at = excluded.updated_at`,
  );
  const moved = client.prepare<[string], { start: string; previousStart: string | null }>(
    "SELECT start, previous_start AS previousStart FROM dialogues WHERE id = ?",
  );
  /** What a document says of an earlier start, else what follows from the record. */
  const withPreviousStart = (document: DialogueDocument): DialogueDocument => {
    const before = moved.get(document.id);
    if (document.previousStart !== null || !before) return document;
    const previousStart = before.start === document.time.start ? before.previousStart : before.start;
    return { ...document, previousStart };
  };
  const clear = ["dialogue_hosts", "attendances", "dialogue_citations"].map((table) =>
    client.prepare(`DELETE FROM ${table} WHERE dialogue_id = ?`),
  );
  const putHost = client.prepare(
    "INSERT INTO dialogue_hosts (dialogue_id, position, organization_id) VALUES (?, ?, ?)",
  );
  const putAttendance = client.prepare(
    "INSERT INTO attendances (dialogue_id, position, person_id, organization_id, role, note) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const putCitation = client.prepare(
    "INSERT INTO dialogue_citations (dialogue_id, position, source_key) VALUES (?, ?, ?)",
  );
  const json = (value: unknown) => (value == null ? null : JSON.stringify(value));

  return {
    saveDialogue(given: DialogueDocument): Saved {
      const document = withPreviousStart(given);
      const { id, time, place } = document;
      const saved = history.publish({ kind: "dialogue", id, dialogue: id }, document);
      if (saved === "unchanged") return saved;
      unsettled.dialogue(document, saved);
      put.run(
        id,
        JSON.stringify(document.title),
        document.series?.id ?? null,
        document.series?.number ?? null,
        time.precision,
        time.start,
        time.end,
        time.day,
        time.lastDay,
        time.zone,
        document.status,
        document.venue,
        place?.city ?? null,
        place?.country ?? null,
        json(document.summary),
        document.notes,
        document.previousStart,
        document.state ?? "published",
        stamp.recordedAt,
        stamp.recordedAt,
      );
      if (saved === "changed") for (const statement of clear) statement.run(id);
      document.hosts.forEach((host, position) => {
        putHost.run(id, position, host);
      });
      document.attendances.forEach(({ person, organization, role, note }, position) => {
        putAttendance.run(id, position, person, organization, json(role), note);
      });
      document.sources.forEach((source, position) => {
        putCitation.run(id, position, saveSource(source));
      });
      return saved;
    },
  };
}
