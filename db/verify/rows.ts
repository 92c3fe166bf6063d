import type SQLite from "better-sqlite3";
import type { SubjectKind } from "../record/history.ts";
import { compareFields, type Fields, parsed } from "./compare.ts";
import type { Findings } from "./finding.ts";
import { openReaders } from "./readers.ts";

/** How much was compared. */
export interface Compared {
  subjects: number;
  rows: number;
}

/** Tables whose rows are all accounted for by a line. */
const COMPARED = [
  "organizations",
  "organization_names",
  "people",
  "person_names",
  "venues",
  "series",
  "dialogues",
  "dialogue_hosts",
  "attendances",
  "dialogue_citations",
  "promises",
  "promise_promisors",
  "criteria",
  "deadlines",
  "assessments",
  "assessment_citations",
  "checks",
  "check_citations",
  "promise_links",
  "sources",
  "promise_states",
];

/** Compares every subject of the history with its rows, and finds rows that no line is about. */
export function verifyRows(client: SQLite.Database, findings: Findings): Compared {
  const readers = openReaders(client);
  const subjects = client.prepare<
    [],
    { kind: SubjectKind; id: string; first: number; last: number; count: number }
  >(
    `SELECT subject_kind AS kind, subject_id AS id, min(seq) AS first, max(seq) AS last, count(*) AS count
     FROM changes GROUP BY subject_kind, subject_id`,
  );
  const lineAt = client.prepare<[number], { recordedAt: string; after: string | null }>(
    "SELECT recorded_at AS recordedAt, after FROM changes WHERE seq = ?",
  );
  const compared = { subjects: 0, rows: 0 };
  for (const { kind, id, first, last, count } of subjects.iterate()) {
    compared.subjects += 1;
    const reader = readers[kind];
    const line = lineAt.get(last);
    const document = parsed(line?.after ?? null) as Fields | null;
    if (!reader || !line || document === null || typeof document !== "object") continue;
    const subject = `${kind} ${id}`;
    const table = reader.read(id);
    if ("mergedInto" in document) {
      verifyMerged(client, findings, { kind, id, last, into: document.mergedInto, isThere: table !== null });
      continue;
    }
    if (!table) {
      findings.add(last, `${subject}: the table ${reader.table} has no such row, the history recorded it`);
      continue;
    }
    const firstRecordedAt = count === 1 ? line.recordedAt : (lineAt.get(first)?.recordedAt ?? "");
    const lines = { id, count, last, firstRecordedAt, lastRecordedAt: line.recordedAt };
    const lineOf = (field: string) => reader.lineOf?.(id, field) ?? last;
    compareFields(findings, lineOf, subject, table, reader.expected(document, lines, table));
  }
  for (const [kind, { table, idSql, where = "1" }] of Object.entries(readers)) {
    const strangers = client
      .prepare<[], string>(
        `SELECT own FROM (SELECT ${idSql} AS own FROM ${table} WHERE ${where}) WHERE NOT EXISTS
           (SELECT 1 FROM changes WHERE subject_kind = '${kind}' AND subject_id = own)`,
      )
      .pluck();
    for (const id of strangers.iterate()) {
      findings.add(null, `${kind} ${id}: it stands in the table ${table}, and no line is about it`);
    }
  }
  for (const table of COMPARED) {
    compared.rows += client.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  }
  return compared;
}

/** What was merged has no row of its own any more, and its id leads to what it became. */
function verifyMerged(
  client: SQLite.Database,
  findings: Findings,
  {
    kind,
    id,
    last,
    into,
    isThere,
  }: { kind: string; id: string; last: number; into: unknown; isThere: boolean },
): void {
  if (isThere) findings.add(last, `${kind} ${id}: it still has a row, the history merged it into ${into}`);
  const leadsTo = client
    .prepare<[string, string], string>("SELECT id FROM former_ids WHERE kind = ? AND former_id = ?")
    .pluck()
    .get(kind, id);
  if (leadsTo === undefined) findings.add(last, `${kind} ${id}: its id leads nowhere, the history merged it`);
}
