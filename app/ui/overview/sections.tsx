import type { CountsByState } from "../../domain/counts-by-state.ts";
import type { DialogueSummary, Page, PromiseSummary } from "../../domain/records.ts";
import type { Fates } from "../../domain/scoreboard.ts";
import { formatDay, formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { PromiseLine } from "../promises/promise-line.tsx";
import { StateTables } from "../promises/state-tables.tsx";
import { Sentence } from "../records/sentence.tsx";
import { RatesSentence } from "../scoreboard/rates-sentence.tsx";
import { urls } from "../urls.ts";

interface DialogueLinesProps {
  id: string;
  title: string;
  dialogues: DialogueSummary[];
  /** What is said above the list, where something that could be there is not. */
  none?: string | null;
  more: { href: string; text: string };
  lang: Lang;
  /** Carries a past day into the links: `?as_of=…`, or nothing. */
  search: string;
}

/** A few dialogues under a heading, with the way to all of them. */
export function DialogueLines({ id, title, dialogues, none = null, more, lang, search }: DialogueLinesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {none ? <p className="coming-none">{none}</p> : null}
      <ul className="lines">
        {dialogues.map((dialogue) => (
          <li key={dialogue.id}>
            <DialogueLine dialogue={dialogue} lang={lang} search={search} />
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={more.href}>{more.text}</a>
      </p>
    </section>
  );
}

interface PromiseLinesProps {
  id: string;
  title: string;
  page: Page<PromiseSummary>;
  none: string;
  href: string;
  lang: Lang;
  search: string;
}

/** A few promises under a heading, with how many there are in all. */
export function PromiseLines({ id, title, page, none, href, lang, search }: PromiseLinesProps) {
  const { overview } = messages(lang);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {page.total === 0 ? <p className="nothing">{none}</p> : null}
      <ul className="lines">
        {page.items.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} lang={lang} search={search} />
          </li>
        ))}
      </ul>
      {page.total > 0 ? (
        <p className="more">
          <a href={href}>
            {overview.all} ({formatNumber(page.total, lang)})
          </a>
        </p>
      ) : null}
    </section>
  );
}

interface FigureValues {
  dialogues: number;
  promises: number;
  organizations: number;
  people: number;
  firstDay: string | null;
  lastDay: string | null;
  states: CountsByState;
  rates: Pick<Fates, "fellDue" | "delivered" | "deliveredLate" | "open">;
}

/** The record in figures; each count of promises leads to the promises it counts. */
export function Figures({
  figures,
  lang,
  kept,
}: {
  figures: FigureValues;
  lang: Lang;
  /** Parameters that every link carries on. */
  kept: URLSearchParams;
}) {
  const { overview } = messages(lang);
  const { firstDay, lastDay, rates } = figures;
  return (
    <section className="figures" aria-labelledby="figures">
      <h2 id="figures">{overview.figures}</h2>
      <RatesSentence fates={rates} lang={lang} kept={kept} />
      <p className="more">
        <a href={urls.scoreboard(lang, kept)}>{messages(lang).scoreboard.title}</a>
      </p>
      <p className="totals-line">
        <Sentence
          text={overview.totals}
          values={{
            dialogues: (
              <a href={urls.dialogues(lang, kept)}>
                {overview.dialogues(formatNumber(figures.dialogues, lang))}
              </a>
            ),
            promises: (
              <a href={urls.promises(lang, kept)}>
                {overview.promises(formatNumber(figures.promises, lang))}
              </a>
            ),
            organizations: (
              <a href={urls.organizations(lang, kept)}>
                {overview.organizations(formatNumber(figures.organizations, lang))}
              </a>
            ),
            people: (
              <a href={urls.people(lang, kept)}>{overview.people(formatNumber(figures.people, lang))}</a>
            ),
          }}
        />{" "}
        {firstDay && lastDay
          ? overview.figuresRange(formatDay(firstDay, lang), formatDay(lastDay, lang))
          : null}
      </p>
      <StateTables counts={figures.states} lang={lang} kept={kept} />
    </section>
  );
}
