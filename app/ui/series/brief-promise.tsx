import { latestAssessment, lookIsDue, occurrencesDue, unconfirmedOccurrences } from "../../domain/brief.ts";
import type { Deadline, PromiseDetail } from "../../domain/records.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { silenceText, timingText } from "../../i18n/state-line.ts";
import { Parties } from "../promises/parties.tsx";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText, plain, Verbatim } from "../records/localized-text.tsx";
import { SourceLink } from "../records/source-link.tsx";
import { urls } from "../urls.ts";

interface Props {
  promise: PromiseDetail;
  lang: Lang;
  search: string;
}

/** The latest periods without a confirmation are named up to this many; a sheet of paper has an end. */
const NAMED = 4;

/** One open promise on the brief: its words, who, by when, where it stands, when somebody looked, and what was found. */
export function BriefPromise({ promise, lang, search }: Props) {
  const { brief } = messages(lang).series;
  const silence = silenceText(promise, lang);
  return (
    <article className="brief-promise">
      <h4>
        <a href={urls.promise(lang, promise.id) + search}>
          <LocalizedText value={promise.action} lang={lang} />
        </a>
      </h4>
      {promise.quote ? (
        <blockquote className="promise-line-quote" lang={promise.quote.lang} dir="auto">
          {promise.quote.text}
        </blockquote>
      ) : null}
      <p className="promise-line-state">
        <StateMark promise={promise} lang={lang} />
        {silence && silence !== timingText(promise, lang) ? ` · ${silence}` : null}
      </p>
      <p className="brief-facts">
        <span>
          {brief.promisor} <Parties parties={promise.promisors} lang={lang} search={search} />
        </span>
        <span>
          <DeadlineInWords deadline={promise.deadline} lang={lang} />
        </span>
        <Missed promise={promise} lang={lang} />
        <span>
          {promise.lastCheckedOn ? brief.looked(formatDay(promise.lastCheckedOn, lang)) : brief.neverLooked}
        </span>
        {promise.nextCheckOn ? (
          <span>
            {(lookIsDue(promise, promise.today) ? brief.lookDue : brief.nextLook)(
              formatDay(promise.nextCheckOn, lang),
            )}
          </span>
        ) : null}
      </p>
      <Finding promise={promise} lang={lang} />
    </article>
  );
}

/** The deadline as it was said, then as it was read. */
function DeadlineInWords({ deadline, lang }: { deadline: Deadline; lang: Lang }) {
  const { brief } = messages(lang).series;
  const { phrase, earliest, latest, meeting } = deadline;
  const interval = meeting
    ? brief.atMeeting(plain(meeting.title, lang), formatDay(meeting.day, lang))
    : formatInterval(earliest, latest, lang);
  if (!phrase && !interval) return <>{brief.noDeadline}</>;
  return (
    <>
      {brief.deadline}{" "}
      {phrase ? (
        <q className="phrase">
          <Verbatim text={phrase} lang={deadline.lang} />
        </q>
      ) : null}
      {phrase && interval ? ", " : null}
      {interval ? (phrase ? brief.readAs(interval) : interval) : null}
    </>
  );
}

function Missed({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { brief } = messages(lang).series;
  const unconfirmed = unconfirmedOccurrences(promise);
  if (unconfirmed.length === 0) return null;
  const named = unconfirmed.slice(-NAMED).map(({ period }) => formatPeriod(period.edtf, lang));
  const before = unconfirmed.length - named.length;
  return (
    <span>
      <strong>{brief.unconfirmed(unconfirmed.length, occurrencesDue(promise))}</strong>{" "}
      {`(${[...named, ...(before > 0 ? [brief.unconfirmedBefore(before)] : [])].join(", ")})`}
    </span>
  );
}

/** The latest assessment in a sentence, with its first source. */
function Finding({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { series, promises, story, vocabulary } = messages(lang);
  const assessment = latestAssessment(promise);
  if (!assessment) return null;
  const [source, ...more] = assessment.evidence;
  const when = formatPeriod(assessment.effectiveOn, lang);
  return (
    <p className="brief-finding">
      {series.brief.latestFinding} ({series.brief.finding(vocabulary.outcome[assessment.outcome], when)}):{" "}
      {assessment.summary ? <LocalizedText value={assessment.summary} lang={lang} /> : story.lacking.reason}
      {source ? (
        <>
          {" — "}
          <SourceLink source={source} lang={lang} archived={promises.detail.archived} />
        </>
      ) : null}
      {more.length > 0 ? ` ${series.brief.moreSources(more.length)}` : null}
    </p>
  );
}
