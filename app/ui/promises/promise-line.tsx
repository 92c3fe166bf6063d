import type { PromiseSummary } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { FoundInOther, FoundInQuote, Marked } from "../records/sought.tsx";
import { urls } from "../urls.ts";
import { Parties } from "./parties.tsx";
import { SaidOn } from "./said-on.tsx";
import { StateMark } from "./state-mark.tsx";

interface Props {
  promise: PromiseSummary;
  lang: Lang;
  /** Names the dialogue and links to it; off on the dialogue's own page. */
  withDialogue?: boolean;
  /** Shows the words it was made in. */
  withQuote?: boolean;
  /** Appended to every address: `?as_of=…`, or nothing. */
  search?: string;
}

/** One promise in a list: what, who, said where, due when, and its state. The element around it is the caller's. */
export function PromiseLine({ promise, lang, withDialogue = true, withQuote = false, search = "" }: Props) {
  const { line } = messages(lang).promises;
  const { deadline, quote } = promise;
  const due = hardDue(deadline);
  return (
    <div className="promise-line">
      <p className="promise-line-action">
        <a href={urls.promise(lang, promise.id) + search}>
          <LocalizedText value={promise.action} lang={lang} />
        </a>
      </p>
      <FoundInOther value={promise.action} lang={lang} />
      {withQuote && quote ? (
        <blockquote className="promise-line-quote" lang={quote.lang} dir="auto">
          <Marked text={quote.text} />
        </blockquote>
      ) : (
        <FoundInQuote quote={quote} />
      )}
      <p className="promise-line-state">
        <StateMark promise={promise} lang={lang} />
      </p>
      <p className="promise-line-facts">
        <Parties
          parties={promise.promisors}
          lang={lang}
          search={search}
          all={`${urls.promise(lang, promise.id)}${search}#words`}
        />
        {withDialogue ? (
          <span>
            <SaidOn promise={promise} lang={lang} />{" "}
            <a href={urls.dialogue(lang, promise.dialogue.id) + search}>
              <LocalizedText value={promise.dialogue.title} lang={lang} />
            </a>
          </span>
        ) : null}
        {due ? (
          <span>
            <time dateTime={due}>
              {deadline.hardness === "hard_start"
                ? line.from(formatDay(due, lang))
                : line.due(formatDay(due, lang))}
            </time>
            {deadline.phrase ? <Phrase phrase={deadline.phrase} lang={deadline.lang} /> : null}
          </span>
        ) : deadline.phrase ? (
          <span>
            {line.words}
            <Phrase phrase={deadline.phrase} lang={deadline.lang} />
          </span>
        ) : null}
      </p>
    </div>
  );
}

function Phrase({ phrase, lang }: { phrase: string; lang: string | null }) {
  return (
    <>
      {" "}
      <q className="phrase">
        <Verbatim text={phrase} lang={lang} />
      </q>
    </>
  );
}
