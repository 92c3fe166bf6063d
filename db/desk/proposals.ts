import type { Database } from "../client.ts";
import { type Actor, authorise } from "./actor.ts";

/** Assessments that wait for somebody, or that came back. */
export interface Proposal {
  id: string;
  /** The promise. */
  promise: string;
  state: "draft" | "in_review" | "returned" | "published" | "discarded";
  authorId: number;
  author: string;
  reviewerId: number | null;
  reviewer: string | null;
  /** What the reviewer said when it was returned. */
  comment: string | null;
  /** The form as typed. */
  fields: Record<string, unknown>;
  /** Raised with every save; what is approved is the version that was looked at. */
  version: number;
  /** The last line of the history about the promise when it was proposed. */
  baseSeq: number | null;
  /** Instants in UTC. */
  createdAt: string;
  updatedAt: string;
  submittedAt: string | null;
}

const COLUMNS = `d.id, d.subject_id AS promise, d.state, d.author_id AS authorId, a.name AS author,
  d.reviewer_id AS reviewerId, r.name AS reviewer, d.comment, d.fields, d.version, d.base_seq AS baseSeq,
  d.created_at AS createdAt, d.updated_at AS updatedAt, d.submitted_at AS submittedAt
  FROM drafts d JOIN editors a ON a.id = d.author_id LEFT JOIN editors r ON r.id = d.reviewer_id
  WHERE d.kind = 'assessment'`;

type Row = Omit<Proposal, "fields"> & { fields: string };
const read = (row: Row): Proposal => ({ ...row, fields: JSON.parse(row.fields) });

/** A proposed assessment, in whatever state, for queries that have asked who acts; null where there is none of that id. */
export function proposalOf(db: Database, id: string): Proposal | null {
  const row = db.$client.prepare<[string], Row>(`SELECT ${COLUMNS} AND d.id = ?`).get(id);
  return row ? read(row) : null;
}

/** The assessments of a promise that wait for an approval or came back, oldest first. */
export function listOpenProposals(db: Database, actor: Actor, promise: string): Proposal[] {
  authorise(db, actor, "draft");
  return db.$client
    .prepare<[string], Row>(
      `SELECT ${COLUMNS} AND d.subject_id = ? AND d.state IN ('in_review', 'returned') ORDER BY d.submitted_at, d.id`,
    )
    .all(promise)
    .map(read);
}
