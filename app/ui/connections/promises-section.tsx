import type { CountsByState } from "../../domain/counts-by-state.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import type { Figure, Scoreboard } from "../../domain/scoreboard.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { joined, search } from "../filters/list-links.ts";
import { PromiseLine } from "../promises/promise-line.tsx";
import { StateTables } from "../promises/state-tables.tsx";
import { RatesSentence } from "../scoreboard/rates-sentence.tsx";
import { urls } from "../urls.ts";

interface Props {
  title: string;
  none: string;
  made: {
    states: CountsByState;
    fates: Scoreboard["totals"];
    overdue: Figure & { promises: PromiseSummary[] };
    settled: Figure & { promises: PromiseSummary[] };
  };
  /** The parameter that all of them have in common, and its value. */
  filter: readonly [name: string, value: string];
  lang: Lang;
  kept: URLSearchParams;
}

/** Where fewer fell due than this, a sentence says how little that is. */
const FEW = 5;

/** Promises and how they went: counts first, then those that are overdue and those settled last. */
export function PromisesSection({ title, none, made, filter, lang, kept }: Props) {
  const { item } = messages(lang).connections;
  const { states, fates, overdue, settled } = made;
  const { fellDue } = fates;
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{title}</h2>
      {states.total === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <RatesSentence fates={fates} lang={lang} kept={kept} />
          {fellDue.count > 0 && fellDue.count < FEW ? <p className="note">{item.few}</p> : null}
          <Outside fates={fates} lang={lang} />
          <div className="columns">
            <StateTables counts={states} filter={filter} lang={lang} kept={kept} />
          </div>
          <Some id="overdue" title={item.overdue} found={overdue} lang={lang} kept={kept} />
          <Some id="settled" title={item.settled} found={settled} lang={lang} kept={kept} />
          <p className="more">
            <a href={urls.promises(lang, [[...filter], ...kept])}>{item.allPromises(states.total)}</a>
          </p>
        </>
      )}
    </section>
  );
}

function Outside({ fates, lang }: { fates: Scoreboard["totals"]; lang: Lang }) {
  const { item } = messages(lang).connections;
  const { notYetDue, undated, superseded, unverifiable } = fates;
  const parts = [
    ...(notYetDue.count > 0 ? [item.notYetDue(notYetDue.count)] : []),
    ...(undated.count > 0 ? [item.undated(undated.count)] : []),
    ...(superseded.count > 0 ? [item.superseded(superseded.count)] : []),
    ...(unverifiable.count > 0 ? [item.unverifiable(unverifiable.count)] : []),
  ];
  return parts.length > 0 ? <p className="note">{item.outside(parts)}</p> : null;
}

function Some({
  id,
  title,
  found: { count, filter, promises },
  lang,
  kept,
}: {
  id: string;
  title: string;
  found: Props["made"]["overdue"];
  lang: Lang;
  kept: URLSearchParams;
}) {
  const { item } = messages(lang).connections;
  if (count === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ol className="lines" aria-labelledby={id}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} lang={lang} search={search(kept)} />
          </li>
        ))}
      </ol>
      {count > promises.length ? (
        <p className="more">
          <a href={urls.promises(lang, joined(promiseParams(filter), kept))}>{item.more(count)}</a>
        </p>
      ) : null}
    </>
  );
}
