-- Lists, counts and figures are answered from memory (db/census/), which reads this table whole: it needs no index but its
-- key. Zone and series are read from the dialogue, where a change of them is seen.
CREATE TABLE promise_states_read_whole (
  promise_key INTEGER NOT NULL REFERENCES promises (key),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('unassessed', 'not_started', 'in_progress', 'delivered', 'partly_delivered',
    'not_delivered', 'withdrawn', 'superseded', 'unverifiable')),
  schedule TEXT NOT NULL CHECK (schedule IN ('none', 'upcoming', 'window_open', 'overdue', 'on_time', 'late', 'stale')),
  -- Last day of the hard deadline in force; 9999-12-31 where there is none, so that those sort last.
  due_day TEXT NOT NULL,
  -- Kind of the deadline in force.
  hardness TEXT NOT NULL CHECK (hardness IN ('hard', 'hard_start', 'soft', 'event', 'cadence', 'none')),
  -- Days from the deadline to a late delivery, the least it can be; null for every other schedule.
  days_late INTEGER CHECK (days_late > 0),
  PRIMARY KEY (promise_key, from_day),
  CHECK (days_late IS NULL OR schedule = 'late')
) STRICT, WITHOUT ROWID;

INSERT INTO promise_states_read_whole
SELECT s.promise_key, s.from_day, s.until_day, s.outcome, s.schedule, s.due_day,
  (SELECT d.hardness FROM deadlines d WHERE d.promise_id = p.id AND (d.seq = 0 OR d.stated_on <= s.from_day)
    ORDER BY d.seq DESC LIMIT 1),
  CASE WHEN s.schedule = 'late' THEN (
    SELECT CAST(julianday(a.effective_from) - julianday(s.due_day) AS INTEGER) FROM assessments a
    WHERE a.promise_id = p.id AND a.effective_to <= s.from_day ORDER BY a.effective_to DESC, a.seq DESC LIMIT 1
  ) END
FROM promise_states s JOIN promises p ON p.key = s.promise_key
ORDER BY s.promise_key, s.from_day;

DROP TABLE promise_states;
ALTER TABLE promise_states_read_whole RENAME TO promise_states;
