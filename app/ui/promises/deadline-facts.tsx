import type { Deadline } from "../../domain/records.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { SourceList } from "../records/source-list.tsx";
import { urls } from "../urls.ts";

/**
 * Rows for a list of facts: the deadline as it was said and the interval it was read as; unless `brief`, also of which
 * kind it is, what that means, and by which rule it was read.
 */
export function DeadlineFacts({
  deadline,
  lang,
  search = "",
  brief = false,
}: {
  deadline: Deadline;
  lang: Lang;
  /** Appended to the addresses of the meeting and of the rule: `?as_of=…`, or nothing. */
  search?: string;
  brief?: boolean;
}) {
  const { promises, vocabulary, story } = messages(lang);
  const { detail } = promises;
  const { cadence, source } = deadline;
  const silent = !deadline.phrase && !deadline.earliest && !deadline.latest;
  const isEvent = deadline.hardness === "event";
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
      {isEvent ? <Meeting deadline={deadline} lang={lang} search={search} /> : null}
      {silent || isEvent ? null : (
        <div>
          <dt>{detail.interval}</dt>
          <dd>
            {cadence ? (
              story.cadence(cadence.unit, cadence.every)
            ) : (
              <Interval deadline={deadline} lang={lang} />
            )}
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
                  <span className="note">
                    {" "}
                    (
                    <a href={`${urls.methodology(lang)}${search}#rule-${deadline.ruleId}`}>
                      {detail.rule(deadline.ruleId, deadline.rulesVersion)}
                    </a>
                    )
                  </span>
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
          {source ? (
            <div>
              <dt>{story.extensionSource}</dt>
              <dd>
                <SourceList sources={[source]} lang={lang} />
              </dd>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

/** The meeting at which it falls due, by its number where the words name one. */
function Meeting({
  deadline: { meeting, eventNumber },
  lang,
  search,
}: {
  deadline: Deadline;
  lang: Lang;
  search: string;
}) {
  const { story } = messages(lang);
  return (
    <div>
      <dt>{story.meeting}</dt>
      <dd>
        {meeting ? (
          <>
            <a href={urls.dialogue(lang, meeting.id) + search}>
              <LocalizedText value={meeting.title} lang={lang} />
            </a>
            {", "}
            <time dateTime={meeting.day}>{formatDay(meeting.day, lang)}</time>
          </>
        ) : (
          <>
            {eventNumber ? `${story.meetingNumber(eventNumber)}, ` : null}
            <span className="unknown">{story.meetingNone}</span>
          </>
        )}
      </dd>
    </div>
  );
}

function Interval({ deadline: { earliest, latest }, lang }: { deadline: Deadline; lang: Lang }) {
  const { detail } = messages(lang).promises;
  if (earliest && latest) return <>{formatInterval(earliest, latest, lang)}</>;
  if (latest) return <>{detail.intervalUntil(formatDay(latest, lang))}</>;
  if (earliest) return <>{detail.intervalFrom(formatDay(earliest, lang))}</>;
  return <span className="unknown">{detail.intervalNone}</span>;
}
