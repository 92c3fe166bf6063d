import { Link } from "@remix-run/react";
import { isClosing } from "../../../domain/proposal.ts";
import type { Assessment, PromiseDetail } from "../../../domain/records.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { AssessmentFacts } from "../../promises/assessment-facts.tsx";
import { urls } from "../../urls.ts";

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
          {lacksApproval(assessment, assessments) && (
            <p>
              <Link to={urls.desk.assessments(promise.id, { again: String(assessment.seq) })}>
                {deskPromises.page.again}
              </Link>
            </p>
          )}
          <AssessmentFacts assessment={assessment} criteria={criteria} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

/** Whether an assessment closed the promise without an approval, and nobody judged it again since. */
function lacksApproval(assessment: Assessment, all: readonly Assessment[]): boolean {
  const { outcome, reviewer, approval, occurrence, seq } = assessment;
  if (!isClosing(outcome) || reviewer || approval === "one_person") return false;
  return !all.some((each) => each.occurrence === occurrence && each.seq > seq);
}
