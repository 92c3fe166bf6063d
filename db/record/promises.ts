import { END_OF_TIME } from "../../app/domain/days.ts";
import { type Judgement, type PromiseFacts, stateSpans, type Term } from "../../app/domain/schedule.ts";
import { searchWords } from "../../app/domain/search.ts";
import type { AssessmentDocument, DeadlineDocument, PromiseDocument } from "./documents.ts";
import type { Saved } from "./history.ts";
import { sourceWriter } from "./sources.ts";
import type { Desk } from "./writer.ts";

/** Writes promises, and appends their deadlines and assessments. */
export function promiseWriter({ client, stamp, history }: Desk) {
  const { saveSource, citeUrl } = sourceWriter(client);
  const put = client.prepare<unknown[], { key: number }>(
    `INSERT INTO promises (id, dialogue_id, position, action, quote_text, quote_lang, said_on, source_key, notes, state,
       sequence, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'published', 0, ?, ?)
     ON CONFLICT (id) DO UPDATE SET dialogue_id = excluded.dialogue_id, position = excluded.position,
       action = excluded.action, quote_text = excluded.quote_text, quote_lang = excluded.quote_lang,
       said_on = excluded.said_on, source_key = excluded.source_key, notes = excluded.notes, sequence = sequence + 1,
       updated_at = excluded.updated_at
     RETURNING key`,
  );
  const touch = client.prepare("UPDATE promises SET sequence = sequence + 1, updated_at = ? WHERE id = ?");
  const clear = ["promise_promisors", "criteria"].map((table) =>
    client.prepare(`DELETE FROM ${table} WHERE promise_id = ?`),
  );
  const putPromisor = client.prepare(
    "INSERT INTO promise_promisors (promise_id, position, person_id, organization_id) VALUES (?, ?, ?, ?)",
  );
  const putCriterion = client.prepare(
    "INSERT INTO criteria (promise_id, key, position, text) VALUES (?, ?, ?, ?)",
  );
  const putWords = client.prepare("INSERT OR REPLACE INTO promise_search (rowid, words) VALUES (?, ?)");
  const putDeadline = client.prepare(
    `INSERT INTO deadlines (promise_id, seq, phrase, lang, edtf, earliest, latest, precision, hardness, basis, rule_id,
       rules_version, stated_on, review_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putAssessment = client.prepare(
    `INSERT INTO assessments (promise_id, seq, outcome, effective_on, effective_from, effective_to, summary, strength,
       met, author, reviewer, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putEvidence = client.prepare(
    "INSERT INTO assessment_citations (promise_id, seq, position, source_key) VALUES (?, ?, ?, ?)",
  );
  const termsOf = client.prepare<[string], Term>(
    `SELECT stated_on AS statedOn, hardness, earliest, latest, review_on AS reviewOn FROM deadlines
     WHERE promise_id = ? ORDER BY seq`,
  );
  const judgementsOf = client.prepare<[string], Judgement>(
    `SELECT outcome, effective_from AS effectiveFrom, effective_to AS effectiveTo FROM assessments
     WHERE promise_id = ? ORDER BY seq`,
  );
  const contextOf = client.prepare<
    [string],
    { key: number; saidOn: string; zone: string; seriesId: string | null }
  >(
    `SELECT p.key, p.said_on AS saidOn, d.zone, d.series_id AS seriesId FROM promises p JOIN dialogues d ON d.id = p.dialogue_id
     WHERE p.id = ?`,
  );
  const clearStates = client.prepare("DELETE FROM promise_states WHERE promise_key = ?");
  const putState = client.prepare(
    `INSERT INTO promise_states (promise_key, from_day, until_day, zone, outcome, schedule, due_day, series_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const namesOf = client.prepare<[string, string], { text: string | null }>(
    `SELECT group_concat(text, ' ') AS text FROM (SELECT text FROM organization_names WHERE organization_id = ?
      UNION ALL SELECT text FROM person_names WHERE person_id = ?)`,
  );
  const names = new Map<string, string | null>();
  const namesOfParty = ({ person, organization }: PromiseDocument["promisors"][number]): string | null => {
    const key = `${organization} ${person}`;
    let text = names.get(key);
    if (text === undefined) {
      text = namesOf.get(organization ?? "", person ?? "")?.text ?? null;
      names.set(key, text);
    }
    return text;
  };
  const json = (value: unknown) => (value == null ? null : JSON.stringify(value));

  return {
    savePromise(document: PromiseDocument): Saved {
      const { id, dialogue, quote } = document;
      const saved = history.publish({ kind: "promise", id, dialogue, promise: id }, document);
      if (saved === "unchanged") return saved;
      const row = put.get(
        id,
        dialogue,
        document.position,
        JSON.stringify(document.action),
        quote?.text ?? null,
        quote?.lang ?? null,
        document.saidOn,
        document.source ? citeUrl(document.source) : null,
        document.notes,
        stamp.recordedAt,
        stamp.recordedAt,
      );
      if (saved === "changed") for (const statement of clear) statement.run(id);
      document.promisors.forEach(({ person, organization }, position) => {
        putPromisor.run(id, position, person, organization);
      });
      document.criteria.forEach(({ key, text }, position) => {
        putCriterion.run(id, key, position, JSON.stringify(text));
      });
      putWords.run(
        row?.key,
        searchWords([
          ...Object.values(document.action),
          quote?.text,
          ...document.promisors.map(namesOfParty),
        ]),
      );
      return saved;
    },

    /** Appends a deadline; the first has `seq` 0. */
    stateDeadline(promise: string, dialogue: string, seq: number, document: DeadlineDocument): void {
      history.publish({ kind: "deadline", id: `${promise}#${seq}`, dialogue, promise }, document, true);
      const { phrase, lang, edtf, earliest, latest, precision, hardness, basis, ruleId, rulesVersion } =
        document;
      const { statedOn, reviewOn } = document;
      putDeadline.run(
        promise,
        seq,
        phrase,
        lang,
        edtf,
        earliest,
        latest,
        precision,
        hardness,
        basis,
        ruleId,
        rulesVersion,
        statedOn,
        reviewOn,
        stamp.recordedAt,
      );
      if (seq > 0) touch.run(stamp.recordedAt, promise);
    },

    /** Appends an assessment with its evidence. */
    assess(promise: string, dialogue: string, seq: number, document: AssessmentDocument): void {
      history.publish({ kind: "assessment", id: `${promise}#${seq}`, dialogue, promise }, document, true);
      putAssessment.run(
        promise,
        seq,
        document.outcome,
        document.effectiveOn,
        document.effectiveFrom,
        document.effectiveTo,
        json(document.summary),
        document.strength,
        json(document.met),
        document.author,
        document.reviewer,
        stamp.recordedAt,
      );
      document.evidence.forEach((source, position) => {
        putEvidence.run(promise, seq, position, saveSource(source));
      });
    },

    /** Marks that a promise's ledger grew, so that feeds see a new SEQUENCE. */
    touchPromise(promise: string): void {
      touch.run(stamp.recordedAt, promise);
    },

    /**
     * Computes the promise's states anew from its deadlines and assessments; call when any of them changed. A caller that
     * has just written all of them hands them over and spares the reading.
     */
    refreshStates(promise: string, written?: Pick<PromiseFacts, "terms" | "judgements">): void {
      const context = contextOf.get(promise);
      if (!context) throw new Error(`there is no promise ${promise}`);
      const { key, saidOn, zone, seriesId } = context;
      if (!written) clearStates.run(key);
      const { terms, judgements } = written ?? {
        terms: termsOf.all(promise),
        judgements: judgementsOf.all(promise),
      };
      for (const { from, until, outcome, schedule, due } of stateSpans({ saidOn, terms, judgements })) {
        putState.run(key, from, until, zone, outcome, schedule, due ?? END_OF_TIME, seriesId);
      }
    },
  };
}
