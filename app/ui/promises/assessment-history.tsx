import { dayInZone, HOME_ZONE } from "../../domain/days.ts";
import type { Assessment, Criterion } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import { formatEffective } from "../../i18n/effective.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, plain, Verbatim } from "../records/localized-text.tsx";
import { SourceList } from "../records/source-list.tsx";
import { OutcomeMark } from "./state-mark.tsx";

interface Props {
  assessments: readonly Assessment[];
  criteria: readonly Criterion[];
  lang: Lang;
}

/** Every assessment, the latest first, with its evidence; what was not recorded is said to be missing. */
export function AssessmentHistory({ assessments, criteria, lang }: Props) {
  const { detail } = messages(lang).promises;
  if (assessments.length === 0) return <p>{detail.historyNone}</p>;
  return (
    <ol className="history" reversed>
      {[...assessments].reverse().map((assessment) => (
        <li key={assessment.seq}>
          <Entry assessment={assessment} criteria={criteria} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function Entry({
  assessment,
  criteria,
  lang,
}: {
  assessment: Assessment;
  criteria: readonly Criterion[];
  lang: Lang;
}) {
  const { promises, vocabulary } = messages(lang);
  const { detail } = promises;
  const recorded = dayInZone(new Date(assessment.recordedAt), HOME_ZONE);
  const facts: [string, string, boolean][] = [
    [
      detail.strength,
      assessment.strength ? vocabulary.strength[assessment.strength] : detail.strengthNone,
      assessment.strength !== null,
    ],
    [detail.metCriteria, metText(assessment, criteria, lang) ?? detail.metNone, assessment.met !== null],
    [detail.reviewer, assessment.reviewer ?? detail.reviewerNone, assessment.reviewer !== null],
  ];
  return (
    <article>
      <h3>
        <OutcomeMark outcome={assessment.outcome} lang={lang} />{" "}
        <time dateTime={assessment.effectiveOn}>{formatEffective(assessment.effectiveOn, lang)}</time>
      </h3>
      <p className="reason">
        {assessment.summary ? (
          <LocalizedText value={assessment.summary} lang={lang} />
        ) : (
          <span className="unknown">{detail.reasonNone}</span>
        )}
      </p>
      <h4>{detail.evidence}</h4>
      {assessment.evidence.length > 0 ? (
        <SourceList sources={assessment.evidence} lang={lang} saysArchive />
      ) : (
        <p className="unknown">{detail.evidenceNone}</p>
      )}
      <dl className="facts facts-tight">
        {facts.map(([term, text, known]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={known ? undefined : "unknown"}>
              <Verbatim text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {assessment.author ? (
          <>
            {detail.author} <Verbatim text={assessment.author} />
            {", "}
          </>
        ) : null}
        <time dateTime={recorded}>{detail.recorded(formatDay(recorded, lang))}</time>
      </p>
    </article>
  );
}

function metText({ met }: Assessment, criteria: readonly Criterion[], lang: Lang): string | null {
  if (met === null) return null;
  const texts = criteria.filter(({ key }) => met.includes(key)).map(({ text }) => plain(text, lang));
  return texts.length > 0 ? texts.join("; ") : messages(lang).promises.detail.metNothing;
}
