import { Fragment } from "react";
import type { Day, Month } from "../../domain/days.ts";
import { isYear, monthAfter } from "../../domain/month.ts";
import { formatMonth, formatYear } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

interface MonthPagerProps {
  lang: Lang;
  month: Month;
  home: Day;
  asList: boolean;
  kept: URLSearchParams;
}

/** Previous month, this month, next month, the year, and the choice between grid and list. */
export function MonthPager({ lang, month, home, asList, kept }: MonthPagerProps) {
  const { calendar } = messages(lang);
  const grid = new URLSearchParams(kept);
  const list = new URLSearchParams(kept);
  list.set("view", "list");
  const query = asList ? list : grid;
  const [previous, next] = [monthAfter(month, -1), monthAfter(month, 1)];
  const year = Number(month.slice(0, 4));
  return (
    <div className="calendar-bar">
      <nav className="pager" aria-label={calendar.pages}>
        {previous ? (
          <a
            rel="prev"
            href={urls.month(lang, previous, query)}
            aria-label={`${calendar.previousMonth}: ${formatMonth(previous, lang)}`}
          >
            <span aria-hidden="true">←</span> {formatMonth(previous, lang)}
          </a>
        ) : null}
        <a href={urls.month(lang, home.slice(0, 7), query)}>{calendar.today}</a>
        <a href={urls.year(lang, year, kept)}>{formatYear(year, lang)}</a>
        {next ? (
          <a
            rel="next"
            href={urls.month(lang, next, query)}
            aria-label={`${calendar.nextMonth}: ${formatMonth(next, lang)}`}
          >
            {formatMonth(next, lang)} <span aria-hidden="true">→</span>
          </a>
        ) : null}
      </nav>
      <nav className="views" aria-label={calendar.views}>
        <a href={urls.month(lang, month, grid)} aria-current={asList ? undefined : "true"}>
          {calendar.grid}
        </a>
        <a href={urls.month(lang, month, list)} aria-current={asList ? "true" : undefined}>
          {calendar.list}
        </a>
      </nav>
    </div>
  );
}

/** As many years are named at once, those nearest to the one that is shown. */
const MOST_YEARS = 9;

/** The years on record before and after, this year, and the nearest ones by name. */
export function YearPager({
  lang,
  year,
  home,
  years,
  kept,
}: {
  lang: Lang;
  year: number;
  home: Day;
  /** Those that have something, ascending. */
  years: readonly number[];
  kept: URLSearchParams;
}) {
  const { calendar, year: words } = messages(lang);
  const previous = years.findLast((each) => each < year && isYear(String(each)));
  const next = years.find((each) => each > year && isYear(String(each)));
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
    .slice(0, MOST_YEARS)
    .sort((a, b) => a - b);
  const called = (other: number, step: string, stepOnRecord: string) =>
    `${Math.abs(other - year) > 1 ? stepOnRecord : step}: ${formatYear(other, lang)}`;
  const thisYear = Number(home.slice(0, 4));
  return (
    <nav className="pager year-pager" aria-label={words.years}>
      {previous ? (
        <a
          rel="prev"
          href={urls.year(lang, previous, kept)}
          aria-label={called(previous, calendar.previousYear, calendar.previousYearOnRecord)}
        >
          <span aria-hidden="true">←</span> {formatYear(previous, lang)}
        </a>
      ) : null}
      {next ? (
        <a
          rel="next"
          href={urls.year(lang, next, kept)}
          aria-label={called(next, calendar.nextYear, calendar.nextYearOnRecord)}
        >
          {formatYear(next, lang)} <span aria-hidden="true">→</span>
        </a>
      ) : null}
      <span className="years">
        {nearest.map((each, index) => (
          <Fragment key={each}>
            {index > 0 && each - (nearest[index - 1] as number) > 1 ? (
              <span aria-hidden="true">…</span>
            ) : null}
            <a href={urls.year(lang, each, kept)} aria-current={each === year ? "page" : undefined}>
              {each}
            </a>
          </Fragment>
        ))}
        {nearest.includes(thisYear) ? null : (
          <a href={urls.year(lang, thisYear, kept)}>{calendar.thisYear}</a>
        )}
      </span>
    </nav>
  );
}
