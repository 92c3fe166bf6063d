import type SQLite from "better-sqlite3";
import { periodsUntil } from "../../app/domain/cadence.ts";
import type { Day } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import type { AssessedPromise } from "../../app/domain/guards/assessment.ts";
import { type CitedSource, ownReports } from "../../app/domain/guards/own-reports.ts";
import type { Term } from "../../app/domain/schedule.ts";
import type { CadenceUnit, DeadlineRevision } from "../../app/domain/vocabulary.ts";
import { meetingsOf } from "../meetings.ts";

interface PromiseRow {
  dialogue: string;
  saidOn: Day;
  zone: string;
  lastDay: Day;
  termEndsOn: Day | null;
  source: string | null;
}

type TermRow = Term & {
  seq: number;
  revises: DeadlineRevision | null;
  unit: CadenceUnit | null;
  every: number | null;
  aligned: 0 | 1 | null;
};

/** What the guards must know of promises, read from the record as it stands in the transaction. */
export function guardedPromises(client: SQLite.Database) {
  const find = client.prepare<[string], PromiseRow>(
    `SELECT p.dialogue_id AS dialogue, p.said_on AS saidOn, d.zone, d.last_day AS lastDay, p.term_ends_on AS termEndsOn,
       s.url AS source FROM promises p JOIN dialogues d ON d.id = p.dialogue_id LEFT JOIN sources s ON s.key = p.source_key
     WHERE p.id = ?`,
  );
  const termsOf = client.prepare<[string], TermRow>(
    `SELECT seq, stated_on AS statedOn, hardness, earliest, latest, review_on AS reviewOn, revises, cadence_unit AS unit,
       cadence_every AS every, cadence_aligned AS aligned FROM deadlines WHERE promise_id = ? ORDER BY seq`,
  );
  const list = (sql: string) => client.prepare<[string], string>(sql).pluck();
  const criteriaOf = list("SELECT key FROM criteria WHERE promise_id = ?");
  const checksOf = list("SELECT checked_on FROM checks WHERE promise_id = ?");
  const successorsOf = list("SELECT from_id FROM promise_links WHERE to_id = ? AND kind = 'supersedes'");
  const citedBy = client.prepare<[string], CitedSource>(
    `SELECT s.url, s.publisher, s.published_on AS publishedOn FROM dialogue_citations c JOIN sources s ON s.key = c.source_key
     WHERE c.dialogue_id = ?`,
  );
  const hostNames = list(
    `SELECT n.text FROM dialogue_hosts h JOIN organization_names n ON n.organization_id = h.organization_id
     WHERE h.dialogue_id = ?`,
  );

  const promise = (id: string): PromiseRow => {
    const row = find.get(id);
    if (!row) throw new Error(`there is no promise ${id}`);
    return row;
  };
  const terms = (id: string): TermRow[] => {
    const rows = termsOf.all(id);
    if (!rows.some(({ hardness }) => hardness === "event")) return rows;
    const meetings = meetingsOf(client, [id]);
    return rows.map((row) => {
      const meeting = meetings.find(({ seq }) => seq === row.seq);
      return meeting ? { ...row, earliest: meeting.day, latest: meeting.lastDay } : row;
    });
  };

  return {
    promise,
    terms,
    exists: (id: string): boolean => find.get(id) !== undefined,

    /**
     * A promise as a new assessment meets it on a local day; for an assessment of one occurrence, with that occurrence's
     * period as its deadline. What only some outcomes are asked for is read when it is asked for.
     */
    assessed(id: string, today: Day, occurrence: string | null): AssessedPromise {
      const { dialogue, saidOn, lastDay, termEndsOn, source } = promise(id);
      const term = deadlineVersions(terms(id)).at(-1) ?? null;
      const periods =
        term?.unit && term.every
          ? periodsUntil({ unit: term.unit, every: term.every, aligned: term.aligned === 1 }, saidOn, today)
          : null;
      const period = periods?.find(({ edtf }) => edtf === occurrence);
      return {
        saidOn,
        today,
        term: period ? { hardness: "hard", latest: period.latest } : term,
        termEndsOn,
        occurrences: periods && new Set(periods.map(({ edtf }) => edtf)),
        get criteria() {
          return criteriaOf.all(id);
        },
        get checks() {
          return checksOf.all(id);
        },
        get ownReports() {
          return ownReports(citedBy.all(dialogue), source, hostNames.all(dialogue), lastDay);
        },
        get isSuperseded() {
          return successorsOf.all(id).length > 0;
        },
      };
    },
  };
}
