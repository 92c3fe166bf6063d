import type { PromiseDetail } from "../../domain/records.ts";
import { type TimelineEvent, timelineOf } from "../../domain/timeline.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { TimelineBar } from "./timeline-bar.tsx";
import { EventBody } from "./timeline-body.tsx";
import { EventHeadline } from "./timeline-headline.tsx";

interface Props {
  promise: PromiseDetail;
  lang: Lang;
  /** Whether `promise.today` is a past day that was asked for. */
  isAsOf: boolean;
  search: string;
}

/** What happened to a promise, oldest first: a bar for the eye, then each event with its day, its words and its sources. */
export function Timeline({ promise, lang, isAsOf, search }: Props) {
  return (
    <>
      <TimelineBar promise={promise} lang={lang} isAsOf={isAsOf} />
      <ol className="timeline">
        {timelineOf(promise).map((event, index) => (
          <Event key={index} event={event} promise={promise} lang={lang} isAsOf={isAsOf} search={search} />
        ))}
      </ol>
    </>
  );
}

function Event({ event, ...rest }: Props & { event: TimelineEvent }) {
  const { lang } = rest;
  const { story } = messages(lang);
  return (
    <li className={`event event-${event.kind}${event.ahead ? " event-ahead" : ""}`}>
      <p className="event-when">
        <time dateTime={event.when}>{formatPeriod(event.when, lang)}</time>
        {event.ahead ? <small className="note"> {story.ahead}</small> : null}
      </p>
      <div className="event-what">
        <h3>
          <EventHeadline event={event} {...rest} />
        </h3>
        <EventBody event={event} {...rest} />
      </div>
    </li>
  );
}
