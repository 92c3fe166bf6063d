import type { Scoreboard } from "../../domain/scoreboard.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { joined, search } from "../filters/list-links.ts";
import { PromiseLine } from "../promises/promise-line.tsx";
import { urls } from "../urls.ts";

/** Some promises that have waited longest, and the way to all of them. */
export function OldPromises({
  id,
  title,
  lead,
  none,
  found: { count, filter, promises },
  lang,
  kept,
}: {
  id: string;
  title: string;
  lead?: string;
  none: string;
  found: Scoreboard["oldestOpen"];
  lang: Lang;
  kept: URLSearchParams;
}) {
  const { scoreboard } = messages(lang);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {count === 0 ? <p>{none}</p> : null}
      {count > 0 && lead ? <p>{lead}</p> : null}
      <ol className="lines">
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} lang={lang} search={search(kept)} />
          </li>
        ))}
      </ol>
      {count > 0 ? (
        <p className="more">
          <a href={urls.promises(lang, joined(promiseParams(filter), kept))}>
            {scoreboard.all(formatNumber(count, lang))}
          </a>
        </p>
      ) : null}
    </section>
  );
}
