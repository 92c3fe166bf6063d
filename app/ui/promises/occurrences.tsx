import { isAboutMeeting } from "../../domain/meeting-words.ts";
import { countOccurrences } from "../../domain/occurrences.ts";
import type { DialogueSummary, Occurrence, PromiseDetail } from "../../domain/records.ts";
import type { Stated } from "../../domain/stated.ts";
import { formatDays } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { timingText } from "../../i18n/state-line.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { OutcomeMark, TimingMark } from "./state-mark.tsx";

interface Props {
  promise: PromiseDetail;
  /** Dialogues of the same series within the periods. */
  dialogues: readonly DialogueSummary[];
  lang: Lang;
  search: string;
}

/** Each time a repeated promise was to be kept, with a state of its own and the dialogues held in that period. */
export function Occurrences({ promise, dialogues, lang, search }: Props) {
  const { story } = messages(lang);
  const { occurrences, today } = promise;
  const count = countOccurrences(occurrences, today);
  const aboutMeeting = isAboutMeeting(promise);
  const held = dialogues.filter(({ status, time }) => status === "held" && time.day <= today);
  return (
    <>
      <p>{count.expected > 0 ? story.occurrencesCount(count) : story.occurrencesNone}</p>
      <table className="record-table occurrences">
        <caption>{story.occurrencesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{story.period}</th>
            <th scope="col">{story.outcome}</th>
            <th scope="col">{story.lateness}</th>
          </tr>
        </thead>
        <tbody>
          {occurrences.map((occurrence) => (
            <Row
              key={occurrence.period.edtf}
              occurrence={occurrence}
              aboutMeeting={aboutMeeting}
              stated={{ ...promise, ...occurrence, occurrences: [], effectiveOn: null, daysTaken: null }}
              held={held.filter(
                ({ time }) =>
                  time.day <= occurrence.period.latest && time.lastDay >= occurrence.period.earliest,
              )}
              lang={lang}
              search={search}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({
  occurrence: { period, outcome },
  stated,
  aboutMeeting,
  held,
  lang,
  search,
}: {
  occurrence: Occurrence;
  stated: Stated;
  /** It was promised that the series meets. */
  aboutMeeting: boolean;
  held: readonly DialogueSummary[];
  lang: Lang;
  search: string;
}) {
  const { story, promises } = messages(lang);
  const begun = period.earliest <= stated.today;
  const timing = timingText({ ...stated, deadline: { hardness: "hard" } }, lang);
  return (
    <tr>
      <th scope="row">
        {formatPeriod(period.edtf, lang)}
        <small className="note">{formatDays(period.earliest, period.latest, lang)}</small>
        {held.map(({ id, title }) => (
          <a key={id} className="held" href={urls.dialogue(lang, id) + search}>
            <LocalizedText value={title} lang={lang} />
          </a>
        ))}
      </th>
      <td>
        {begun ? <OutcomeMark outcome={outcome} lang={lang} /> : story.notBegun}
        {begun && aboutMeeting && held.length > 0 && outcome === "unassessed" ? (
          <small className="note">{story.heldNotJudged}</small>
        ) : null}
      </td>
      <td>
        {timing ? (
          <TimingMark promise={stated} text={timing} />
        ) : (
          <span className="unknown">{promises.detail.noLateness}</span>
        )}
      </td>
    </tr>
  );
}
