import { createHash } from "node:crypto";
import type SQLite from "better-sqlite3";

/** The hash that the first line of the history carries as the one before it. */
export const GENESIS = "0".repeat(64);

export type SubjectKind =
  | "organization"
  | "person"
  | "venue"
  | "series"
  | "dialogue"
  | "promise"
  | "deadline"
  | "assessment"
  | "check"
  | "link";

export interface Subject {
  kind: SubjectKind;
  id: string;
  dialogue?: string | null;
  promise?: string | null;
}

/** One line of the history as it is hashed; `recordedAt` is an instant in UTC. */
export interface Line {
  seq: number;
  recordedAt: string;
  author: string;
  kind: string;
  id: string;
  reason: string | null;
  before: string | null;
  after: string | null;
  previousHash: string;
}

/** SHA-256, in hex, of a line with the hash of the line before it. */
export function lineHash(line: Line): string {
  const { seq, recordedAt, author, kind, id, reason, before, after, previousHash } = line;
  return createHash("sha256")
    .update(JSON.stringify([seq, recordedAt, author, kind, id, reason, before, after, previousHash]))
    .digest("hex");
}

/**
 * True when two documents say the same. What a document of an older version did not know yet is the same as null, so that a
 * new field alone changes nothing.
 */
export function saysTheSame(before: string, after: string): boolean {
  if (before === after) return true;
  const [old, recent] = [JSON.parse(before), JSON.parse(after)] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(recent ?? {})]);
  return [...keys].every(
    (key) => JSON.stringify(old?.[key] ?? null) === JSON.stringify(recent?.[key] ?? null),
  );
}

export type Saved = "created" | "changed" | "unchanged";

/** The end of the history inside one transaction. */
export interface History {
  /** Appends a line unless the subject's last one already says `after`; tells which. `fresh`: it has no line yet. */
  publish(subject: Subject, after: unknown, fresh?: boolean): Saved;
  /** Numbers the first line of a history that has none yet, for a record that goes on from another's revision. */
  beginAt(seq: number): void;
  /** Writes the revision that the lines of this transaction reach. */
  close(): void;
}

/** Continues the history of `client`; call within a transaction that holds the write lock. */
export function openHistory(
  client: SQLite.Database,
  stamp: { author: string; recordedAt: string; reason: string | null },
): History {
  const last = client.prepare<[], { seq: number; hash: string }>(
    "SELECT seq, hash FROM changes ORDER BY seq DESC LIMIT 1",
  );
  const latest = client.prepare<[string, string], { after: string | null }>(
    "SELECT after FROM changes WHERE subject_kind = ? AND subject_id = ? ORDER BY seq DESC LIMIT 1",
  );
  const insert = client.prepare(
    `INSERT INTO changes (seq, recorded_at, author, subject_kind, subject_id, dialogue_id, promise_id, reason, before,
      after, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let end = last.get() ?? { seq: 0, hash: GENESIS };
  let begin = end.seq;
  return {
    beginAt(seq) {
      if (end.hash !== GENESIS) throw new Error("the history has begun already");
      begin = seq - 1;
      end = { seq: begin, hash: GENESIS };
    },
    publish(subject, document, fresh = false) {
      const after = JSON.stringify(document);
      const before = fresh ? null : (latest.get(subject.kind, subject.id)?.after ?? null);
      if (before !== null && saysTheSame(before, after)) return "unchanged";
      const seq = end.seq + 1;
      const { recordedAt, author, reason } = stamp;
      const previousHash = end.hash;
      const hash = lineHash({
        seq,
        recordedAt,
        author,
        kind: subject.kind,
        id: subject.id,
        reason,
        before,
        after,
        previousHash,
      });
      insert.run(
        seq,
        recordedAt,
        author,
        subject.kind,
        subject.id,
        subject.dialogue ?? null,
        subject.promise ?? null,
        reason,
        before,
        after,
        previousHash,
        hash,
      );
      end = { seq, hash };
      return before === null ? "created" : "changed";
    },
    close() {
      if (end.seq === begin) return;
      client
        .prepare("UPDATE meta SET revision = ?, published_at = ? WHERE id = 1")
        .run(end.seq, stamp.recordedAt);
    },
  };
}
