-- The record: who met, what was said, what was promised, what became of it.
-- Localised texts are JSON objects by BCP 47 tag; days are YYYY-MM-DD, instants ISO 8601 in UTC.

CREATE TABLE organizations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (json_type(name) = 'object' AND name <> '{}'),
  abbreviation TEXT,
  url TEXT CHECK (url LIKE 'http://%' OR url LIKE 'https://%')
) STRICT;

-- Every name an organisation is found by; `key` is the folded form.
CREATE TABLE organization_names (
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  kind TEXT NOT NULL CHECK (kind IN ('name', 'abbreviation', 'former', 'alias')),
  lang TEXT,
  text TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (key, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_names_by_organization ON organization_names (organization_id);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (json_type(name) = 'object' AND name <> '{}')
) STRICT;

CREATE TABLE person_names (
  person_id TEXT NOT NULL REFERENCES people (id),
  lang TEXT,
  text TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (key, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_names_by_person ON person_names (person_id);

CREATE TABLE venues (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (json_type(name) = 'object' AND name <> '{}'),
  address TEXT,
  city TEXT,
  country TEXT CHECK (length(country) = 2),
  latitude REAL CHECK (latitude BETWEEN -90 AND 90),
  longitude REAL CHECK (longitude BETWEEN -180 AND 180),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE series (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (json_type(name) = 'object' AND name <> '{}')
) STRICT;

CREATE TABLE dialogues (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (json_type(title) = 'object' AND title <> '{}'),
  series_id TEXT REFERENCES series (id),
  number INTEGER CHECK (number > 0),
  -- As recorded: a month, a day, or an instant in UTC; day and last_day are local days of the zone.
  precision TEXT NOT NULL CHECK (precision IN ('month', 'day', 'instant')),
  start TEXT NOT NULL,
  "end" TEXT,
  day TEXT NOT NULL CHECK (date(day) = day),
  last_day TEXT NOT NULL CHECK (date(last_day) = last_day AND last_day >= day),
  zone TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'held', 'postponed', 'cancelled')),
  previous_start TEXT,
  venue_id TEXT REFERENCES venues (id),
  place_city TEXT,
  place_country TEXT CHECK (length(place_country) = 2),
  summary TEXT CHECK (json_type(summary) = 'object'),
  notes TEXT,
  state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'published', 'disputed')),
  sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T*Z')
) STRICT;
CREATE INDEX dialogues_by_day ON dialogues (day, id);
CREATE INDEX dialogues_by_last_day ON dialogues (last_day);
CREATE INDEX dialogues_by_series ON dialogues (series_id, day, id);
CREATE INDEX dialogues_by_venue ON dialogues (venue_id, day);
CREATE INDEX dialogues_by_month ON dialogues (day) WHERE precision = 'month';

CREATE TABLE dialogue_hosts (
  dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
  position INTEGER NOT NULL,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  PRIMARY KEY (dialogue_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX dialogue_hosts_by_organization ON dialogue_hosts (organization_id, dialogue_id);

CREATE TABLE attendances (
  dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
  position INTEGER NOT NULL,
  person_id TEXT REFERENCES people (id),
  organization_id TEXT REFERENCES organizations (id),
  role TEXT CHECK (json_type(role) = 'object'),
  note TEXT,
  PRIMARY KEY (dialogue_id, position),
  CHECK (person_id IS NOT NULL OR organization_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendances_by_person ON attendances (person_id, dialogue_id);
CREATE INDEX attendances_by_organization ON attendances (organization_id, dialogue_id);

CREATE TABLE sources (
  key INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE CHECK (url LIKE 'http://%' OR url LIKE 'https://%'),
  title TEXT,
  publisher TEXT,
  published_on TEXT CHECK (date(published_on) = published_on),
  archived_url TEXT CHECK (archived_url LIKE 'http://%' OR archived_url LIKE 'https://%')
) STRICT;

CREATE TABLE promises (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*'),
  dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
  position INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (json_type(action) = 'object' AND action <> '{}'),
  quote_text TEXT,
  quote_lang TEXT,
  -- The local day it was said; the first day of the dialogue where that is all that is known.
  said_on TEXT NOT NULL CHECK (date(said_on) = said_on),
  source_key INTEGER REFERENCES sources (key),
  notes TEXT,
  next_check_on TEXT CHECK (date(next_check_on) = next_check_on),
  state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'published', 'disputed')),
  sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T*Z'),
  CHECK ((quote_text IS NULL) = (quote_lang IS NULL))
) STRICT;
CREATE INDEX promises_by_dialogue ON promises (dialogue_id, position);

CREATE TABLE promise_promisors (
  promise_id TEXT NOT NULL REFERENCES promises (id),
  position INTEGER NOT NULL,
  person_id TEXT REFERENCES people (id),
  organization_id TEXT REFERENCES organizations (id),
  PRIMARY KEY (promise_id, position),
  CHECK (person_id IS NOT NULL OR organization_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_promisors_by_organization ON promise_promisors (organization_id, promise_id);
CREATE INDEX promise_promisors_by_person ON promise_promisors (person_id, promise_id);

-- Append-only: the first deadline stays, an extension or a correction is a further row.
CREATE TABLE deadlines (
  promise_id TEXT NOT NULL REFERENCES promises (id),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  phrase TEXT,
  lang TEXT,
  edtf TEXT,
  earliest TEXT CHECK (date(earliest) = earliest),
  latest TEXT CHECK (date(latest) = latest),
  precision TEXT CHECK (precision IN ('day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'range')),
  hardness TEXT NOT NULL CHECK (hardness IN ('hard', 'hard_start', 'soft', 'event', 'cadence', 'none')),
  basis TEXT NOT NULL CHECK (basis IN ('stated', 'rule', 'editor')),
  rule_id TEXT,
  rules_version TEXT,
  stated_on TEXT NOT NULL CHECK (date(stated_on) = stated_on),
  review_on TEXT CHECK (date(review_on) = review_on),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T*Z'),
  PRIMARY KEY (promise_id, seq),
  CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest),
  CHECK (hardness <> 'hard' OR latest IS NOT NULL),
  CHECK ((rule_id IS NULL) = (rules_version IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE criteria (
  promise_id TEXT NOT NULL REFERENCES promises (id),
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (json_type(text) = 'object' AND text <> '{}'),
  PRIMARY KEY (promise_id, key)
) STRICT, WITHOUT ROWID;

-- Append-only: a judgement is never changed, a later one follows it.
CREATE TABLE assessments (
  promise_id TEXT NOT NULL REFERENCES promises (id),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('not_started', 'in_progress', 'delivered', 'partly_delivered',
    'not_delivered', 'withdrawn', 'superseded', 'unverifiable')),
  effective_on TEXT NOT NULL,
  effective_from TEXT NOT NULL CHECK (date(effective_from) = effective_from),
  effective_to TEXT NOT NULL CHECK (date(effective_to) = effective_to AND effective_to >= effective_from),
  summary TEXT CHECK (json_type(summary) = 'object'),
  strength TEXT CHECK (strength IN ('none', 'promisor', 'document', 'independent')),
  -- JSON array of criterion keys; null where it was not recorded.
  met TEXT CHECK (json_type(met) = 'array'),
  author TEXT,
  reviewer TEXT,
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T*Z'),
  PRIMARY KEY (promise_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE checks (
  promise_id TEXT NOT NULL REFERENCES promises (id),
  seq INTEGER NOT NULL CHECK (seq >= 0),
  checked_on TEXT NOT NULL CHECK (date(checked_on) = checked_on),
  note TEXT CHECK (json_type(note) = 'object'),
  author TEXT,
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T*Z'),
  PRIMARY KEY (promise_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise_links (
  from_id TEXT NOT NULL REFERENCES promises (id),
  kind TEXT NOT NULL CHECK (kind IN ('restates', 'supersedes', 'part_of', 'depends_on')),
  to_id TEXT NOT NULL REFERENCES promises (id),
  PRIMARY KEY (from_id, kind, to_id),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_links_by_target ON promise_links (to_id, kind);

-- Where a source is cited: by a dialogue, or as evidence for an assessment or a check of a promise.
CREATE TABLE dialogue_citations (
  dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
  position INTEGER NOT NULL,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  PRIMARY KEY (dialogue_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX dialogue_citations_by_source ON dialogue_citations (source_key);

CREATE TABLE assessment_citations (
  promise_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  PRIMARY KEY (promise_id, seq, position),
  FOREIGN KEY (promise_id, seq) REFERENCES assessments (promise_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_citations_by_source ON assessment_citations (source_key);

CREATE TABLE check_citations (
  promise_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_key INTEGER NOT NULL REFERENCES sources (key),
  PRIMARY KEY (promise_id, seq, position),
  FOREIGN KEY (promise_id, seq) REFERENCES checks (promise_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_citations_by_source ON check_citations (source_key);

CREATE TABLE editors (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('contributor', 'editor', 'administrator')),
  password_hash TEXT,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  disabled_at TEXT CHECK (disabled_at GLOB '????-??-??T*Z')
) STRICT;

-- The token itself is never stored, only its SHA-256.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  editor_id INTEGER NOT NULL REFERENCES editors (id),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  seen_at TEXT NOT NULL CHECK (seen_at GLOB '????-??-??T*Z'),
  expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T*Z'),
  revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_editor ON sessions (editor_id, expires_at);

-- The public history: one line per published change, each carrying the hash of the line before.
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T*Z'),
  author TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('organization', 'person', 'venue', 'series', 'dialogue', 'promise',
    'deadline', 'assessment', 'check', 'link')),
  subject_id TEXT NOT NULL,
  dialogue_id TEXT,
  promise_id TEXT,
  reason TEXT,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX changes_by_subject ON changes (subject_kind, subject_id, seq);
CREATE INDEX changes_by_dialogue ON changes (dialogue_id, seq) WHERE dialogue_id IS NOT NULL;
CREATE INDEX changes_by_promise ON changes (promise_id, seq) WHERE promise_id IS NOT NULL;

-- One row: the counter that every published change raises, equal to the last line of the history.
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  published_at TEXT NOT NULL
) STRICT;
INSERT INTO meta (id, revision, published_at) VALUES (1, 0, '1970-01-01T00:00:00.000Z');

-- Ids are permanent: one that was renamed or merged leads on for ever.
CREATE TABLE former_ids (
  kind TEXT NOT NULL CHECK (kind IN ('organization', 'person', 'venue', 'series', 'dialogue', 'promise')),
  former_id TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (kind, former_id)
) STRICT, WITHOUT ROWID;

-- Computed when a promise is written, never a fact of its own: outcome and schedule as runs of local days, [from_day,
-- until_day). The rule is `stateSpans` in app/domain/schedule.ts; queries only look the day up.
CREATE TABLE promise_states (
  promise_key INTEGER NOT NULL REFERENCES promises (key),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  zone TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('unassessed', 'not_started', 'in_progress', 'delivered', 'partly_delivered',
    'not_delivered', 'withdrawn', 'superseded', 'unverifiable')),
  schedule TEXT NOT NULL CHECK (schedule IN ('none', 'upcoming', 'window_open', 'overdue', 'on_time', 'late', 'stale')),
  -- Last day of the hard deadline in force; 9999-12-31 where there is none, so that those sort last.
  due_day TEXT NOT NULL,
  -- The series of its dialogue, here for the counts.
  series_id TEXT,
  PRIMARY KEY (promise_key, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_states_by_due ON promise_states (due_day, promise_key, from_day, until_day, zone);
CREATE INDEX promise_states_by_overdue ON promise_states (schedule <> 'overdue', due_day, promise_key, from_day, until_day, zone);
CREATE INDEX promise_states_by_change ON promise_states (from_day, promise_key, until_day, zone);
CREATE INDEX promise_states_by_schedule ON promise_states (schedule, due_day, promise_key, from_day, until_day, zone);
CREATE INDEX promise_states_by_outcome ON promise_states (outcome, due_day, promise_key, from_day, until_day, zone);
CREATE INDEX promise_states_counts ON promise_states (until_day, from_day, zone, outcome, schedule, series_id, promise_key);

-- Full text: the words as app/domain/search.ts cuts them (Hangul in pairs), by dialogues.key and promises.key.
CREATE VIRTUAL TABLE dialogue_search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE promise_search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER deadlines_stay BEFORE UPDATE ON deadlines BEGIN SELECT RAISE (ABORT, 'deadlines are append-only'); END;
CREATE TRIGGER deadlines_are_kept BEFORE DELETE ON deadlines BEGIN SELECT RAISE (ABORT, 'deadlines are append-only'); END;
CREATE TRIGGER assessments_stay BEFORE UPDATE ON assessments BEGIN SELECT RAISE (ABORT, 'assessments are append-only'); END;
CREATE TRIGGER assessments_are_kept BEFORE DELETE ON assessments BEGIN SELECT RAISE (ABORT, 'assessments are append-only'); END;
CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
