import type { Database } from "../client.ts";

/** One line of what was done at the desk; `at` is an instant in UTC. */
export interface Act {
  at: string;
  /** Null for what the console or a stranger did. */
  editorId: number | null;
  /** A verb of the desk with its noun, as in `draft.published`. */
  action: Action;
  /** The id of what it was done to. */
  subject?: string | null;
  /** What else a reader of the log needs: no secret, and nothing that a draft says. */
  detail?: Readonly<Record<string, string | number | null>>;
}

export const ACTIONS = [
  "session.began",
  "session.ended",
  "session.refused",
  "session.revoked",
  "editor.joined",
  "editor.invited",
  "editor.changed",
  "editor.disabled",
  "editor.enabled",
  "editor.reset",
  "invitation.revoked",
  "password.changed",
  "passkey.added",
  "passkey.removed",
  "setting.changed",
  "draft.begun",
  "draft.submitted",
  "draft.returned",
  "draft.published",
  "draft.discarded",
  "record.corrected",
  "record.merged",
  "check.logged",
  "deadline.stated",
  "reply.attached",
  "reply.closed",
  "tip.taken",
  "tip.dismissed",
  "import.taken",
] as const;
export type Action = (typeof ACTIONS)[number];

/** Appends a line to the log; call it in the transaction of what it tells. */
export function note(db: Database, { at, editorId, action, subject, detail }: Act): void {
  db.$client
    .prepare("INSERT INTO activity (at, editor_id, action, subject, detail) VALUES (?, ?, ?, ?, ?)")
    .run(at, editorId, action, subject ?? null, detail ? JSON.stringify(detail) : null);
}
