-- The ledger whole: extensions and corrections, deadlines tied to a meeting or repeated, occurrences, approvals, and the
-- rule that nothing published is ever taken away.

-- Null for the first deadline of a promise. An extension moves it from the day it was given; a correction replaces a reading
-- that was wrong from the start.
ALTER TABLE deadlines ADD COLUMN revises TEXT CHECK (revises IN ('extension', 'correction'));
ALTER TABLE deadlines ADD COLUMN cadence_unit TEXT CHECK (cadence_unit IN ('day', 'week', 'month', 'quarter', 'half', 'year'));
ALTER TABLE deadlines ADD COLUMN cadence_every INTEGER CHECK (cadence_every > 0);
-- 1 where the periods are those of the calendar, 0 where they are counted from the day it was said.
ALTER TABLE deadlines ADD COLUMN cadence_aligned INTEGER CHECK (cadence_aligned IN (0, 1));
-- The number of the meeting that an `event` deadline names; null for the next one.
ALTER TABLE deadlines ADD COLUMN event_number INTEGER CHECK (event_number > 0);
ALTER TABLE deadlines ADD COLUMN source_key INTEGER REFERENCES sources (key);

-- The expected occurrence of a repeated promise that an assessment is about, as its period in EDTF.
ALTER TABLE assessments ADD COLUMN occurrence TEXT;
-- How a closing outcome was approved; null where that is not on record.
ALTER TABLE assessments ADD COLUMN approval TEXT CHECK (approval IN ('second_editor', 'one_person'));

-- The day the promisor's term or mandate ends: after it, what was not done will not be done by them.
ALTER TABLE promises ADD COLUMN term_ends_on TEXT CHECK (date(term_ends_on) = term_ends_on);

-- 0 for a look that found nothing.
ALTER TABLE checks ADD COLUMN found INTEGER NOT NULL DEFAULT 0 CHECK (found IN (0, 1));

CREATE INDEX deadlines_at_events ON deadlines (promise_id) WHERE hardness = 'event';

CREATE TRIGGER checks_stay BEFORE UPDATE ON checks BEGIN SELECT RAISE (ABORT, 'checks are append-only'); END;
CREATE TRIGGER checks_are_kept BEFORE DELETE ON checks BEGIN SELECT RAISE (ABORT, 'checks are append-only'); END;
CREATE TRIGGER links_stay BEFORE UPDATE ON promise_links BEGIN SELECT RAISE (ABORT, 'links are append-only'); END;
CREATE TRIGGER links_are_kept BEFORE DELETE ON promise_links BEGIN SELECT RAISE (ABORT, 'links are append-only'); END;
CREATE TRIGGER promises_are_kept BEFORE DELETE ON promises WHEN OLD.state IN ('published', 'disputed')
  BEGIN SELECT RAISE (ABORT, 'what was published is kept'); END;
CREATE TRIGGER dialogues_are_kept BEFORE DELETE ON dialogues WHEN OLD.state IN ('published', 'disputed')
  BEGIN SELECT RAISE (ABORT, 'what was published is kept'); END;
CREATE TRIGGER evidence_is_kept BEFORE DELETE ON assessment_citations BEGIN SELECT RAISE (ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_stays BEFORE UPDATE ON assessment_citations BEGIN SELECT RAISE (ABORT, 'evidence is append-only'); END;
