-- Filters whose address would be too long for some calendar programs, under short ids that are given for ever. They are no part
-- of the record: nothing here has a line in the history or raises the revision.
CREATE TABLE saved_feeds (
  id TEXT PRIMARY KEY CHECK (length(id) >= 8),
  lang TEXT NOT NULL,
  list TEXT NOT NULL,
  -- Canonical: the parameters in the list's own order, without a question mark.
  query TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (lang, list, query)
) STRICT;
CREATE INDEX saved_feeds_by_time ON saved_feeds (created_at);
CREATE TRIGGER saved_feeds_stay BEFORE UPDATE ON saved_feeds BEGIN SELECT RAISE (ABORT, 'saved feeds are permanent'); END;
CREATE TRIGGER saved_feeds_are_kept BEFORE DELETE ON saved_feeds BEGIN SELECT RAISE (ABORT, 'saved feeds are permanent'); END;
