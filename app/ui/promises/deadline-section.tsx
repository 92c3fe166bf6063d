import type { Deadline, PromiseDetail } from "../../domain/records.ts";
import { stateOn } from "../../domain/schedule.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { timingText } from "../../i18n/state-line.ts";
import { DeadlineFacts } from "./deadline-facts.tsx";

/** The deadline and how it was read; where it was extended, every version with the lateness against it. */
export function DeadlineSection({ promise, lang }: { promise: PromiseDetail; lang: Lang }) {
  const { detail } = messages(lang).promises;
  const [only, ...more] = promise.deadlines;
  if (!only || more.length === 0) {
    return (
      <dl className="facts">
        <DeadlineFacts deadline={only ?? promise.deadline} lang={lang} />
      </dl>
    );
  }
  return (
    <>
      <p>{detail.deadlinesMoved}</p>
      <ol className="versions">
        {promise.deadlines.map((deadline, index) => (
          <li key={deadline.seq}>
            <h3>
              {index === 0 ? detail.original : detail.extension(index, formatDay(deadline.statedOn, lang))}
            </h3>
            <dl className="facts">
              <DeadlineFacts deadline={deadline} lang={lang} />
              <div>
                <dt>{detail.against}</dt>
                <dd>{timingAgainst(promise, deadline, lang) ?? detail.noLateness}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

/** How the promise stands against one of its deadlines, as if it had been the only one. */
function timingAgainst(promise: PromiseDetail, deadline: Deadline, lang: Lang): string | null {
  const { saidOn, assessments, today } = promise;
  const { schedule, lateness } = stateOn({ saidOn, terms: [deadline], judgements: assessments }, today);
  return timingText({ ...promise, deadline, schedule, lateness }, lang);
}
