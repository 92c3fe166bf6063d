import type { ReactNode } from "react";
import type { Deadline, PromiseDetail, PromiseLink, Source } from "../../domain/records.ts";
import type { TimelineEvent } from "../../domain/timeline.ts";
import { formatInterval } from "../../i18n/dates.ts";
import { readingText } from "../../i18n/deadline-reading.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { saidText } from "../../i18n/said.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { SourceList } from "../records/source-list.tsx";
import { urls } from "../urls.ts";
import { AssessmentFacts } from "./assessment-facts.tsx";

interface Props {
  event: TimelineEvent;
  promise: PromiseDetail;
  lang: Lang;
  search: string;
}

/** What stands under an event: more words, and the source or evidence. */
export function EventBody({ event, promise, lang, search }: Props): ReactNode {
  const { story, promises } = messages(lang);
  switch (event.kind) {
    case "said":
      return (
        <>
          <SaidDeadline deadline={promise.deadlines[0] ?? promise.deadline} lang={lang} />
          <Sources sources={event.source ? [event.source] : []} lang={lang} />
        </>
      );
    case "linked":
      return <Linked link={event.link} lang={lang} search={search} />;
    case "corrected":
      return (
        <>
          <p>{story.correctedFrom(readingText(event.before, lang), readingText(event.deadline, lang))}</p>
          <p className="note">{story.correctedKept}</p>
        </>
      );
    case "extended":
      return (
        <>
          <p>
            <Phrase deadline={event.deadline} />
            {intervalText(event.deadline, lang)}
          </p>
          <Sources sources={event.deadline.source ? [event.deadline.source] : []} lang={lang} />
        </>
      );
    case "checked":
      return (
        <>
          {event.check.note ? (
            <p>
              <LocalizedText value={event.check.note} lang={lang} />
            </p>
          ) : null}
          <Sources sources={event.check.sources} lang={lang} />
        </>
      );
    case "assessed":
      return <AssessmentFacts assessment={event.assessment} criteria={promise.criteria} lang={lang} />;
    case "due":
      return <DueNote event={event} today={promise.today} lang={lang} />;
    case "today":
      return promise.assessments.length === 0 ? <p>{promises.detail.historyNone}</p> : null;
    default:
      return null;
  }
}

function SaidDeadline({ deadline, lang }: { deadline: Deadline; lang: Lang }) {
  const { story, promises } = messages(lang);
  const interval = intervalText(deadline, lang);
  if (!deadline.phrase && !interval) return <p className="note">{promises.detail.phraseNone}</p>;
  return (
    <p>
      {story.saidDue} <Phrase deadline={deadline} />
      {interval}
    </p>
  );
}

/** The words of a deadline, followed by a colon where it was read as an interval. */
function Phrase({ deadline: { phrase, lang, earliest, latest } }: { deadline: Deadline }) {
  if (!phrase) return null;
  return (
    <>
      <q className="phrase">
        <Verbatim text={phrase} lang={lang} />
      </q>
      {earliest || latest ? ": " : null}
    </>
  );
}

function Linked({ link: { promise }, lang, search }: { link: PromiseLink; lang: Lang; search: string }) {
  const { dialogue } = promise;
  return (
    <>
      <p>
        <a href={urls.promise(lang, promise.id) + search}>
          <LocalizedText value={promise.action} lang={lang} />
        </a>
      </p>
      <p className="note">
        <a href={urls.dialogue(lang, dialogue.id) + search}>
          <LocalizedText value={dialogue.title} lang={lang} />
        </a>
        {", "}
        {saidText(promise, lang)}
      </p>
    </>
  );
}

/** Whether the promise was kept by a day that is over; nothing is said of one that is not. */
function DueNote({
  event: { day, deadline, movedOn, kept },
  today,
  lang,
}: {
  event: Extract<TimelineEvent, { kind: "due" }>;
  today: string;
  lang: Lang;
}) {
  const { story } = messages(lang);
  const start = deadline.hardness === "hard_start";
  if (kept) return <p>{start ? story.dueBegun : story.dueKept}</p>;
  if (movedOn && movedOn <= day) return <p>{story.dueMoved}</p>;
  if (day >= today) return null;
  return <p>{start ? story.dueNotBegun : story.dueMissed}</p>;
}

function Sources({ sources, lang }: { sources: readonly Source[]; lang: Lang }) {
  return sources.length > 0 ? <SourceList sources={sources} lang={lang} /> : null;
}

const intervalText = ({ earliest, latest }: Deadline, lang: Lang) => formatInterval(earliest, latest, lang);
