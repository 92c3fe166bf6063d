import type { Day, Month } from "../../domain/days.ts";
import { koreanHoliday } from "../../domain/holidays.ts";
import { monthGrid, monthsOf, weekdays } from "../../domain/month.ts";
import { formatDay, formatMonth, formatMonthName, formatWeekday, formatYear } from "../../i18n/dates.ts";
import { FIRST_WEEKDAY, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";
import { YearPager } from "./pagers.tsx";

type Counts = Readonly<Record<Day, number>>;

interface Props {
  lang: Lang;
  year: number;
  home: Day;
  /** Dialogues and due promises by local day, where there are any. */
  counts: Counts;
  due: Counts;
  kept: URLSearchParams;
}

/** A year as twelve small months; days that have something lead to their month. */
export function YearPage({ lang, year, home, counts, due, kept }: Props) {
  return (
    <div className="year">
      <h1>{formatYear(year, lang)}</h1>
      <YearPager lang={lang} year={year} home={home} kept={kept} />
      <div className="year-months">
        {monthsOf(year).map((month) => (
          <SmallMonth
            key={month}
            lang={lang}
            month={month}
            home={home}
            counts={counts}
            due={due}
            kept={kept}
          />
        ))}
      </div>
    </div>
  );
}

function SmallMonth({ lang, month, home, counts, due, kept }: Omit<Props, "year"> & { month: Month }) {
  const { calendar } = messages(lang);
  const first = FIRST_WEEKDAY[lang];
  const total = (of: Counts) =>
    Object.entries(of).reduce((sum, [day, count]) => sum + (day.startsWith(month) ? count : 0), 0);
  const summary = [calendar.dialogueCount(total(counts)), calendar.dueCount(total(due))].join(", ");
  return (
    <section className="small-month" aria-labelledby={`m-${month}`}>
      <h2 id={`m-${month}`}>
        <a href={urls.month(lang, month, kept)}>{formatMonthName(month, lang)}</a>
      </h2>
      <p className="note">{summary}</p>
      <table>
        <caption className="visually-hidden">{calendar.caption(formatMonth(month, lang))}</caption>
        <thead>
          <tr>
            {weekdays(first).map((each) => (
              <th key={each} scope="col" abbr={formatWeekday(each, lang, "long")}>
                {formatWeekday(each, lang, "short").slice(0, lang === "en" ? 2 : 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month, first).map((week) => (
            <tr key={week[0]}>
              {week.map((day) =>
                day.startsWith(month) ? (
                  <SmallDay
                    key={day}
                    lang={lang}
                    day={day}
                    home={home}
                    count={counts[day] ?? 0}
                    due={due[day] ?? 0}
                    kept={kept}
                  />
                ) : (
                  <td key={day} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SmallDay({
  lang,
  day,
  home,
  count,
  due,
  kept,
}: {
  lang: Lang;
  day: Day;
  home: Day;
  count: number;
  due: number;
  kept: URLSearchParams;
}) {
  const { calendar } = messages(lang);
  const number = Number(day.slice(8));
  const density = Math.min(3, count);
  const classes = [
    koreanHoliday(day) ? "holiday" : "",
    density > 0 ? `density-${density}` : "",
    due > 0 ? "has-due" : "",
  ];
  const what = [count > 0 && calendar.dialogueCount(count), due > 0 && calendar.dueCount(due)]
    .filter(Boolean)
    .join(", ");
  return (
    <td
      className={classes.filter(Boolean).join(" ") || undefined}
      aria-current={day === home ? "date" : undefined}
    >
      {what ? (
        <a
          href={`${urls.month(lang, day.slice(0, 7), [...kept, ["view", "list"]])}#d-${day}`}
          aria-label={`${formatDay(day, lang)}: ${what}`}
        >
          {number}
        </a>
      ) : (
        <time dateTime={day}>{number}</time>
      )}
    </td>
  );
}
