import type SQLite from "better-sqlite3";
import { addresses, type Fields, inPlace, parsed, truth } from "./compare.ts";
import type { Reader } from "./readers.ts";

/** What stands under a promise, by `promise#seq`, and links between two. */

function parts(id: string): [string, number] {
  const at = id.lastIndexOf("#");
  return [id.slice(0, at), Number(id.slice(at + 1))];
}

const ID = "promise_id || '#' || seq";

interface DeadlineRow extends Fields {
  cadenceUnit: string | null;
  cadenceEvery: number | null;
  cadenceAligned: number | null;
  eventNumber: number | null;
  sourceKey: number | null;
  source: string | null;
}

/** Deadlines. */
export function deadlineReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string, number], DeadlineRow>(
    `SELECT phrase, lang, edtf, earliest, latest, precision, hardness, basis, rule_id AS ruleId,
       rules_version AS rulesVersion, stated_on AS statedOn, review_on AS reviewOn, revises, cadence_unit AS cadenceUnit,
       cadence_every AS cadenceEvery, cadence_aligned AS cadenceAligned, event_number AS eventNumber,
       source_key AS sourceKey, s.url AS source, recorded_at AS recordedAt
     FROM deadlines LEFT JOIN sources s ON s.key = source_key WHERE promise_id = ? AND seq = ?`,
  );
  return {
    table: "deadlines",
    idSql: ID,
    read(id) {
      const found = row.get(...parts(id));
      if (!found) return null;
      const { cadenceUnit: unit, cadenceEvery: every, cadenceAligned: aligned, ...rest } = found;
      const { eventNumber, sourceKey, source, ...fields } = rest;
      const repeated = unit !== null || every !== null || aligned !== null;
      return {
        ...fields,
        cadence: repeated ? { unit, every, aligned: truth(aligned) } : null,
        event: eventNumber === null ? null : { number: eventNumber },
        source: sourceKey === null ? null : source,
      };
    },
    expected(document, { lastRecordedAt }) {
      const event = document.event as { number: number | null } | null | undefined;
      // The next meeting, whichever number it gets, is no number in the table.
      return { ...document, event: event?.number == null ? null : event, recordedAt: lastRecordedAt };
    },
  };
}

interface CitationRow {
  position: number;
  url: string | null;
}

const citationsIn = (client: SQLite.Database, table: string) =>
  client.prepare<[string, number], CitationRow>(
    `SELECT c.position, s.url FROM ${table} c LEFT JOIN sources s ON s.key = c.source_key
     WHERE c.promise_id = ? AND c.seq = ? ORDER BY c.position`,
  );

/** Assessments with their evidence. */
export function assessmentReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string, number], Fields & { summary: string | null; met: string | null }>(
    `SELECT outcome, effective_on AS effectiveOn, effective_from AS effectiveFrom, effective_to AS effectiveTo, summary,
       strength, met, author, reviewer, approval, occurrence, recorded_at AS recordedAt
     FROM assessments WHERE promise_id = ? AND seq = ?`,
  );
  const cited = citationsIn(client, "assessment_citations");
  return {
    table: "assessments",
    idSql: ID,
    read(id) {
      const found = row.get(...parts(id));
      if (!found) return null;
      const evidence = inPlace(cited.all(...parts(id)), ({ url }) => url);
      return { ...found, summary: parsed(found.summary), met: parsed(found.met), evidence };
    },
    expected(document, { lastRecordedAt }) {
      return { ...document, evidence: addresses(document.evidence), recordedAt: lastRecordedAt };
    },
  };
}

/** Checks with their sources. */
export function checkReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string, number], Fields & { note: string | null; found: number }>(
    `SELECT checked_on AS checkedOn, found, note, author, recorded_at AS recordedAt FROM checks
     WHERE promise_id = ? AND seq = ?`,
  );
  const cited = citationsIn(client, "check_citations");
  return {
    table: "checks",
    idSql: ID,
    read(id) {
      const found = row.get(...parts(id));
      if (!found) return null;
      const sources = inPlace(cited.all(...parts(id)), ({ url }) => url);
      return { ...found, found: truth(found.found), note: parsed(found.note), sources };
    },
    expected(document, { lastRecordedAt }) {
      return { ...document, sources: addresses(document.sources), recordedAt: lastRecordedAt };
    },
  };
}

/** Links from one promise to another, by `from kind to`. */
export function linkReader(client: SQLite.Database): Reader {
  const row = client.prepare<string[], Fields>(
    'SELECT from_id AS "from", kind, to_id AS "to" FROM promise_links WHERE from_id = ? AND kind = ? AND to_id = ?',
  );
  return {
    table: "promise_links",
    idSql: "from_id || ' ' || kind || ' ' || to_id",
    read: (id) => row.get(...id.split(" ", 3).concat("", "").slice(0, 3)) ?? null,
    expected: (document) => document,
  };
}
