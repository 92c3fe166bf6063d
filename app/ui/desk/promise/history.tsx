import type { PromiseDetail } from "../../../domain/records.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { AssessmentFacts } from "../../promises/assessment-facts.tsx";

/** How a promise was judged so far, the latest first. */
export function History({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { deskPromises, vocabulary } = messages(lang);
  const { assessments, criteria } = promise;
  if (assessments.length === 0) return <p className="unknown">{deskPromises.page.historyNone}</p>;
  return (
    <ol className="plain-list judgements" reversed>
      {assessments.toReversed().map((assessment) => (
        <li key={assessment.seq}>
          <h3>
            {vocabulary.outcome[assessment.outcome]}, {formatPeriod(assessment.effectiveOn, lang)}
            {assessment.occurrence ? ` (${formatPeriod(assessment.occurrence, lang)})` : null}
          </h3>
          <AssessmentFacts assessment={assessment} criteria={criteria} lang={lang} />
        </li>
      ))}
    </ol>
  );
}
