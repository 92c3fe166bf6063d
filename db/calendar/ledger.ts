import type { CalendarDeadline } from "../../app/domain/calendar-records.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Assessment } from "../../app/domain/records.ts";
import type { Outcome } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";
import { type Meeting, meetingsOf } from "../meetings.ts";
import { Lists, recordsOf, rowsOf } from "./reading.ts";

type Judged = Pick<Assessment, "outcome" | "effectiveOn" | "effectiveFrom" | "effectiveTo" | "occurrence">;

/** All that the states of promises follow from, by their keys, oldest first. */
export interface LeanLedger {
  deadlines: Map<number, CalendarDeadline[]>;
  assessments: Map<number, Judged[]>;
}

type DeadlineRow = Omit<CalendarDeadline, "meeting"> & { key: number; promise: string; seq: number };

/** Deadlines and assessments of promises, without what no calendar shows. */
export function leanLedger(db: Database, keys: readonly number[]): LeanLedger {
  return { deadlines: deadlines(db, keys), assessments: assessments(db, keys) };
}

function deadlines(db: Database, keys: readonly number[]): LeanLedger["deadlines"] {
  const rows = recordsOf<DeadlineRow>(
    db,
    `SELECT p.key, p.id AS promise, e.seq, e.phrase, e.earliest, e.latest, e.hardness, e.stated_on AS statedOn,
       e.review_on AS reviewOn, e.revises, e.event_number AS eventNumber
     FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value CROSS JOIN deadlines e ON e.promise_id = p.id
     ORDER BY k.key, e.seq`,
    keys,
  );
  const atMeetings = rows.filter(({ hardness }) => hardness === "event").map(({ promise }) => promise);
  const meetings = new Map<string, Meeting>();
  if (atMeetings.length > 0) {
    for (const each of meetingsOf(db.$client, atMeetings))
      meetings.set(`${each.promiseId}#${each.seq}`, each);
  }
  const found = new Lists<CalendarDeadline>();
  for (const { key, promise, seq, ...deadline } of rows) {
    const at = deadline.hardness === "event" ? meetings.get(`${promise}#${seq}`) : undefined;
    if (!at) found.push(key, { ...deadline, meeting: null });
    else {
      const meeting = { id: at.id, title: JSON.parse(at.title) as Localized, day: at.day };
      found.push(key, { ...deadline, meeting, earliest: at.day, latest: at.lastDay });
    }
  }
  return found;
}

function assessments(db: Database, keys: readonly number[]): LeanLedger["assessments"] {
  const found = new Lists<Judged>();
  for (const [key, outcome, effectiveOn, effectiveFrom, effectiveTo, occurrence] of rowsOf<
    [number, Outcome, string, string, string, string | null]
  >(
    db,
    `SELECT p.key, a.outcome, a.effective_on, a.effective_from, a.effective_to, a.occurrence
     FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value CROSS JOIN assessments a ON a.promise_id = p.id
     ORDER BY k.key, a.seq`,
    keys,
  )) {
    found.push(key, { outcome, effectiveOn, effectiveFrom, effectiveTo, occurrence });
  }
  return found;
}

/** Those of the promises that have an assessment whose day is known only to the month or year. */
export function judgedInexactly(db: Database, keys: readonly number[]): number[] {
  if (keys.length === 0) return [];
  return rowsOf<[number]>(
    db,
    `SELECT DISTINCT p.key FROM json_each(?) k CROSS JOIN promises p ON p.key = k.value
     CROSS JOIN assessments a ON a.promise_id = p.id WHERE a.effective_from <> a.effective_to`,
    keys,
  ).map(([key]) => key);
}
