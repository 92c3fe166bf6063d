import type { Branch } from "../../app/domain/desk/fields.ts";
import type { Database } from "../client.ts";

export type DraftKind = "dialogue" | "assessment";
export type DraftState = "draft" | "in_review" | "returned" | "published" | "discarded";

/** Instants are in UTC. */
export interface Draft {
  id: string;
  kind: DraftKind;
  subjectId: string | null;
  baseSeq: number | null;
  author: { id: number; name: string };
  state: DraftState;
  fields: Branch;
  version: number;
  /** Who saved the latest version. */
  savedBy: string;
  comment: string | null;
  reviewer: string | null;
  publishedId: string | null;
  createdAt: string;
  updatedAt: string;
  submittedAt: string | null;
}

/** The states in which a draft can still be written. */
export const OPEN = "'draft', 'in_review', 'returned'";

type Row = Omit<Draft, "author" | "fields"> & { authorId: number; author: string; fields: string };

/** Reads drafts, whoever asks. */
export function draftReader(db: Database) {
  const select = `SELECT d.id, d.kind, d.subject_id AS subjectId, d.base_seq AS baseSeq, d.author_id AS authorId,
      a.name AS author, d.state, d.fields, d.version, d.comment, r.name AS reviewer, d.published_id AS publishedId,
      d.created_at AS createdAt, d.updated_at AS updatedAt, d.submitted_at AS submittedAt,
      coalesce((SELECT e.name FROM draft_versions v JOIN editors e ON e.id = v.editor_id
        WHERE v.draft_id = d.id AND v.version = d.version), a.name) AS savedBy
    FROM drafts d JOIN editors a ON a.id = d.author_id LEFT JOIN editors r ON r.id = d.reviewer_id`;
  const read = ({ authorId, author, fields, ...row }: Row): Draft => ({
    ...row,
    author: { id: authorId, name: author },
    fields: JSON.parse(fields) as Branch,
  });
  return {
    find(id: string): Draft | null {
      const row = db.$client.prepare<[string], Row>(`${select} WHERE d.id = ?`).get(id);
      return row ? read(row) : null;
    },
    listOpen(kind: DraftKind): Draft[] {
      return db.$client
        .prepare<[string], Row>(
          `${select} WHERE d.kind = ? AND d.state IN (${OPEN}) ORDER BY d.updated_at DESC, d.id`,
        )
        .all(kind)
        .map(read);
    },
  };
}
