import type { Database } from "../client.ts";
import type { Proposal } from "./proposals.ts";
import { lastLineOf } from "./written.ts";

/** Writes the rows of proposed assessments; who may is asked by those who call. */

interface NewProposal {
  id: string;
  promise: string;
  state: Proposal["state"];
  editorId: number;
  fields: object;
  at: string;
}

/** A new proposal; one that was recorded at once is kept as published, so that a form sent twice finds it. */
export function saveProposal(db: Database, { id, promise, state, editorId, fields, at }: NewProposal): void {
  const json = JSON.stringify(fields);
  db.$client
    .prepare(
      `INSERT INTO drafts (id, kind, subject_id, base_seq, author_id, state, fields, version, created_at, updated_at, submitted_at)
       VALUES (?, 'assessment', ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
    )
    .run(id, promise, lastLineOf(db, promise), editorId, state, json, at, at, at);
  keepVersion(db, id, 1, editorId, json, at);
}

/** A proposal written anew: whoever wrote it is its author, and it waits for somebody else. */
export function saveAnew(
  db: Database,
  { id, promise, version }: Pick<Proposal, "id" | "promise" | "version">,
  { editorId, fields, at }: Pick<NewProposal, "editorId" | "fields" | "at">,
): void {
  const json = JSON.stringify(fields);
  db.$client
    .prepare(
      `UPDATE drafts SET state = 'in_review', author_id = ?, reviewer_id = NULL, comment = NULL, fields = ?, version = ?,
         base_seq = ?, updated_at = ?, submitted_at = ? WHERE id = ?`,
    )
    .run(editorId, json, version + 1, lastLineOf(db, promise), at, at, id);
  keepVersion(db, id, version + 1, editorId, json, at);
}

/** A proposal that is sent back or thrown away. */
export function settleProposal(
  db: Database,
  id: string,
  {
    state,
    reviewerId,
    comment,
    at,
  }: { state: "returned" | "discarded"; reviewerId: number; comment: string | null; at: string },
): void {
  db.$client
    .prepare("UPDATE drafts SET state = ?, reviewer_id = ?, comment = ?, updated_at = ? WHERE id = ?")
    .run(state, reviewerId, comment, at, id);
}

function keepVersion(
  db: Database,
  id: string,
  version: number,
  editorId: number,
  json: string,
  at: string,
): void {
  db.$client
    .prepare(
      "INSERT INTO draft_versions (draft_id, version, editor_id, saved_at, fields) VALUES (?, ?, ?, ?, ?)",
    )
    .run(id, version, editorId, at, json);
}
