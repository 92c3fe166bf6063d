import type { PromiseDetail, PromiseLink } from "../../domain/records.ts";
import { formatDialogueTime } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { saidText } from "../../i18n/said.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { PartyName } from "./parties.tsx";
import { Quote } from "./quote.tsx";

/** The words of a promise, everyone who said them, and where. */
export function SaidBy({ promise, lang, search }: { promise: PromiseDetail; lang: Lang; search: string }) {
  const { detail } = messages(lang).promises;
  const { promisors, dialogueSummary: dialogue } = promise;
  return (
    <>
      {promise.quote ? <Quote quote={promise.quote} /> : <p className="unknown">{detail.quoteNone}</p>}
      <dl className="facts">
        <div>
          <dt>{detail.promisors}</dt>
          <dd>
            {promisors.length > 1 ? <p className="note">{detail.promisorsMore(promisors.length)}</p> : null}
            <ul className="plain-list">
              {promisors.map((party) => (
                <li key={`${party.person?.id} ${party.organization?.id}`}>
                  <PartyName party={party} lang={lang} search={search} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{detail.said}</dt>
          <dd>
            <a href={urls.dialogue(lang, dialogue.id) + search}>
              <LocalizedText value={dialogue.title} lang={lang} />
            </a>
            {", "}
            <time dateTime={dialogue.time.start}>{formatDialogueTime(dialogue.time, lang)}</time>
          </dd>
        </div>
        <SaidElsewhere links={promise.links} direction="to" lang={lang} search={search} />
        <SaidElsewhere links={promise.links} direction="from" lang={lang} search={search} />
      </dl>
    </>
  );
}

/** The dialogues at which the same was promised before, or again. */
function SaidElsewhere({
  links,
  direction,
  lang,
  search,
}: {
  links: readonly PromiseLink[];
  direction: PromiseLink["direction"];
  lang: Lang;
  search: string;
}) {
  const { story } = messages(lang);
  const same = links.filter((link) => link.kind === "restates" && link.direction === direction);
  if (same.length === 0) return null;
  return (
    <div>
      <dt>{direction === "from" ? story.alsoSaid : story.alsoSaidBefore}</dt>
      <dd>
        <ul className="plain-list">
          {same.map(({ promise }) => (
            <li key={promise.id}>
              <a href={urls.promise(lang, promise.id) + search}>
                <LocalizedText value={promise.dialogue.title} lang={lang} />
              </a>
              {", "}
              {saidText(promise, lang)}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
