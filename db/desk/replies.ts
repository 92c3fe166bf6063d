import type { Day } from "../../app/domain/days.ts";
import { replyRefusals } from "../../app/domain/guards/entries.ts";
import type { Localized } from "../../app/domain/localized.ts";
import type { Database } from "../client.ts";
import type { PromiseDocument, ReplyDocument } from "../record/documents.ts";
import { RecordRefused } from "../record/refused.ts";
import { writeRecord } from "../record/writer.ts";
import { note } from "./activity.ts";
import { type Actor, authorise, type Editor } from "./actor.ts";
import { NoSuchPromise, writtenPromise } from "./written.ts";

/** The right of reply: what a body says of a promise stands with it, and marks it as disputed while it is open. */

export interface Statement {
  promise: string;
  /** Its day, and today, in the dialogue's zone. */
  on: Day;
  today: Day;
  organization: string | null;
  person: string | null;
  text: Localized;
  source: string | null;
  /** Why it is attached, for the public history. */
  reason: string;
  /** An instant in UTC. */
  at: string;
}

/**
 * Attaches a statement; one that is there already is not attached again.
 * @throws NotAllowed, NoSuchPromise, and RecordRefused for a day before the promise or ahead.
 */
export function attachReply(db: Database, actor: Actor, statement: Statement): void {
  const { promise, on, today, organization, person, text, source, reason, at } = statement;
  const reply: ReplyDocument = { on, organization, person, text, source, closedOn: null };
  change(db, actor, { promise, reason, at, action: "reply.attached" }, (document) => {
    const replies = document.replies ?? [];
    if (replies.some((each) => isSame(each, reply))) return null;
    refuse(promise, replyRefusals(document.saidOn, today, on));
    return [...replies, reply];
  });
}

/**
 * Closes the matter of a statement, given by its place from 0; it stays, and the promise is disputed no more once none is
 * open.
 * @throws NotAllowed, NoSuchPromise, and RecordRefused for a day before the statement or ahead.
 */
export function closeReply(
  db: Database,
  actor: Actor,
  closing: { promise: string; position: number; closedOn: Day; today: Day; reason: string; at: string },
): void {
  const { promise, position, closedOn, today, reason, at } = closing;
  change(db, actor, { promise, reason, at, action: "reply.closed" }, (document) => {
    const replies = document.replies ?? [];
    const reply = replies[position];
    if (!reply || reply.closedOn !== null) return null;
    refuse(promise, replyRefusals(reply.on, today, closedOn));
    return replies.map((each) => (each === reply ? { ...each, closedOn } : each));
  });
}

function change(
  db: Database,
  actor: Actor,
  {
    promise,
    reason,
    at,
    action,
  }: { promise: string; reason: string; at: string; action: "reply.attached" | "reply.closed" },
  work: (document: PromiseDocument, editor: Editor) => ReplyDocument[] | null,
): void {
  db.$client
    .transaction(() => {
      const editor = authorise(db, actor, "publish");
      const document = writtenPromise(db, promise);
      if (!document) throw new NoSuchPromise(promise);
      const replies = work(document, editor);
      if (!replies) return;
      const state = replies.some(({ closedOn }) => closedOn === null) ? "disputed" : null;
      writeRecord(db, { author: editor.name, recordedAt: at, reason }, (writer) =>
        writer.savePromise({ ...document, state, replies }),
      );
      note(db, { at, editorId: editor.id, action, subject: promise });
    })
    .immediate();
}

function refuse(promise: string, refusals: ReturnType<typeof replyRefusals>): void {
  if (refusals.length > 0) throw new RecordRefused(refusals.map((refusal) => ({ promise, refusal })));
}

function isSame(a: ReplyDocument, b: ReplyDocument): boolean {
  const said = ({ closedOn: _, ...rest }: ReplyDocument) => JSON.stringify(rest);
  return said(a) === said(b);
}
