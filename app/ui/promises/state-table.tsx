import { deadlineVersions } from "../../domain/deadline-versions.ts";
import type { PromiseDetail } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import type { OutcomeState } from "../../domain/vocabulary.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { silenceText, timingText } from "../../i18n/state-line.ts";
import { OutcomeMark, TimingMark } from "./state-mark.tsx";
import { timingAgainst } from "./timing-against.ts";

/** Outcomes that are defined by criteria, which an imported record may lack. */
const MET_BY_CRITERIA: ReadonlySet<OutcomeState> = new Set(["delivered", "partly_delivered"]);

/** Outcome and lateness on their two axes, each with what the word means. */
export function StateTable({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { detail } = messages(lang).promises;
  const timing = timingText(promise, lang);
  const silence = silenceText(promise, lang);
  const first = againstFirst(promise, lang);
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
                  {detail.since(formatPeriod(promise.effectiveOn, lang))}
                </time>
              </>
            ) : null}
            <p className="note">{meaning(promise, lang)}</p>
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
            {first ? <p className="note">{first}</p> : null}
            {silence && silence !== timing ? <p className="note">{silence}</p> : null}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** What the outcome means for this promise. */
function meaning({ outcome, criteria, occurrences }: PromiseDetail, lang: Lang): string {
  const { promises, vocabulary, story } = messages(lang);
  if (criteria.length === 0 && MET_BY_CRITERIA.has(outcome)) return promises.detail.deliveredByEvidence;
  if (occurrences.length > 0 && outcome === "unassessed") return story.judgedEach;
  return vocabulary.outcomeMeaning[outcome];
}

/** Where the deadline was moved, how the promise stands against the first one; null where it was not. */
function againstFirst(promise: PromiseDetail, lang: Lang): string | null {
  const [first, ...more] = deadlineVersions(promise.deadlines);
  const due = first ? hardDue(first) : null;
  if (!first || !due || more.length === 0) return null;
  const timing = timingAgainst(promise, first, lang);
  return timing ? messages(lang).story.firstNote(formatDay(due, lang), timing) : null;
}
