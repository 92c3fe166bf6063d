-- What a calendar entry shows may change without a line of its own: a promise of the dialogue is kept, a host is renamed, the
-- meeting at which a promise falls due is moved. How often that came about, and when last (an instant in UTC), so that
-- SEQUENCE and DTSTAMP of the entry tell it. Only entries that it came about for have a row.
CREATE TABLE touched_entries (
  kind TEXT NOT NULL CHECK (kind IN ('dialogue', 'promise')),
  key INTEGER NOT NULL,
  times INTEGER NOT NULL CHECK (times > 0),
  touched_at TEXT NOT NULL CHECK (touched_at GLOB '????-??-??T*Z'),
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- A dialogue shows its promises.
INSERT INTO touched_entries (kind, key, times, touched_at)
SELECT 'dialogue', d.key, sum(p.sequence + (p.created_at > d.created_at)), max(p.updated_at)
FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
GROUP BY d.key HAVING sum(p.sequence + (p.created_at > d.created_at)) > 0;
