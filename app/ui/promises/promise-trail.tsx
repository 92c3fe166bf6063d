import type { Check, PromiseLink } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { LocalizedText } from "../records/localized-text.tsx";
import { SourceList } from "../records/source-list.tsx";
import { urls } from "../urls.ts";

/** Looks that were logged, the latest first. */
export function CheckList({ checks, lang }: { checks: readonly Check[]; lang: Lang }) {
  const { detail } = messages(lang).promises;
  if (checks.length === 0) return <p>{detail.checksNone}</p>;
  return (
    <ol className="history" reversed>
      {[...checks].reverse().map((check, index) => (
        <li key={index}>
          <p>
            <time dateTime={check.checkedOn}>{formatDay(check.checkedOn, lang)}</time>{" "}
            {check.note ? <LocalizedText value={check.note} lang={lang} /> : null}
          </p>
          {check.sources.length > 0 ? <SourceList sources={check.sources} lang={lang} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** Promises that this one repeats, replaces or needs, and those that do so to it. */
export function RelatedPromises({
  links,
  lang,
  search,
}: {
  links: readonly PromiseLink[];
  lang: Lang;
  search: string;
}) {
  const { vocabulary } = messages(lang);
  return (
    <dl className="facts">
      {links.map(({ kind, direction, promise }) => (
        <div key={`${direction} ${kind} ${promise.id}`}>
          <dt>{(direction === "to" ? vocabulary.linkTo : vocabulary.linkFrom)[kind]}</dt>
          <dd>
            <a href={urls.promise(lang, promise.id) + search}>
              <LocalizedText value={promise.action} lang={lang} />
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
