import type SQLite from "better-sqlite3";
import { GENESIS, type Line, lineHash } from "../record/history.ts";
import { parsed } from "./compare.ts";
import { type Findings, quoted } from "./finding.ts";
import type { SourceFold } from "./sources.ts";

type StoredLine = Line & { dialogue: string | null; promise: string | null; hash: string };

/** Where a history ends. */
export interface ChainEnd {
  lines: number;
  /** The number of the last line. */
  last: number;
  hash: string;
}

/**
 * Reads the history from its first line to its last: each follows the one before, carries its hash, says before what was
 * said after, and stands under the dialogue and promise that its document names. A record that began as a copy of another
 * goes on from its revision, so its first line may have any number. Hands every document to `sources`.
 */
export function verifyChain(client: SQLite.Database, findings: Findings, sources: SourceFold): ChainEnd {
  const lines = client.prepare<[], StoredLine>(
    `SELECT seq, recorded_at AS recordedAt, author, subject_kind AS kind, subject_id AS id, dialogue_id AS dialogue,
       promise_id AS promise, reason, before, after, previous_hash AS previousHash, hash FROM changes ORDER BY seq`,
  );
  const verifySubject = subjectVerifier(client, findings);
  let end = { seq: 0, hash: GENESIS, recordedAt: "" };
  let count = 0;
  for (const line of lines.iterate()) {
    if (count === 0 && line.previousHash === GENESIS) end.seq = line.seq - 1;
    verifyLink(findings, line, end);
    const document = verifySubject(line);
    sources.add(line.seq, line.kind, document);
    end = line;
    count += 1;
  }
  verifyMeta(client, findings, end);
  return { lines: count, last: end.seq, hash: end.hash };
}

function verifyLink(
  findings: Findings,
  line: StoredLine,
  last: { seq: number; hash: string; recordedAt: string },
): void {
  const { seq } = line;
  if (seq !== last.seq + 1) {
    const missing = last.seq + 1;
    findings.add(missing, `it is missing: line ${last.seq} is followed by line ${seq}`);
  }
  if (line.previousHash !== last.hash) {
    findings.add(
      seq,
      `it carries ${line.previousHash} as the hash before it, and line ${last.seq} has ${last.hash}`,
    );
  }
  const hash = lineHash(line);
  if (hash !== line.hash) findings.add(seq, `what it says has the hash ${hash}, and it carries ${line.hash}`);
  if (line.recordedAt < last.recordedAt) {
    findings.add(seq, `it was recorded at ${line.recordedAt}, before line ${last.seq} (${last.recordedAt})`);
  }
}

/** Holds a line against the earlier ones of its subject; returns its document. */
function subjectVerifier(client: SQLite.Database, findings: Findings) {
  const previousOf = client
    .prepare<[string, string, number], string | null>(
      "SELECT after FROM changes WHERE subject_kind = ? AND subject_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
    )
    .pluck();
  return (line: StoredLine): Record<string, unknown> => {
    const { seq, kind, id } = line;
    const subject = `${kind} ${id}`;
    const previous = previousOf.get(kind, id, seq) ?? null;
    if (previous !== line.before) {
      findings.add(
        seq,
        `${subject}: before is ${quoted(parsed(line.before))}, and the line before it about the same said ${quoted(parsed(previous))}`,
      );
    }
    const document = parsed(line.after);
    if (document === null || typeof document !== "object") {
      findings.add(seq, `${subject}: it does not say what is true after it`);
      return {};
    }
    const fields = document as Record<string, unknown>;
    const dialogueOf = (promise: string) => dialogueIn(previousOf.get("promise", promise, seq));
    verifyPlace(findings, line, fields, dialogueOf);
    return fields;
  };
}

function dialogueIn(promise: string | null | undefined): unknown {
  return (parsed(promise ?? null) as { dialogue?: unknown } | null)?.dialogue ?? null;
}

/** The columns that the hash does not cover: under which dialogue and promise a line is listed. */
function verifyPlace(
  findings: Findings,
  line: StoredLine,
  document: Record<string, unknown>,
  dialogueOf: (promise: string) => unknown,
): void {
  const { seq, kind, id } = line;
  const place = placeOf(kind, id, document, dialogueOf);
  const told = (field: "dialogue" | "promise") => {
    if (line[field] === place[field]) return;
    // Where a link is listed among the dialogues is the writer's choice.
    if (kind === "link" && field === "dialogue" && line.dialogue === null) return;
    findings.add(
      seq,
      `${kind} ${id}: it is listed under the ${field} ${quoted(line[field])}, and it is about ${quoted(place[field])}`,
    );
  };
  told("dialogue");
  told("promise");
  const own = kind === "link" ? `${document.from} ${document.kind} ${document.to}` : (document.id ?? id);
  if (own !== id) findings.add(seq, `${kind} ${id}: its document is about ${quoted(own)}`);
}

function placeOf(
  kind: string,
  id: string,
  document: Record<string, unknown>,
  dialogueOf: (promise: string) => unknown,
): { dialogue: unknown; promise: unknown } {
  if (kind === "dialogue") return { dialogue: id, promise: null };
  if (kind === "promise") return { dialogue: document.dialogue, promise: id };
  if (kind === "deadline" || kind === "assessment" || kind === "check" || kind === "link") {
    const promise = kind === "link" ? String(document.from) : id.slice(0, id.lastIndexOf("#"));
    return { dialogue: dialogueOf(promise), promise };
  }
  return { dialogue: null, promise: null };
}

function verifyMeta(
  client: SQLite.Database,
  findings: Findings,
  end: { seq: number; recordedAt: string },
): void {
  const meta = client
    .prepare<[], { revision: number; publishedAt: string }>(
      "SELECT revision, published_at AS publishedAt FROM meta WHERE id = 1",
    )
    .get();
  if (meta?.revision !== end.seq) {
    findings.add(
      Math.max(end.seq, meta?.revision ?? 0) || null,
      `the revision is ${quoted(meta?.revision)}, and the last line is ${end.seq}`,
    );
  }
  if (end.seq > 0 && meta?.publishedAt !== end.recordedAt) {
    findings.add(
      end.seq,
      `the record says that it was last published at ${quoted(meta?.publishedAt)}, and its last line was recorded at ${end.recordedAt}`,
    );
  }
}
