import { type DeadlineVersion, deadlineReadings } from "../../domain/deadline-versions.ts";
import type { Deadline, PromiseDetail } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DeadlineFacts } from "./deadline-facts.tsx";
import { timingAgainst } from "./timing-against.ts";

interface Props {
  promise: PromiseDetail;
  lang: Lang;
  search: string;
}

/** The deadline and how it was read; where it was extended or corrected, every version with the lateness against it. */
export function DeadlineSection({ promise, lang, search }: Props) {
  const { detail } = messages(lang).promises;
  const versions = deadlineReadings(promise.deadlines);
  const [only] = versions;
  if (versions.length < 2 && !only?.corrected.length) {
    return (
      <dl className="facts">
        <DeadlineFacts deadline={only?.deadline ?? promise.deadline} lang={lang} search={search} />
      </dl>
    );
  }
  return (
    <>
      {versions.length > 1 ? <p>{detail.deadlinesMoved}</p> : null}
      <ol className="versions">
        {versions.map((version, index) => (
          <li key={version.deadline.seq}>
            <Version version={version} index={index} promise={promise} lang={lang} search={search} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Version({
  version: { deadline, corrected },
  index,
  promise,
  lang,
  search,
}: Props & { version: DeadlineVersion<Deadline>; index: number }) {
  const { promises, story } = messages(lang);
  const { detail } = promises;
  return (
    <>
      <h3>{index === 0 ? detail.original : detail.extension(index, formatDay(deadline.statedOn, lang))}</h3>
      <dl className="facts">
        <DeadlineFacts deadline={deadline} lang={lang} search={search} />
        <div>
          <dt>{detail.against}</dt>
          <dd>{timingAgainst(promise, deadline, lang) ?? detail.noLateness}</dd>
        </div>
      </dl>
      {corrected.map((wrong) => (
        <div key={wrong.seq} className="reading-corrected">
          <h4>{story.correctedReadings}</h4>
          <p className="note">{story.correctedNote}</p>
          <dl className="facts facts-tight">
            <DeadlineFacts deadline={wrong} lang={lang} search={search} brief />
          </dl>
        </div>
      ))}
    </>
  );
}
