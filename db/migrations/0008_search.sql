-- The words of the record, titles also by themselves so that they can come first, in order of day, so that the newest are read
-- first. A row's number is the day and the key (db/search/places.ts). What to write there is the program's rule
-- (app/domain/search): it fills the tables when it opens a database whose index has another version.
DROP TABLE dialogue_search;
DROP TABLE promise_search;
CREATE VIRTUAL TABLE dialogue_titles USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE dialogue_search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE promise_titles USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE promise_search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');

-- Where each dialogue and promise stands there.
CREATE TABLE search_places (
  kind TEXT NOT NULL CHECK (kind IN ('dialogue', 'promise')),
  key INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Words of Latin letters and digits as they were written, for those that begin as somebody types.
CREATE TABLE search_words (
  word TEXT PRIMARY KEY,
  stem TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE meta ADD COLUMN search_version INTEGER NOT NULL DEFAULT 0;
