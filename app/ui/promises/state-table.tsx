import type { PromiseDetail } from "../../domain/records.ts";
import type { OutcomeState } from "../../domain/vocabulary.ts";
import { formatEffective } from "../../i18n/effective.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { silenceText, timingText } from "../../i18n/state-line.ts";
import { OutcomeMark, TimingMark } from "./state-mark.tsx";

/** Outcomes that are defined by criteria, which an imported record may lack. */
const MET_BY_CRITERIA: ReadonlySet<OutcomeState> = new Set(["delivered", "partly_delivered"]);

/** Outcome and lateness on their two axes, each with what the word means. */
export function StateTable({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { promises, vocabulary } = messages(lang);
  const { detail } = promises;
  const timing = timingText(promise, lang);
  const silence = silenceText(promise, lang);
  return (
    <table className="record-table axes">
      <caption>{detail.stateCaption}</caption>
      <tbody>
        <tr>
          <th scope="row">{detail.outcome}</th>
          <td>
            <OutcomeMark outcome={promise.outcome} lang={lang} />
            {promise.effectiveOn ? (
              <>
                {", "}
                <time dateTime={promise.effectiveOn}>
                  {detail.since(formatEffective(promise.effectiveOn, lang))}
                </time>
              </>
            ) : null}
            <p className="note">
              {promise.criteria.length === 0 && MET_BY_CRITERIA.has(promise.outcome)
                ? detail.deliveredByEvidence
                : vocabulary.outcomeMeaning[promise.outcome]}
            </p>
          </td>
        </tr>
        <tr>
          <th scope="row">{detail.lateness}</th>
          <td>
            {timing ? (
              <TimingMark promise={promise} text={timing} />
            ) : (
              <span className="unknown">{detail.noLateness}</span>
            )}
            {silence && silence !== timing ? <p className="note">{silence}</p> : null}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
