import type { ReactNode } from "react";
import type { Brief, BriefGroup } from "../../domain/brief.ts";
import type { PromiseDetail, SeriesRef } from "../../domain/records.ts";
import { formatDay, formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText, plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { BriefPromise } from "./brief-promise.tsx";
import { Meetings } from "./meetings.tsx";

interface Props {
  series: SeriesRef;
  brief: Brief;
  lang: Lang;
  search: string;
  /** Above the heading: which past day this is, if one was asked for. */
  banner: ReactNode;
  /** At the foot of the sheet: where it can be found again, and the day it is of. */
  foot: { address: string; asOf: string };
}

/** What is still open in a series before its next dialogue, on one or two sheets of paper. */
export function BriefSheet({ series, brief, lang, search, banner, foot }: Props) {
  const words = messages(lang).series;
  const { counts, dueAtNext, open, settledSince } = brief;
  return (
    <div className="brief">
      {banner}
      <header>
        <p className="brief-kicker">{words.brief.kicker}</p>
        <h1>
          <LocalizedText value={series.name} lang={lang} />
        </h1>
        <Meetings next={brief.next} latest={brief.latest} lang={lang} search={search} />
        <p className="brief-counts">
          {counts.promises > 0 ? words.brief.counts(counts) : words.brief.nothingPromised}
        </p>
        <p className="brief-screen note">
          {words.brief.print} <a href={urls.series(lang, series.id) + search}>{words.brief.back}</a>
        </p>
      </header>
      {dueAtNext.length > 0 ? (
        <section aria-labelledby="due">
          <h2 id="due">{words.brief.dueAtNext}</h2>
          <Groups groups={dueAtNext} lang={lang} search={search} />
        </section>
      ) : null}
      {counts.promises > 0 ? (
        <section aria-labelledby="open">
          <h2 id="open">{words.brief.open}</h2>
          {open.length > 0 ? (
            <Groups groups={open} lang={lang} search={search} />
          ) : (
            <p>{dueAtNext.length > 0 ? words.brief.openNoneElse : words.brief.openNone}</p>
          )}
        </section>
      ) : null}
      {counts.settled > 0 && brief.latest ? (
        <section aria-labelledby="settled">
          <h2 id="settled">{words.brief.settledSince}</h2>
          {settledSince.length > 0 ? (
            <ul className="brief-settled">
              {settledSince.map((promise) => (
                <li key={promise.id}>
                  <a href={urls.promise(lang, promise.id) + search}>
                    <LocalizedText value={promise.action} lang={lang} />
                  </a>{" "}
                  <StateMark promise={promise} lang={lang} />
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.brief.settledNone}</p>
          )}
        </section>
      ) : null}
      <footer className="brief-foot">
        <p>
          <span>{foot.address}</span> <span>{words.brief.footAsOf(foot.asOf)}</span>
        </p>
      </footer>
    </div>
  );
}

function Groups({ groups, lang, search }: { groups: readonly BriefGroup[]; lang: Lang; search: string }) {
  const { brief } = messages(lang).series;
  return (
    <>
      {groups.map(({ dialogue, promises }) => (
        <section key={dialogue.id} className="brief-group">
          <h3>{brief.saidAt(plain(dialogue.title, lang), when(dialogue, lang))}</h3>
          <ol className="brief-promises">
            {promises.map((promise) => (
              <li key={promise.id}>
                <BriefPromise promise={promise} lang={lang} search={search} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function when({ day, precision }: PromiseDetail["dialogue"], lang: Lang): string {
  return precision === "month" ? formatMonth(day.slice(0, 7), lang) : formatDay(day, lang);
}
