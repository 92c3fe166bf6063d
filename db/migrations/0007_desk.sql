-- The desk: who may write the record, what they have in hand, and what readers sent. No part of the record: nothing here has a
-- line in the history or raises the revision, and no public page, feed, search or count reads these tables.

ALTER TABLE editors ADD COLUMN lang TEXT NOT NULL DEFAULT 'en' CHECK (lang IN ('ko', 'en'));

-- What the browser said that it is, and how its editor proved who they are.
ALTER TABLE sessions ADD COLUMN device TEXT;
ALTER TABLE sessions ADD COLUMN method TEXT NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'passkey', 'link'));

-- Links that let somebody in once: to make the first administrator, to join, to set a new password. As with sessions, only
-- the token's SHA-256 is kept.
CREATE TABLE invitations (
  token_hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('setup', 'join', 'reset')),
  email TEXT COLLATE NOCASE,
  role TEXT NOT NULL CHECK (role IN ('contributor', 'editor', 'administrator')),
  -- Whose password is to be set anew.
  editor_id INTEGER REFERENCES editors (id),
  invited_by INTEGER REFERENCES editors (id),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T*Z'),
  used_at TEXT CHECK (used_at GLOB '????-??-??T*Z'),
  revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T*Z'),
  CHECK ((purpose = 'reset') = (editor_id IS NOT NULL)),
  CHECK (purpose <> 'join' OR email IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- WebAuthn credentials, by their base64url id.
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  editor_id INTEGER NOT NULL REFERENCES editors (id),
  public_key BLOB NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL CHECK (json_type(transports) = 'array'),
  name TEXT NOT NULL,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  used_at TEXT CHECK (used_at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX passkeys_by_editor ON passkeys (editor_id, created_at);

-- What a browser must sign next; each is good for one answer. The editor is null at sign-in.
CREATE TABLE challenges (
  challenge TEXT PRIMARY KEY,
  editor_id INTEGER REFERENCES editors (id),
  expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX challenges_by_time ON challenges (expires_at);

-- How full a bucket of attempts is, and when that was so; it empties with time.
CREATE TABLE throttles (
  key TEXT PRIMARY KEY,
  level REAL NOT NULL CHECK (level >= 0),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX throttles_by_time ON throttles (at);

-- What was done at the desk, and who came in. Never a secret, never what a draft says.
CREATE TABLE activity (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
  -- Null for what the console or a stranger did.
  editor_id INTEGER REFERENCES editors (id),
  action TEXT NOT NULL,
  subject TEXT,
  detail TEXT CHECK (json_type(detail) = 'object')
) STRICT;
CREATE INDEX activity_by_editor ON activity (editor_id, seq);
CREATE TRIGGER activity_stays BEFORE UPDATE ON activity BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER activity_is_kept BEFORE DELETE ON activity BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

-- What an editor is writing: a form as typed, whether or not it could be published.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY CHECK (length(id) >= 8),
  kind TEXT NOT NULL CHECK (kind IN ('dialogue', 'assessment')),
  -- The published dialogue that is edited, null for a new one; the promise that is assessed.
  subject_id TEXT,
  -- The last line of the history about the subject when the draft was begun.
  base_seq INTEGER,
  author_id INTEGER NOT NULL REFERENCES editors (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'returned', 'published', 'discarded')),
  -- The form's fields as a tree of texts; each item of a list carries a key of its own.
  fields TEXT NOT NULL CHECK (json_type(fields) = 'object'),
  version INTEGER NOT NULL CHECK (version > 0),
  -- What the reviewer said when it was returned.
  comment TEXT,
  reviewer_id INTEGER REFERENCES editors (id),
  -- What it became in the record.
  published_id TEXT,
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z'),
  updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T*Z'),
  submitted_at TEXT CHECK (submitted_at GLOB '????-??-??T*Z'),
  CHECK (kind <> 'assessment' OR subject_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_state ON drafts (state, updated_at);
CREATE INDEX drafts_by_subject ON drafts (kind, subject_id, state);

-- Each save of a draft, so that two who type at once can be merged by field, and who changed what is known.
CREATE TABLE draft_versions (
  draft_id TEXT NOT NULL REFERENCES drafts (id),
  version INTEGER NOT NULL,
  editor_id INTEGER NOT NULL REFERENCES editors (id),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T*Z'),
  fields TEXT NOT NULL CHECK (json_type(fields) = 'object'),
  PRIMARY KEY (draft_id, version)
) STRICT, WITHOUT ROWID;

-- A form that came from an editor whose session had run out: kept for them to send again once they are signed in.
CREATE TABLE parked_forms (
  id TEXT PRIMARY KEY CHECK (length(id) >= 8),
  editor_id INTEGER NOT NULL REFERENCES editors (id),
  target TEXT NOT NULL,
  -- The fields in the order sent, as pairs.
  fields TEXT NOT NULL CHECK (json_type(fields) = 'array'),
  parked_at TEXT NOT NULL CHECK (parked_at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX parked_forms_by_editor ON parked_forms (editor_id, parked_at);

-- What readers sent: an error, evidence, or a statement of a body that a promise is about.
CREATE TABLE tips (
  id TEXT PRIMARY KEY CHECK (length(id) >= 8),
  kind TEXT NOT NULL CHECK (kind IN ('error', 'evidence', 'reply')),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('dialogue', 'promise')),
  subject_id TEXT NOT NULL,
  lang TEXT NOT NULL CHECK (lang IN ('ko', 'en')),
  text TEXT NOT NULL,
  url TEXT CHECK (url LIKE 'http://%' OR url LIKE 'https://%'),
  -- How to reach who sent it, if they said; forgotten once the tip is settled.
  contact TEXT,
  received_at TEXT NOT NULL CHECK (received_at GLOB '????-??-??T*Z'),
  state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'dismissed')),
  editor_id INTEGER REFERENCES editors (id),
  note TEXT,
  settled_at TEXT CHECK (settled_at GLOB '????-??-??T*Z')
) STRICT, WITHOUT ROWID;
CREATE INDEX tips_by_state ON tips (state, received_at);

-- Files that editors brought from elsewhere, as they were read, until they are taken as drafts or forgotten.
CREATE TABLE uploads (
  id TEXT PRIMARY KEY CHECK (length(id) >= 8),
  editor_id INTEGER NOT NULL REFERENCES editors (id),
  kind TEXT NOT NULL CHECK (kind IN ('dataset', 'ics', 'table')),
  name TEXT NOT NULL,
  -- The rows of a dataset or calendar; a table with its head and lines.
  rows TEXT NOT NULL CHECK (json_valid(rows)),
  -- What each column of a table says; null until an editor has said it.
  mapping TEXT CHECK (json_type(mapping) = 'array'),
  -- The draft that each row became, by the row's place.
  taken TEXT NOT NULL CHECK (json_type(taken) = 'object'),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T*Z')
) STRICT;
CREATE INDEX uploads_by_editor ON uploads (editor_id, created_at);

-- What administrators decide for the whole desk.
CREATE TABLE desk_settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Statements of bodies that a promise is about (right of reply), as the record shows them; see PromiseDocument.replies.
ALTER TABLE promises ADD COLUMN replies TEXT CHECK (json_type(replies) = 'array');
