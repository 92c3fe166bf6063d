import { type CriterionMet, criteriaMet } from "../../domain/criteria-met.ts";
import type { PromiseDetail } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { Shape } from "./shape.tsx";

/** What would count as delivered, and which of it is met by which assessment. */
export function CriteriaTable({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { promises, story } = messages(lang);
  const { detail } = promises;
  const rows = criteriaMet(promise);
  if (rows.length === 0) return <p>{detail.criteriaNone}</p>;
  return (
    <table className="record-table criteria">
      <caption>{detail.criteriaCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{detail.criterion}</th>
          <th scope="col">{detail.met}</th>
          <th scope="col">{story.judgedBy}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.criterion.key}>
            <th scope="row">
              <LocalizedText value={row.criterion.text} lang={lang} />
            </th>
            <td>
              <Met met={row.met} lang={lang} />
            </td>
            <td>
              <By by={row.by} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Met({ met, lang }: { met: boolean | null; lang: Lang }) {
  const { detail } = messages(lang).promises;
  if (met === null) return <span className="unknown">{detail.metUnknown}</span>;
  return (
    <span className={`mark ${met ? "tone-good" : "tone-warn"}`}>
      <Shape name={met ? "check" : "cross"} />
      {met ? detail.metYes : detail.metNo}
    </span>
  );
}

function By({ by, lang }: { by: CriterionMet["by"]; lang: Lang }) {
  if (!by) return null;
  const { outcome } = messages(lang).vocabulary;
  return (
    <>
      {outcome[by.outcome]}, <time dateTime={by.effectiveOn}>{formatPeriod(by.effectiveOn, lang)}</time>
    </>
  );
}
