import { randomBytes } from "node:crypto";
import type { Localized } from "../../app/domain/localized.ts";
import { may } from "../../app/domain/roles.ts";
import type { TipKind, TipSettlement, TipSubject } from "../../app/domain/tips.ts";
import type { Database } from "../client.ts";
import { findTitle } from "../titles.ts";
import { note as noteAct } from "./activity.ts";
import { type Actor, authorise } from "./actor.ts";

/** What a reader sent. */
export interface NewTip {
  kind: TipKind;
  subjectKind: TipSubject;
  subjectId: string;
  lang: "ko" | "en";
  text: string;
  /** An http or https address. */
  url: string | null;
  contact: string | null;
}

export interface Tip extends NewTip {
  id: string;
  /** An instant in UTC, as `settledAt`. */
  receivedAt: string;
  state: "open" | TipSettlement;
  /** What it is about, null where that is not in the record any more. */
  subjectTitle: Localized | null;
  note: string | null;
  settledBy: string | null;
  settledAt: string | null;
}

/** How many open tips are listed at once. */
export const MOST_LISTED = 200;

const A_DAY = 86_400_000;

/**
 * Keeps a tip at an instant (UTC). It needs no actor, for anybody may send one. The same text of one kind about one record is
 * kept once in a day, so that a form sent twice is one tip.
 * @returns the id of the tip that is kept.
 */
export function receiveTip(db: Database, tip: NewTip, at: string): string {
  const client = db.$client;
  return client
    .transaction(() => {
      const aDayAgo = new Date(Date.parse(at) - A_DAY).toISOString();
      const kept = client
        .prepare<string[], string>(
          `SELECT id FROM tips
           WHERE received_at > ? AND subject_kind = ? AND subject_id = ? AND kind = ? AND text = ?`,
        )
        .pluck()
        .get(aDayAgo, tip.subjectKind, tip.subjectId, tip.kind, tip.text);
      if (kept !== undefined) return kept;
      const id = randomBytes(12).toString("base64url");
      client
        .prepare(
          `INSERT INTO tips (id, kind, subject_kind, subject_id, lang, text, url, contact, received_at, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')`,
        )
        .run(id, tip.kind, tip.subjectKind, tip.subjectId, tip.lang, tip.text, tip.url, tip.contact, at);
      return id;
    })
    .immediate();
}

const SELECT = `
  SELECT tips.id, tips.kind, subject_kind AS subjectKind, subject_id AS subjectId, tips.lang, text, url, contact,
    received_at AS receivedAt, state, note, editors.name AS settledBy, settled_at AS settledAt
  FROM tips LEFT JOIN editors ON editors.id = tips.editor_id`;

/** The tips that wait to be settled, oldest first, without their contacts. @throws NotAllowed */
export function listOpenTips(db: Database, actor: Actor): Tip[] {
  authorise(db, actor, "draft");
  return db.$client
    .prepare<[number], Omit<Tip, "subjectTitle">>(
      `${SELECT} WHERE state = 'open' ORDER BY received_at, tips.id LIMIT ?`,
    )
    .all(MOST_LISTED)
    .map((tip) => ({ ...tip, contact: null, subjectTitle: findTitle(db, tip.subjectKind, tip.subjectId) }));
}

/** One tip; null for an unknown id. Its contact is for those only who may settle it. @throws NotAllowed */
export function findTip(db: Database, actor: Actor, id: string): Tip | null {
  const { role } = authorise(db, actor, "draft");
  const tip = db.$client.prepare<[string], Omit<Tip, "subjectTitle">>(`${SELECT} WHERE tips.id = ?`).get(id);
  if (!tip) return null;
  const contact = may(role, "publish") ? tip.contact : null;
  return { ...tip, contact, subjectTitle: findTitle(db, tip.subjectKind, tip.subjectId) };
}

/**
 * Settles an open tip at an instant (UTC) and forgets how to reach who sent it. One that is settled stays as it is.
 * @returns false where there is no open tip of that id.
 * @throws NotAllowed
 */
export function settleTip(
  db: Database,
  actor: Actor,
  { id, state, note, at }: { id: string; state: TipSettlement; note: string | null; at: string },
): boolean {
  const client = db.$client;
  return client
    .transaction(() => {
      const editor = authorise(db, actor, "publish");
      const { changes } = client
        .prepare(
          `UPDATE tips SET state = ?, note = ?, editor_id = ?, settled_at = ?, contact = NULL
           WHERE id = ? AND state = 'open'`,
        )
        .run(state, note, editor.id, at, id);
      if (changes === 1) noteAct(db, { at, editorId: editor.id, action: `tip.${state}`, subject: id });
      return changes === 1;
    })
    .immediate();
}
