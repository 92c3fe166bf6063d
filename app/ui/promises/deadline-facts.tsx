import type { Deadline } from "../../domain/records.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Verbatim } from "../records/localized-text.tsx";

/**
 * Rows for a list of facts: the deadline as it was said and the interval it was read as; unless `brief`, also of which
 * kind it is, what that means, and by which rule it was read.
 */
export function DeadlineFacts({
  deadline,
  lang,
  brief = false,
}: {
  deadline: Deadline;
  lang: Lang;
  brief?: boolean;
}) {
  const { promises, vocabulary } = messages(lang);
  const { detail } = promises;
  const silent = !deadline.phrase && !deadline.earliest && !deadline.latest;
  return (
    <>
      <div>
        <dt>{detail.phrase}</dt>
        <dd>
          {deadline.phrase ? (
            <q className="phrase">
              <Verbatim text={deadline.phrase} lang={deadline.lang} />
            </q>
          ) : (
            <span className="unknown">{detail.phraseNone}</span>
          )}
        </dd>
      </div>
      {silent ? null : (
        <div>
          <dt>{detail.interval}</dt>
          <dd>
            <Interval deadline={deadline} lang={lang} />
            {!brief && deadline.edtf ? (
              <>
                {" "}
                <span className="note">
                  {detail.edtf} <code>{deadline.edtf}</code>
                  {deadline.precision ? `, ${vocabulary.precision[deadline.precision]}` : null}
                </span>
              </>
            ) : null}
          </dd>
        </div>
      )}
      {brief ? null : (
        <>
          <div>
            <dt>{detail.kind}</dt>
            <dd>
              <strong>{vocabulary.hardness[deadline.hardness]}</strong>
              <p className="note">{vocabulary.hardnessMeaning[deadline.hardness]}</p>
            </dd>
          </div>
          {silent ? null : (
            <div>
              <dt>{detail.basis}</dt>
              <dd>
                {vocabulary.basis[deadline.basis]}
                {deadline.ruleId && deadline.ruleId !== "none" ? (
                  <span className="note"> ({detail.rule(deadline.ruleId, deadline.rulesVersion)})</span>
                ) : null}
              </dd>
            </div>
          )}
          {deadline.reviewOn ? (
            <div>
              <dt>{detail.review}</dt>
              <dd>
                <time dateTime={deadline.reviewOn}>{formatDay(deadline.reviewOn, lang)}</time>
              </dd>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

function Interval({ deadline: { earliest, latest }, lang }: { deadline: Deadline; lang: Lang }) {
  const { detail } = messages(lang).promises;
  if (earliest && latest) return <>{formatInterval(earliest, latest, lang)}</>;
  if (latest) return <>{detail.intervalUntil(formatDay(latest, lang))}</>;
  if (earliest) return <>{detail.intervalFrom(formatDay(earliest, lang))}</>;
  return <span className="unknown">{detail.intervalNone}</span>;
}
