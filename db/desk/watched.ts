import { type Day, dayIn, END_OF_TIME, type Today } from "../../app/domain/days.ts";
import { nextCheckOn } from "../../app/domain/next-check.ts";
import type { Hardness, OutcomeState, Schedule } from "../../app/domain/vocabulary.ts";
import type { Database } from "../client.ts";

/** An open promise at which it is time to look. Days are local to its dialogue. */
export interface Watched {
  id: string;
  schedule: Schedule;
  /** The last day of its hard deadline; null where it has none. */
  due: Day | null;
  /** The day on which to look: by plan or by rule, today or earlier. */
  lookOn: Day;
  /** Whether somebody judged it since it fell due. */
  isJudgedSinceDue: boolean;
}

interface Row {
  id: string;
  saidOn: Day;
  zone: string;
  plannedCheckOn: Day | null;
  outcome: OutcomeState;
  schedule: Schedule;
  dueDay: Day;
  hardness: Hardness;
  reviewOn: Day | null;
  judgedOn: Day | null;
  checkedOn: Day | null;
}

/** Every promise that is open today and at which it is time to look, the longest wait first. */
export function promisesToLookAt(db: Database, today: Today): Watched[] {
  const zones = db.$client.prepare<[], string>("SELECT DISTINCT zone FROM dialogues").pluck().all();
  const days = zones.map((zone) => ({ zone, day: dayIn(today, zone) }));
  return db.$client
    .prepare<[string], Row>(OPEN)
    .all(JSON.stringify(days))
    .flatMap((row) => {
      const due = row.dueDay === END_OF_TIME ? null : row.dueDay;
      const { saidOn, outcome, schedule, plannedCheckOn, hardness, reviewOn, judgedOn, checkedOn } = row;
      const lastCheckedOn = latest(judgedOn, checkedOn);
      const deadline = { hardness, latest: due, reviewOn };
      const lookOn = nextCheckOn({ saidOn, outcome, schedule, deadline, lastCheckedOn, plannedCheckOn });
      if (lookOn === null || lookOn > dayIn(today, row.zone)) return [];
      const isJudgedSinceDue = due !== null && judgedOn !== null && judgedOn > due;
      return [{ id: row.id, schedule, due, lookOn, isJudgedSinceDue }];
    })
    .sort((a, b) => order(a.lookOn, b.lookOn) || order(a.id, b.id));
}

const OPEN = `WITH local AS (SELECT value ->> 'zone' AS zone, value ->> 'day' AS day FROM json_each(?))
  SELECT p.id, p.said_on AS saidOn, d.zone, p.next_check_on AS plannedCheckOn, s.outcome, s.schedule, s.due_day AS dueDay,
    s.hardness,
    (SELECT review_on FROM deadlines e WHERE e.promise_id = p.id AND e.stated_on <= local.day ORDER BY e.seq DESC LIMIT 1) AS reviewOn,
    (SELECT max(effective_to) FROM assessments a WHERE a.promise_id = p.id AND a.effective_to <= local.day) AS judgedOn,
    (SELECT max(checked_on) FROM checks c WHERE c.promise_id = p.id AND c.checked_on <= local.day) AS checkedOn
  FROM promises p JOIN dialogues d ON d.id = p.dialogue_id JOIN local ON local.zone = d.zone
    JOIN promise_states s ON s.promise_key = p.key AND s.from_day <= local.day AND s.until_day > local.day
  WHERE p.state IN ('published', 'disputed') AND d.state IN ('published', 'disputed')
    AND s.outcome IN ('unassessed', 'not_started', 'in_progress')`;

const latest = (a: Day | null, b: Day | null): Day | null => (a && (!b || a > b) ? a : b);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
