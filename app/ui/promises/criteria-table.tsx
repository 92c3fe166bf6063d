import type { Assessment, Criterion } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { Shape } from "./shape.tsx";

interface Props {
  criteria: readonly Criterion[];
  assessments: readonly Assessment[];
  lang: Lang;
}

/** What would count as delivered, and which of it the latest assessment found met. */
export function CriteriaTable({ criteria, assessments, lang }: Props) {
  const { detail } = messages(lang).promises;
  if (criteria.length === 0) return <p>{detail.criteriaNone}</p>;
  const met = assessments.at(-1)?.met ?? null;
  return (
    <table className="record-table">
      <caption>{detail.criteriaCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{detail.criterion}</th>
          <th scope="col">{detail.met}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ key, text }) => (
          <tr key={key}>
            <th scope="row">
              <LocalizedText value={text} lang={lang} />
            </th>
            <td>
              <Met met={met === null ? null : met.includes(key)} lang={lang} />
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
