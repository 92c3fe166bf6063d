-- The history by what its lines are about, newest first: an index carries the rowid, which is the line's number.
CREATE INDEX changes_by_kind ON changes (subject_kind);
