import type { ReactNode } from "react";
import type { ProposedAssessment } from "../../../domain/proposal.ts";
import type { Assessment, PromiseDetail } from "../../../domain/records.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { LocalizedText } from "../../records/localized-text.tsx";
import { SourceList } from "../../records/source-list.tsx";
import { urls } from "../../urls.ts";

interface Props {
  promise: PromiseDetail;
  proposed: ProposedAssessment;
  /** The state lines as readers see them, before and after. */
  lines: { before: string; after: string };
  lang: Lang;
}

/** What an approval would change: the promise as readers see it now, and as they would see it. */
export function ReviewDiff({ promise, proposed, lines, lang }: Props) {
  const { deskPromises, vocabulary } = messages(lang);
  const { review: texts } = deskPromises;
  const judged = promise.assessments.filter(({ occurrence }) => occurrence === proposed.occurrence);
  const now: Assessment | null = judged.at(-1) ?? null;
  const rows: { name: string; before: ReactNode; after: ReactNode }[] = [
    { name: texts.line, before: lines.before, after: <strong>{lines.after}</strong> },
    {
      name: texts.outcome,
      before: vocabulary.outcome[now?.outcome ?? "unassessed"],
      after: vocabulary.outcome[proposed.outcome],
    },
    {
      name: texts.effectiveOn,
      before: now && formatPeriod(now.effectiveOn, lang),
      after: formatPeriod(proposed.effectiveOn, lang),
    },
    {
      name: texts.reason,
      before: now?.summary && <LocalizedText value={now.summary} lang={lang} />,
      after: <InEveryLanguage value={proposed.summary} />,
    },
    {
      name: texts.evidence,
      before: now && now.evidence.length > 0 && <SourceList sources={now.evidence} lang={lang} />,
      after: proposed.evidence.length > 0 && <SourceList sources={proposed.evidence} lang={lang} />,
    },
    {
      name: texts.met,
      before: now?.met && promise.criteria.length > 0 && (
        <Criteria promise={promise} met={now.met} lang={lang} />
      ),
      after: promise.criteria.length > 0 && <Criteria promise={promise} met={proposed.met} lang={lang} />,
    },
    {
      name: texts.strength,
      before: now?.strength && vocabulary.strength[now.strength],
      after: proposed.strength && vocabulary.strength[proposed.strength],
    },
  ];
  if (proposed.occurrence) {
    const period = formatPeriod(proposed.occurrence, lang);
    rows.push({ name: texts.occurrence, before: period, after: period });
  }
  if (proposed.successor) {
    const { successor } = proposed;
    rows.push({
      name: texts.successor,
      before: null,
      after: <a href={urls.promise(lang, successor)}>{successor}</a>,
    });
  }
  const nothing = <span className="unknown">{texts.nothing}</span>;
  return (
    <table className="record-table review-diff">
      <caption>{texts.diff}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={texts.before}>{before || nothing}</td>
            <td data-label={texts.after}>{after || nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text as it will stand for readers of either language. */
function InEveryLanguage({ value }: { value: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(value).map(([tag, text]) => (
        <p key={tag} lang={tag}>
          {text}
        </p>
      ))}
    </>
  );
}

function Criteria({
  promise: { criteria },
  met,
  lang,
}: {
  promise: PromiseDetail;
  met: readonly string[];
  lang: Lang;
}) {
  return (
    <ul className="plain-list">
      {criteria.map(({ key, text }) => (
        <li key={key}>
          {met.includes(key) ? "☑ " : "☐ "}
          <LocalizedText value={text} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
