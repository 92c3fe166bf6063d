import type { ReactNode } from "react";
import type { Day } from "../../domain/days.ts";
import type { MonthOfYear } from "../../domain/year/days.ts";
import type { PromiseRow } from "../../domain/year/promises.ts";
import type { YearSeries } from "../../domain/year/series.ts";
import { formatYear } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Nearest, NearestMonths } from "./nearest-months.tsx";
import { YearPager } from "./pagers.tsx";
import { YearDefinitions } from "./year/axis.tsx";
import { DayMap } from "./year/day-map.tsx";
import { PromiseTracks } from "./year/promise-tracks.tsx";
import { SeriesTracks } from "./year/series-tracks.tsx";

interface Props {
  lang: Lang;
  year: number;
  home: Day;
  /** Years that have something, ascending. */
  years: readonly number[];
  /** Dialogues and deadlines of the year; a dialogue that goes on from one month to the next is one. */
  counts: { dialogues: number; deadlines: number };
  months: readonly MonthOfYear[];
  series: YearSeries;
  promises: { rows: readonly PromiseRow[]; total: number };
  /** Months with something before and after the year. */
  nearest: Nearest;
  kept: URLSearchParams;
}

/** A year at a glance: its days by how much they hold, its series over time, its promises from the word to the deed. */
export function YearPage({
  lang,
  year,
  home,
  years,
  counts,
  months,
  series,
  promises,
  nearest,
  kept,
}: Props) {
  const { year: words } = messages(lang);
  const name = formatYear(year, lang);
  const common = { lang, year, home, kept };
  return (
    <div className="year">
      <h1>{name}</h1>
      <YearPager lang={lang} year={year} home={home} years={years} kept={kept} />
      {series.rows.length === 0 && promises.rows.length === 0 && counts.deadlines === 0 ? (
        <>
          <p>{words.nothing(name)}</p>
          <NearestMonths nearest={nearest} lang={lang} query={kept} />
        </>
      ) : (
        <>
          <p className="year-counts">{words.counts(counts.dialogues, counts.deadlines)}</p>
          <nav className="year-parts" aria-label={words.parts}>
            <a href="#days">{words.days.short}</a>
            <a href="#series">{words.series.short}</a>
            <a href="#promises">{words.promises.short}</a>
          </nav>
          <YearDefinitions year={year} home={home} />
          <Part id="days" title={words.days.title}>
            <DayMap {...common} months={months} />
          </Part>
          <Part id="series" title={words.series.title}>
            <SeriesTracks {...common} series={series} />
          </Part>
          <Part id="promises" title={words.promises.title}>
            <PromiseTracks {...common} {...promises} />
          </Part>
        </>
      )}
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="year-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
