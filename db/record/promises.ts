import { criteriaRefusals } from "../../app/domain/guards/entries.ts";
import type { PromiseDocument, ReplyDocument } from "./documents.ts";
import type { Saved } from "./history.ts";
import { sourceWriter } from "./sources.ts";
import type { Desk } from "./writer.ts";

/** Writes promises; what stands under them is the ledger's. */
export function promiseWriter({ client, stamp, history, unsettled, refuse }: Desk) {
  const { citeUrl } = sourceWriter(client);
  const put = client.prepare(
    `INSERT INTO promises (id, dialogue_id, position, action, quote_text, quote_lang, said_on, source_key, notes,
       term_ends_on, next_check_on, state, replies, sequence, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
     ON CONFLICT (id) DO UPDATE SET dialogue_id = excluded.dialogue_id, position = excluded.position,
       action = excluded.action, quote_text = excluded.quote_text, quote_lang = excluded.quote_lang,
       said_on = excluded.said_on, source_key = excluded.source_key, notes = excluded.notes,
       term_ends_on = excluded.term_ends_on, next_check_on = excluded.next_check_on,
       replies = excluded.replies,
       state = iif(state IN ('published', 'disputed'), excluded.state, state)`,
  );
  const repliesOf = client
    .prepare<[string], string | null>("SELECT replies FROM promises WHERE id = ?")
    .pluck();
  /** The document with the statements that the record has, where it says nothing of any; an open one disputes the promise. */
  const withReplies = ({ replies, ...document }: PromiseDocument): PromiseDocument => {
    const kept = repliesOf.get(document.id);
    const known = replies ?? (kept ? (JSON.parse(kept) as ReplyDocument[]) : []);
    if (known.length === 0) return document;
    const isOpen = replies === undefined && known.some(({ closedOn }) => closedOn === null);
    return { ...document, state: isOpen ? "disputed" : document.state, replies: known };
  };
  const metOf = client
    .prepare<[string], string>(
      "SELECT met.value FROM assessments a JOIN json_each(a.met) met WHERE a.promise_id = ? AND a.met IS NOT NULL",
    )
    .pluck();
  const clear = ["promise_promisors", "criteria"].map((table) =>
    client.prepare(`DELETE FROM ${table} WHERE promise_id = ?`),
  );
  const putPromisor = client.prepare(
    "INSERT INTO promise_promisors (promise_id, position, person_id, organization_id) VALUES (?, ?, ?, ?)",
  );
  const putCriterion = client.prepare(
    "INSERT INTO criteria (promise_id, key, position, text) VALUES (?, ?, ?, ?)",
  );
  return {
    /** Writes a promise as it was said. A criterion that an assessment counted cannot be dropped. */
    savePromise(given: PromiseDocument): Saved {
      const document = withReplies(given);
      const { id, dialogue, quote, criteria } = document;
      const saved = history.publish({ kind: "promise", id, dialogue, promise: id }, document);
      if (saved === "unchanged") return saved;
      if (saved === "changed") {
        refuse(
          { promise: id },
          criteriaRefusals(
            criteria.map(({ key }) => key),
            metOf.all(id),
          ),
        );
      }
      unsettled.promise(id, saved, dialogue);
      put.run(
        id,
        dialogue,
        document.position,
        JSON.stringify(document.action),
        quote?.text ?? null,
        quote?.lang ?? null,
        document.saidOn,
        document.source ? citeUrl(document.source) : null,
        document.notes,
        document.termEndsOn,
        document.nextCheckOn,
        document.state ?? "published",
        document.replies ? JSON.stringify(document.replies) : null,
        stamp.recordedAt,
        stamp.recordedAt,
      );
      if (saved === "changed") for (const statement of clear) statement.run(id);
      document.promisors.forEach(({ person, organization }, position) => {
        putPromisor.run(id, position, person, organization);
      });
      for (const { source } of document.replies ?? []) if (source) citeUrl(source);
      criteria.forEach(({ key, text }, position) => {
        putCriterion.run(id, key, position, JSON.stringify(text));
      });
      return saved;
    },
  };
}
