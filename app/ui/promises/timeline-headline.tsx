import type { PromiseDetail } from "../../domain/records.ts";
import type { TimelineEvent } from "../../domain/timeline.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { OutcomeMark, StateMark } from "./state-mark.tsx";

interface Props {
  event: TimelineEvent;
  promise: PromiseDetail;
  lang: Lang;
  isAsOf: boolean;
  search: string;
}

/** What happened, in a few words. */
export function EventHeadline({ event, promise, lang, isAsOf, search }: Props) {
  const { story } = messages(lang);
  switch (event.kind) {
    case "said":
      return (
        <>
          {story.said}{" "}
          <a href={urls.dialogue(lang, promise.dialogue.id) + search}>
            <LocalizedText value={promise.dialogue.title} lang={lang} />
          </a>
        </>
      );
    case "linked":
      return <>{(event.link.direction === "from" ? story.linkedFrom : story.linkedTo)[event.link.kind]}</>;
    case "corrected":
      return <>{story.corrected}</>;
    case "extended":
      return <>{story.extended(event.number)}</>;
    case "opens":
      return <>{event.deadline.hardness === "hard_start" ? story.opensStart : story.opens}</>;
    case "checked":
      return <>{event.check.found ? story.checkedFound : story.checkedNothing}</>;
    case "assessed":
      return (
        <>
          <OutcomeMark outcome={event.assessment.outcome} lang={lang} />
          {event.assessment.occurrence
            ? ` ${story.forPeriod(formatPeriod(event.assessment.occurrence, lang))}`
            : null}
        </>
      );
    case "due":
      return <DueHeadline event={event} lang={lang} search={search} />;
    case "term_ends":
      return <>{event.ahead ? story.termEnds : story.termEnded}</>;
    case "today":
      return (
        <>
          {isAsOf ? story.thatDay : story.today}
          {": "}
          <StateMark promise={promise} lang={lang} />
        </>
      );
    case "next_check":
      return <>{event.ahead ? story.nextCheck : story.checkDue}</>;
  }
}

function DueHeadline({
  event: { deadline, version, movedOn },
  lang,
  search,
}: {
  event: Extract<TimelineEvent, { kind: "due" }>;
  lang: Lang;
  search: string;
}) {
  const { story } = messages(lang);
  const { meeting } = deadline;
  if (meeting) {
    return (
      <>
        {story.dueMeeting}{" "}
        <a href={urls.dialogue(lang, meeting.id) + search}>
          <LocalizedText value={meeting.title} lang={lang} />
        </a>
      </>
    );
  }
  if (deadline.hardness === "hard_start") return <>{story.dueStart}</>;
  if (version > 0) return <>{story.dueExtended(version)}</>;
  return <>{movedOn ? story.dueFirst : story.dueOnly}</>;
}
