import type { Day } from "../../domain/days.ts";
import type { PromiseDetail, PromiseSummary } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { HistoryLink } from "../changes/history-link.tsx";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { Verbatim } from "../records/localized-text.tsx";
import { RecordTitle } from "../records/record-title.tsx";
import { SourceList } from "../records/source-list.tsx";
import { urls } from "../urls.ts";
import { AssessmentHistory } from "./assessment-history.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import { DeadlineSection } from "./deadline-section.tsx";
import { PromiseLine } from "./promise-line.tsx";
import { CheckList, RelatedPromises } from "./promise-trail.tsx";
import { SaidBy } from "./said-by.tsx";
import { StateMark } from "./state-mark.tsx";
import { StateTable } from "./state-table.tsx";

interface Props {
  promise: PromiseDetail;
  /** What else was promised at the same dialogue. */
  others: readonly PromiseSummary[];
  lang: Lang;
  /** The past day asked for, if any: what came after it is left out. */
  asOf: Day | null;
  search: string;
}

/** A promise with its whole history. */
export function PromiseRecord({ promise: whole, others, lang, asOf, search }: Props) {
  const { promises } = messages(lang);
  const { detail } = promises;
  const promise = asOf ? upTo(whole, asOf) : whole;
  return (
    <article className="record">
      {asOf ? (
        <AsOfBanner
          day={asOf}
          text={promises.asOf(formatDay(asOf, lang))}
          leave={{ label: promises.asOfLeave, href: urls.promise(lang, promise.id) }}
        />
      ) : null}
      <RecordTitle title={promise.action} lang={lang} />
      <p className="state-line">
        <StateMark promise={promise} lang={lang} />
      </p>
      {promise.state === "disputed" ? <p className="disputed">{detail.disputed}</p> : null}
      <section aria-labelledby="words">
        <h2 id="words">{detail.quote}</h2>
        <SaidBy promise={promise} lang={lang} search={search} />
      </section>
      <section aria-labelledby="state">
        <h2 id="state">{detail.state}</h2>
        <StateTable promise={promise} lang={lang} />
      </section>
      <section aria-labelledby="deadline">
        <h2 id="deadline">{detail.deadline}</h2>
        <DeadlineSection promise={promise} lang={lang} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{detail.history}</h2>
        <AssessmentHistory assessments={promise.assessments} criteria={promise.criteria} lang={lang} />
      </section>
      <section aria-labelledby="criteria">
        <h2 id="criteria">{detail.criteria}</h2>
        <CriteriaTable criteria={promise.criteria} assessments={promise.assessments} lang={lang} />
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">{detail.checks}</h2>
        <CheckList checks={promise.checks} lang={lang} />
        {promise.nextCheckOn ? <p>{detail.nextCheck(formatDay(promise.nextCheckOn, lang))}</p> : null}
      </section>
      {promise.links.length > 0 ? (
        <section aria-labelledby="links">
          <h2 id="links">{detail.links}</h2>
          <RelatedPromises links={promise.links} lang={lang} search={search} />
        </section>
      ) : null}
      <section aria-labelledby="source">
        <h2 id="source">{detail.source}</h2>
        {promise.source ? (
          <SourceList sources={[promise.source]} lang={lang} saysArchive />
        ) : (
          <p>{detail.sourceNone}</p>
        )}
      </section>
      {promise.notes ? (
        <section aria-labelledby="notes">
          <h2 id="notes">{detail.notes}</h2>
          <p className="prose">
            <Verbatim text={promise.notes} />
          </p>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others">{detail.alsoAt}</h2>
          <ul className="lines">
            {others.map((other) => (
              <li key={other.id}>
                <PromiseLine promise={other} lang={lang} withDialogue={false} search={search} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <HistoryLink href={urls.promiseChanges(lang, promise.id)} lang={lang} />
    </article>
  );
}

/** The promise without what happened after a day. */
function upTo(promise: PromiseDetail, day: Day): PromiseDetail {
  return {
    ...promise,
    deadlines: promise.deadlines.filter(({ statedOn }, index) => index === 0 || statedOn <= day),
    assessments: promise.assessments.filter(({ effectiveTo }) => effectiveTo <= day),
    checks: promise.checks.filter(({ checkedOn }) => checkedOn <= day),
  };
}
