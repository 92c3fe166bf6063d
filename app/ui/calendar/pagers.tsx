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

/** Previous, this and next year. */
export function YearPager({
  lang,
  year,
  home,
  kept,
}: {
  lang: Lang;
  year: number;
  home: Day;
  kept: URLSearchParams;
}) {
  const { calendar } = messages(lang);
  const [previous, next] = [year - 1, year + 1];
  return (
    <nav className="pager" aria-label={calendar.pages}>
      {isYear(String(previous)) ? (
        <a
          rel="prev"
          href={urls.year(lang, previous, kept)}
          aria-label={`${calendar.previousYear}: ${formatYear(previous, lang)}`}
        >
          <span aria-hidden="true">←</span> {formatYear(previous, lang)}
        </a>
      ) : null}
      <a href={urls.year(lang, home.slice(0, 4), kept)}>{calendar.thisYear}</a>
      {isYear(String(next)) ? (
        <a
          rel="next"
          href={urls.year(lang, next, kept)}
          aria-label={`${calendar.nextYear}: ${formatYear(next, lang)}`}
        >
          {formatYear(next, lang)} <span aria-hidden="true">→</span>
        </a>
      ) : null}
    </nav>
  );
}
