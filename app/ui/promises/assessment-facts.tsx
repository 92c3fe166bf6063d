import { dayInZone, HOME_ZONE } from "../../domain/days.ts";
import type { Assessment, Criterion } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { SourceList } from "../records/source-list.tsx";

interface Props {
  assessment: Assessment;
  criteria: readonly Criterion[];
  lang: Lang;
}

/** Why an outcome was given, on what evidence, and who stands for it; what is not on record is left out. */
export function AssessmentFacts({ assessment, criteria, lang }: Props) {
  const { promises, vocabulary, story } = messages(lang);
  const { summary, evidence, strength, met, reviewer, approval, author } = assessment;
  const recorded = dayInZone(new Date(assessment.recordedAt), HOME_ZONE);
  return (
    <>
      {summary ? (
        <p>
          <LocalizedText value={summary} lang={lang} />
        </p>
      ) : null}
      {evidence.length > 0 ? <SourceList sources={evidence} lang={lang} /> : null}
      {strength ? (
        <p className="note">
          {story.strength}: {vocabulary.strength[strength]}
        </p>
      ) : null}
      {met && criteria.length > 0 ? (
        <p className="note">{story.metCount(met.length, criteria.length)}</p>
      ) : null}
      {reviewer ? (
        <p className="note">
          {story.approvedBy}: <Verbatim text={reviewer} />
        </p>
      ) : null}
      {approval === "one_person" ? <p className="note">{story.approvedAlone}</p> : null}
      <p className="note">
        {author ? (
          <>
            {promises.detail.author} <Verbatim text={author} />
            {", "}
          </>
        ) : null}
        <time dateTime={recorded}>{promises.detail.recorded(formatDay(recorded, lang))}</time>
      </p>
    </>
  );
}
