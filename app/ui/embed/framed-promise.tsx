import type { PromiseDetail } from "../../domain/records.ts";
import { hardDue } from "../../domain/schedule.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Parties } from "../promises/parties.tsx";
import { SaidOn } from "../promises/said-on.tsx";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { BESIDE } from "./framed.tsx";

interface Props {
  promise: PromiseDetail;
  lang: Lang;
  publicUrl: string;
}

/** A promise in short, as other sites show it: what, in which words, by whom, said where, due when, and its state today. */
export function FramedPromise({ promise, lang, publicUrl }: Props) {
  const { embed, promises } = messages(lang);
  const { quote, deadline, dialogue, promisors, today } = promise;
  const due = hardDue(deadline);
  const page = publicUrl + urls.promise(lang, promise.id);
  return (
    <>
      <h1>
        <a href={page} {...BESIDE}>
          <LocalizedText value={promise.action} lang={lang} />
        </a>
      </h1>
      {quote ? (
        <blockquote lang={quote.lang} dir="auto">
          {quote.text}
        </blockquote>
      ) : null}
      <p className="state">
        <StateMark promise={promise} lang={lang} />{" "}
        <small>
          <time dateTime={today}>{embed.asOf(formatDay(today, lang))}</time>
        </small>
      </p>
      <p className="facts">
        <Parties parties={promisors} lang={lang} />
        <br />
        <SaidOn promise={promise} lang={lang} />{" "}
        <a href={publicUrl + urls.dialogue(lang, dialogue.id)} {...BESIDE}>
          <LocalizedText value={dialogue.title} lang={lang} />
        </a>
        {due ? (
          <>
            <br />
            <time dateTime={due}>
              {deadline.hardness === "hard_start"
                ? promises.line.from(formatDay(due, lang))
                : promises.line.due(formatDay(due, lang))}
            </time>
          </>
        ) : null}
      </p>
    </>
  );
}

/** Leads from the frame to the promise's page. */
export function ToItsStory({ promise, lang, publicUrl }: Props) {
  return (
    <a href={publicUrl + urls.promise(lang, promise.id)} {...BESIDE}>
      {messages(lang).embed.story}
    </a>
  );
}
