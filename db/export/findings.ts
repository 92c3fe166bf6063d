import type SQLite from "better-sqlite3";
import type { DatasetAssessment, DatasetCheck, DatasetSource } from "../../app/domain/dataset.ts";
import type { Day } from "../../app/domain/days.ts";
import type { Approval, EvidenceStrength, Outcome } from "../../app/domain/vocabulary.ts";
import { GIVEN, known, localizedIfAny, rowsByOwner, some } from "./rows.ts";
import { SOURCE, type SourceRow, sourceOf } from "./sources.ts";

interface AssessmentRow {
  owner: string;
  seq: number;
  outcome: Outcome;
  effectiveOn: string;
  summary: string | null;
  strength: EvidenceStrength | null;
  met: string | null;
  author: string | null;
  reviewer: string | null;
  approval: Approval | null;
  occurrence: string | null;
}

interface CheckRow {
  owner: string;
  seq: number;
  on: Day;
  found: 0 | 1;
  note: string | null;
  author: string | null;
}

type CitationRow = SourceRow & { owner: string; seq: number };

function citationReader(client: SQLite.Database, table: string) {
  const rowsOf = rowsByOwner<CitationRow>(
    client,
    `SELECT c.promise_id AS owner, c.seq, ${SOURCE} FROM ${table} c JOIN sources s ON s.key = c.source_key
     WHERE c.promise_id IN ${GIVEN} ORDER BY c.promise_id, c.seq, c.position`,
  );
  return (promises: readonly string[]) => {
    const rows = rowsOf(promises);
    return (promise: string, entry: number): DatasetSource[] =>
      (rows.get(promise) ?? []).filter(({ seq }) => seq === entry).map(sourceOf);
  };
}

/** Reads the assessments of promises with their evidence, in the order recorded. */
export function assessmentReader(client: SQLite.Database) {
  const rowsOf = rowsByOwner<AssessmentRow>(
    client,
    `SELECT promise_id AS owner, seq, outcome, effective_on AS effectiveOn, summary, strength, met, author, reviewer,
       approval, occurrence FROM assessments WHERE promise_id IN ${GIVEN} ORDER BY promise_id, seq`,
  );
  const citations = citationReader(client, "assessment_citations");
  return (promises: readonly string[]) => {
    const rows = rowsOf(promises);
    const cited = citations(promises);
    return (promise: string): DatasetAssessment[] =>
      (rows.get(promise) ?? []).map((row) => {
        const { outcome, effectiveOn, strength, author, reviewer, approval, occurrence } = row;
        // A reviewer is a second editor, so the format says it where it is otherwise.
        const isSecond = reviewer !== null && approval === "second_editor";
        return known({
          outcome,
          effectiveOn,
          summary: localizedIfAny(row.summary),
          evidence: cited(promise, row.seq),
          met: row.met === null ? null : (JSON.parse(row.met) as string[]),
          strength,
          author,
          reviewer,
          approval: isSecond ? null : approval,
          occurrence,
        });
      });
  };
}

/** Reads the checks of promises, in the order recorded. */
export function checkReader(client: SQLite.Database) {
  const rowsOf = rowsByOwner<CheckRow>(
    client,
    `SELECT promise_id AS owner, seq, checked_on AS "on", found, note, author FROM checks WHERE promise_id IN ${GIVEN}
     ORDER BY promise_id, seq`,
  );
  const citations = citationReader(client, "check_citations");
  return (promises: readonly string[]) => {
    const rows = rowsOf(promises);
    const cited = citations(promises);
    return (promise: string): DatasetCheck[] =>
      (rows.get(promise) ?? []).map(({ seq, on, found, note, author }) =>
        known({
          on,
          found: found === 1,
          note: localizedIfAny(note),
          sources: some(cited(promise, seq)),
          author,
        }),
      );
  };
}
