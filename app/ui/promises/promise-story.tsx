import type { DialogueSummary, PromiseDetail, PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Verbatim } from "../records/localized-text.tsx";
import { CriteriaTable } from "./criteria-table.tsx";
import { DeadlineSection } from "./deadline-section.tsx";
import { Lacks } from "./lacks.tsx";
import { LooksAt } from "./looks-at.tsx";
import { Occurrences } from "./occurrences.tsx";
import { PromiseLine } from "./promise-line.tsx";
import { Replies } from "./replies.tsx";
import { SaidBy } from "./said-by.tsx";
import { StateMark } from "./state-mark.tsx";
import { StateTable } from "./state-table.tsx";
import { Timeline } from "./timeline.tsx";

interface Props {
  promise: PromiseDetail;
  /** What else was promised at the same dialogue. */
  others: readonly PromiseSummary[];
  /** Dialogues of its series in the periods in which it was to be repeated. */
  dialogues: readonly DialogueSummary[];
  lang: Lang;
  /** Whether `promise.today` is a past day that was asked for. */
  isAsOf: boolean;
  search: string;
}

/** The words, where it stands, what happened, and how it is judged. */
export function PromiseStory({ promise, others, dialogues, lang, isAsOf, search }: Props) {
  const { promises, story } = messages(lang);
  const { detail } = promises;
  return (
    <>
      <p className="state-line">
        <StateMark promise={promise} lang={lang} />
      </p>
      {promise.state === "disputed" ? <p className="disputed">{detail.disputed}</p> : null}
      {promise.replies.length > 0 ? (
        <section aria-labelledby="replies">
          <h2 id="replies">{detail.replies}</h2>
          <Replies replies={promise.replies} lang={lang} />
        </section>
      ) : null}
      <section aria-labelledby="words">
        <h2 id="words">{detail.quote}</h2>
        <SaidBy promise={promise} lang={lang} search={search} />
      </section>
      <section aria-labelledby="state">
        <h2 id="state">{detail.state}</h2>
        <StateTable promise={promise} lang={lang} />
        <LooksAt promise={promise} lang={lang} />
      </section>
      <section aria-labelledby="story">
        <h2 id="story">{story.title}</h2>
        <Timeline promise={promise} lang={lang} isAsOf={isAsOf} search={search} />
      </section>
      <section aria-labelledby="deadline">
        <h2 id="deadline">{detail.deadline}</h2>
        <DeadlineSection promise={promise} lang={lang} search={search} />
      </section>
      {promise.occurrences.length > 0 ? (
        <section aria-labelledby="occurrences">
          <h2 id="occurrences">{story.occurrences}</h2>
          <Occurrences promise={promise} dialogues={dialogues} lang={lang} search={search} />
        </section>
      ) : null}
      <section aria-labelledby="criteria">
        <h2 id="criteria">{detail.criteria}</h2>
        <CriteriaTable promise={promise} lang={lang} />
      </section>
      <Lacks promise={promise} lang={lang} />
      {promise.notes ? (
        <section aria-labelledby="notes">
          <h2 id="notes">{detail.notes}</h2>
          <p className="prose">
            <Verbatim text={promise.notes} />
          </p>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others">{detail.alsoAt}</h2>
          <ul className="lines">
            {others.map((other) => (
              <li key={other.id}>
                <PromiseLine promise={other} lang={lang} withDialogue={false} search={search} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
