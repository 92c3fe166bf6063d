import type { Month } from "../../domain/days.ts";
import { formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

export interface Nearest {
  before: Month | null;
  after: Month | null;
}

/** Where a month or year is empty: the nearest months before and after it that have something. */
export function NearestMonths({
  nearest,
  lang,
  query,
}: {
  nearest: Nearest;
  lang: Lang;
  query: URLSearchParams;
}) {
  const { calendar } = messages(lang);
  const { before, after } = nearest;
  if (!before && !after) return null;
  return (
    <ul className="nearest-months">
      {before ? (
        <li>
          {calendar.nearestBefore} <a href={urls.month(lang, before, query)}>{formatMonth(before, lang)}</a>
        </li>
      ) : null}
      {after ? (
        <li>
          {calendar.nearestAfter} <a href={urls.month(lang, after, query)}>{formatMonth(after, lang)}</a>
        </li>
      ) : null}
    </ul>
  );
}
