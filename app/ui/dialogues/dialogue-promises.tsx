import type { PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DeadlineFacts } from "../promises/deadline-facts.tsx";
import { Parties } from "../promises/parties.tsx";
import { Quote } from "../promises/quote.tsx";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

/** Each promise made at a dialogue: its words, who promised, its deadline as said and as read, and its state. */
export function DialoguePromises({
  promises,
  lang,
  search,
}: {
  promises: readonly PromiseSummary[];
  lang: Lang;
  search: string;
}) {
  const { detail } = messages(lang).dialogues;
  if (promises.length === 0) return <p>{detail.promisesNone}</p>;
  return (
    <ol className="promises-made">
      {promises.map((promise) => (
        <li key={promise.id}>
          <article>
            <h3>
              <a href={urls.promise(lang, promise.id) + search}>
                <LocalizedText value={promise.action} lang={lang} />
              </a>
            </h3>
            <p className="promise-line-state">
              <StateMark promise={promise} lang={lang} />
            </p>
            <Quote quote={promise.quote} />
            <dl className="facts facts-tight">
              <div>
                <dt>{detail.promisor}</dt>
                <dd>
                  <Parties
                    parties={promise.promisors}
                    lang={lang}
                    search={search}
                    all={`${urls.promise(lang, promise.id)}${search}#words`}
                  />
                </dd>
              </div>
              <DeadlineFacts deadline={promise.deadline} lang={lang} brief />
            </dl>
          </article>
        </li>
      ))}
    </ol>
  );
}
