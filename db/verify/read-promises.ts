import type SQLite from "better-sqlite3";
import { inPlace, parsed } from "./compare.ts";
import type { Reader } from "./readers.ts";

interface Row {
  id: string;
  dialogue: string;
  position: number;
  action: string;
  quoteText: string | null;
  quoteLang: string | null;
  saidOn: string;
  sourceKey: number | null;
  source: string | null;
  notes: string | null;
  termEndsOn: string | null;
  nextCheckOn: string | null;
  state: string;
  replies: string | null;
  sequence: number;
  createdAt: string;
  updatedAt: string;
}

/** Promises with their promisors and criteria. */
export function promiseReader(client: SQLite.Database): Reader {
  const row = client.prepare<[string], Row>(
    `SELECT p.id, dialogue_id AS dialogue, position, action, quote_text AS quoteText, quote_lang AS quoteLang,
       said_on AS saidOn, source_key AS sourceKey, s.url AS source, notes, term_ends_on AS termEndsOn,
       next_check_on AS nextCheckOn, state, replies, sequence, created_at AS createdAt, updated_at AS updatedAt
     FROM promises p LEFT JOIN sources s ON s.key = p.source_key WHERE p.id = ?`,
  );
  const promisors = client.prepare<
    [string],
    { position: number; person: string | null; organization: string | null }
  >(
    `SELECT position, person_id AS person, organization_id AS organization FROM promise_promisors
     WHERE promise_id = ? ORDER BY position`,
  );
  const criteria = client.prepare<[string], { position: number; key: string; text: string }>(
    "SELECT position, key, text FROM criteria WHERE promise_id = ? ORDER BY position",
  );
  // Every line under a promise moves `updated_at`, and raises its SEQUENCE or comes with one that does.
  // Beside max(), SQLite gives the other columns of the row that has it.
  const ledger = client.prepare<[string], { lines: number; last: number; recordedAt: string }>(
    "SELECT count(*) AS lines, max(seq) AS last, recorded_at AS recordedAt FROM changes WHERE promise_id = ?",
  );
  const stamps = client
    .prepare<[string], number>(
      "SELECT count(DISTINCT recorded_at) FROM changes WHERE subject_kind = 'promise' AND subject_id = ?",
    )
    .pluck();
  return {
    table: "promises",
    idSql: "id",
    where: "state IN ('published', 'disputed')",
    read(id) {
      const found = row.get(id);
      if (!found) return null;
      const { action, quoteText: text, quoteLang: lang, sourceKey, source, replies, ...fields } = found;
      return {
        ...fields,
        action: parsed(action),
        quote: text === null && lang === null ? null : { text, lang },
        promisors: inPlace(promisors.all(id), (each) => each),
        criteria: inPlace(criteria.all(id), ({ key, text: words }) => ({ key, text: parsed(words) })),
        source: sourceKey === null ? null : source,
        ...(replies === null ? {} : { replies: parsed(replies) }),
      };
    },
    lineOf: (id, field) => (field === "updatedAt" ? ledger.get(id)?.last : undefined),
    expected(document, { id, count, firstRecordedAt, lastRecordedAt }, table) {
      const under = ledger.get(id);
      const least = (count === 1 ? 1 : (stamps.get(id) ?? 1)) - 1;
      const most = Math.max(count, under?.lines ?? 0) - 1;
      return {
        ...document,
        state: document.state ?? "published",
        // Lines written together raise it once, so only the bounds can be told.
        sequence: Math.min(Math.max(Number(table.sequence), least), most),
        createdAt: firstRecordedAt,
        updatedAt: under?.recordedAt ?? lastRecordedAt,
      };
    },
  };
}
