import { dayInZone } from "../../app/domain/days.ts";
import { deadlineVersions } from "../../app/domain/deadline-versions.ts";
import { assessmentRefusals } from "../../app/domain/guards/assessment.ts";
import { checkRefusals, extensionRefusals, linkRefusals } from "../../app/domain/guards/entries.ts";
import type { AssessmentDocument, CheckDocument, DeadlineDocument, LinkDocument } from "./documents.ts";
import { guardedPromises } from "./guarded.ts";
import type { Saved, SubjectKind } from "./history.ts";
import { sourceWriter } from "./sources.ts";
import type { Desk } from "./writer.ts";

/**
 * Appends what stands under a promise: deadlines, assessments, checks, links. The guards of PROMISES.md B are asked here and
 * nowhere else; whatever writes the record, the importer too, comes through.
 */
export function ledgerWriter({ client, stamp, policy, history, unsettled, refuse }: Desk) {
  const { saveSource, citeUrl } = sourceWriter(client);
  const guarded = guardedPromises(client);
  const count = (table: string) =>
    client.prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE promise_id = ?`).pluck();
  const counts = {
    deadline: count("deadlines"),
    assessment: count("assessments"),
    check: count("checks"),
  };
  const putDeadline = client.prepare(
    `INSERT INTO deadlines (promise_id, seq, phrase, lang, edtf, earliest, latest, precision, hardness, basis, rule_id,
       rules_version, stated_on, review_on, revises, cadence_unit, cadence_every, cadence_aligned, event_number, source_key,
       recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putAssessment = client.prepare(
    `INSERT INTO assessments (promise_id, seq, outcome, effective_on, effective_from, effective_to, summary, strength,
       met, author, reviewer, approval, occurrence, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putCheck = client.prepare(
    "INSERT INTO checks (promise_id, seq, checked_on, found, note, author, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const putLink = client.prepare("INSERT INTO promise_links (from_id, kind, to_id) VALUES (?, ?, ?)");
  const cite = {
    assessment: client.prepare(
      "INSERT INTO assessment_citations (promise_id, seq, position, source_key) VALUES (?, ?, ?, ?)",
    ),
    check: client.prepare(
      "INSERT INTO check_citations (promise_id, seq, position, source_key) VALUES (?, ?, ?, ?)",
    ),
  };
  const linkedTo = client
    .prepare<[string, string], string>("SELECT to_id FROM promise_links WHERE from_id = ? AND kind = ?")
    .pluck();
  const json = (value: unknown) => (value == null ? null : JSON.stringify(value));

  const append = (kind: SubjectKind & keyof typeof counts, promise: string, document: unknown): number => {
    const { dialogue } = guarded.promise(promise);
    const seq = counts[kind].get(promise) ?? 0;
    history.publish({ kind, id: `${promise}#${seq}`, dialogue, promise }, document, true);
    unsettled.under(promise, dialogue);
    return seq;
  };
  const todayOf = (promise: string) => dayInZone(new Date(stamp.recordedAt), guarded.promise(promise).zone);

  return {
    /** Appends the first deadline of a promise, an extension or a correction. */
    stateDeadline(promise: string, document: DeadlineDocument, path?: string): void {
      const { revises, cadence, event, source, statedOn } = document;
      if (revises === "extension") {
        const before = deadlineVersions(guarded.terms(promise)).at(-1);
        if (!before) throw new Error(`${promise} has no deadline to extend`);
        refuse(
          { promise, kind: "deadline", seq: counts.deadline.get(promise) ?? 0, path },
          extensionRefusals(guarded.promise(promise).saidOn, todayOf(promise), before, document, policy),
        );
      }
      const seq = append("deadline", promise, document);
      putDeadline.run(
        promise,
        seq,
        document.phrase,
        document.lang,
        document.edtf,
        document.earliest,
        document.latest,
        document.precision,
        document.hardness,
        document.basis,
        document.ruleId,
        document.rulesVersion,
        statedOn,
        document.reviewOn,
        revises,
        cadence?.unit ?? null,
        cadence?.every ?? null,
        cadence ? Number(cadence.aligned) : null,
        event?.number ?? null,
        source ? citeUrl(source) : null,
        stamp.recordedAt,
      );
    },

    /** Appends an assessment with its evidence, if the guards let it pass. */
    assess(promise: string, document: AssessmentDocument, path?: string): void {
      const { evidence, occurrence } = document;
      refuse(
        { promise, kind: "assessment", seq: counts.assessment.get(promise) ?? 0, path },
        assessmentRefusals(guarded.assessed(promise, todayOf(promise), occurrence), document, policy),
      );
      const seq = append("assessment", promise, document);
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
        document.approval,
        occurrence,
        stamp.recordedAt,
      );
      evidence.forEach((source, position) => {
        cite.assessment.run(promise, seq, position, saveSource(source));
      });
    },

    /** Appends a look at a promise, also one that found nothing. */
    logCheck(promise: string, document: CheckDocument, path?: string): void {
      const { checkedOn, found, note, sources, author } = document;
      refuse(
        { promise, kind: "check", seq: counts.check.get(promise) ?? 0, path },
        checkRefusals(guarded.promise(promise).saidOn, todayOf(promise), checkedOn, policy),
      );
      const seq = append("check", promise, document);
      putCheck.run(promise, seq, checkedOn, Number(found), json(note), author, stamp.recordedAt);
      sources.forEach((source, position) => {
        cite.check.run(promise, seq, position, saveSource(source));
      });
    },

    /** Links a promise to an earlier one; both are touched. */
    link(document: LinkDocument, path?: string): Saved {
      const { from, kind, to } = document;
      const { dialogue } = guarded.promise(from);
      const refusals = linkRefusals(document, guarded.exists, (id) => linkedTo.all(id, kind));
      refuse({ promise: from, kind: "link", path }, refusals);
      if (refusals.length > 0) return "unchanged";
      const id = `${from} ${kind} ${to}`;
      const saved = history.publish({ kind: "link", id, dialogue, promise: from }, document);
      if (saved === "unchanged") return saved;
      putLink.run(from, kind, to);
      unsettled.under(from, dialogue);
      unsettled.under(to, guarded.promise(to).dialogue);
      return saved;
    },
  };
}
