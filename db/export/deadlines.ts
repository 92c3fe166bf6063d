import type SQLite from "better-sqlite3";
import type { DatasetCorrected, DatasetDeadline, DatasetReading } from "../../app/domain/dataset.ts";
import type { Day } from "../../app/domain/days.ts";
import { type DeadlineVersion, deadlineReadings } from "../../app/domain/deadline-versions.ts";
import type {
  Basis,
  CadenceUnit,
  DeadlineRevision,
  Hardness,
  Precision,
} from "../../app/domain/vocabulary.ts";
import { GIVEN, known, rowsByOwner, some } from "./rows.ts";

interface Row {
  owner: string;
  seq: number;
  phrase: string | null;
  lang: string | null;
  due: string | null;
  earliest: Day | null;
  latest: Day | null;
  precision: Precision | null;
  hardness: Hardness;
  basis: Basis;
  ruleId: string | null;
  rulesVersion: string | null;
  statedOn: Day;
  reviewOn: Day | null;
  revises: DeadlineRevision | null;
  unit: CadenceUnit | null;
  every: number | null;
  aligned: 0 | 1 | null;
  eventNumber: number | null;
  source: string | null;
}

/** Reads the deadlines of promises as they were recorded; those at a meeting have no days of their own. */
export function deadlineReader(client: SQLite.Database) {
  const rowsOf = rowsByOwner<Row>(
    client,
    `SELECT d.promise_id AS owner, d.seq, d.phrase, d.lang, d.edtf AS due, d.earliest, d.latest, d.precision, d.hardness,
       d.basis, d.rule_id AS ruleId, d.rules_version AS rulesVersion, d.stated_on AS statedOn, d.review_on AS reviewOn,
       d.revises, d.cadence_unit AS unit, d.cadence_every AS every, d.cadence_aligned AS aligned,
       d.event_number AS eventNumber, s.url AS source
     FROM deadlines d LEFT JOIN sources s ON s.key = d.source_key WHERE d.promise_id IN ${GIVEN}
     ORDER BY d.promise_id, d.seq`,
  );
  return (promises: readonly string[]) => {
    const rows = rowsOf(promises);
    /** The deadline of a promise that was said on a day, with all that became of it. */
    return (promise: string, saidOn: Day): DatasetDeadline => {
      const [first, ...extensions] = deadlineReadings(rows.get(promise) ?? []);
      if (!first) throw new Error(`the promise ${promise} has no deadline row`);
      const isNumbered = [first, ...extensions].some(({ corrected }) => corrected.length > 0);
      const { statedOn } = first.deadline;
      return {
        ...versionOf(first, isNumbered, statedOn === saidOn ? null : statedOn),
        ...known({
          extensions: some(
            extensions.map((each) => {
              const { statedOn: on } = each.deadline;
              return { ...versionOf(each, isNumbered, on), on };
            }),
          ),
        }),
      };
    };
  };
}

function versionOf({ deadline, corrected }: DeadlineVersion<Row>, isNumbered: boolean, on: Day | null) {
  return {
    ...saidIn(deadline, isNumbered, on),
    ...known({ corrected: some(corrected.map((each) => saidIn(each, isNumbered, null))) }),
  };
}

function saidIn(row: Row, isNumbered: boolean, on: Day | null): DatasetCorrected & { on?: Day } {
  const { seq, phrase, due, source } = row;
  return {
    ...known({ seq: isNumbered ? seq : null, phrase }),
    due,
    ...known({ on, source, reading: readingOf(row) }),
  };
}

function readingOf(row: Row): DatasetReading {
  const { lang, earliest, latest, precision, hardness, basis, ruleId, rulesVersion, reviewOn } = row;
  const { unit, every, aligned, eventNumber: number } = row;
  return known({
    lang,
    earliest,
    latest,
    precision,
    hardness,
    basis,
    rule: ruleId !== null && rulesVersion !== null ? { id: ruleId, version: rulesVersion } : null,
    reviewOn,
    cadence: unit && every ? { unit, every, aligned: aligned !== 0 } : null,
    event: hardness === "event" || number !== null ? known({ number }) : null,
  });
}
