import type { Day } from "../../../domain/days.ts";
import { koreanHoliday } from "../../../domain/holidays.ts";
import { weekdays } from "../../../domain/month.ts";
import { type DayOfYear, DENSITIES, type MonthOfYear } from "../../../domain/year/days.ts";
import { formatDay, formatMonth, formatMonthShort, formatWeekday, formatYear } from "../../../i18n/dates.ts";
import { FIRST_WEEKDAY, type Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { urls } from "../../urls.ts";

interface Props {
  lang: Lang;
  year: number;
  home: Day;
  months: readonly MonthOfYear[];
  kept: URLSearchParams;
}

/** Six weeks less five days: where a month begins on the last day of a week, its 31st is here. */
const COLUMNS = 37;

/**
 * The days of a year as a table: a row a month, its days under their weekdays. A day that has something is shaded by how much
 * and leads to its month; on narrow screens and paper the table stands upright, a column a month.
 */
export function DayMap({ lang, year, home, months, kept }: Props) {
  const words = messages(lang).year.days;
  const week = weekdays(FIRST_WEEKDAY[lang]);
  const columns = Array.from({ length: COLUMNS }, (_, key) => ({ key, weekday: week[key % 7] as number }));
  const undated = months.some((month) => month.undated > 0);
  return (
    <>
      <div className="day-map">
        <table>
          <caption className="visually-hidden">{words.caption(formatYear(year, lang))}</caption>
          <colgroup>
            <col />
            {columns.map(({ key, weekday }) => (
              <col key={key} className={weekday > 5 ? "weekend" : undefined} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.month}</span>
              </th>
              {columns.map(({ key, weekday }) => (
                <th key={key} scope="col" aria-label={formatWeekday(weekday, lang, "long")}>
                  {formatWeekday(weekday, lang, "short").slice(0, lang === "en" ? 2 : 1)}
                </th>
              ))}
              {undated ? (
                <th scope="col" aria-label={words.undated}>
                  ?
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <MonthRow
                key={month.month}
                lang={lang}
                month={month}
                undated={undated}
                home={home}
                kept={kept}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Legend lang={lang} undated={undated} />
    </>
  );
}

interface RowProps extends Pick<Props, "lang" | "home" | "kept"> {
  month: MonthOfYear;
  /** The table has a column for dialogues known to the month. */
  undated: boolean;
}

function MonthRow({ lang, month, undated, home, kept }: RowProps) {
  const { year: words } = messages(lang);
  const before = (month.firstWeekday - FIRST_WEEKDAY[lang] + 7) % 7;
  const after = COLUMNS - before - month.days.length;
  const href = urls.month(lang, month.month, kept);
  const name = formatMonth(month.month, lang);
  return (
    <tr>
      <th scope="row">
        <a href={href} aria-label={words.named(name, month.dialogues, month.deadlines)}>
          <span className="month-name">{formatMonthShort(month.month, lang)}</span>
          <span className="month-number">{Number(month.month.slice(5))}</span>
        </a>
      </th>
      {before > 0 ? <td colSpan={before} /> : null}
      {month.days.map((day) => (
        <DayCell key={day.day} lang={lang} day={day} home={home} kept={kept} />
      ))}
      {after > 0 ? <td colSpan={after} /> : null}
      {undated ? (
        <td>
          {month.undated > 0 ? (
            <a className="some-day" href={href} aria-label={words.days.undatedIn(name, month.undated)}>
              {month.undated}
            </a>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

function DayCell({
  lang,
  day: at,
  home,
  kept,
}: Pick<RowProps, "lang" | "home" | "kept"> & { day: DayOfYear }) {
  const { day, dialogues, deadlines, density } = at;
  const classes = [
    koreanHoliday(day) ? "off" : "",
    density > 0 ? `d${density}` : "",
    density > 0 && dialogues === 0 ? "due" : "",
  ];
  const number = Number(day.slice(8));
  return (
    <td
      className={classes.filter(Boolean).join(" ") || undefined}
      aria-current={day === home ? "date" : undefined}
    >
      {density > 0 ? (
        <a
          href={`${urls.month(lang, day.slice(0, 7), [...kept, ["view", "list"]])}#d-${day}`}
          aria-label={messages(lang).year.named(formatDay(day, lang), dialogues, deadlines)}
        >
          {number}
        </a>
      ) : (
        number
      )}
    </td>
  );
}

function Legend({ lang, undated }: { lang: Lang; undated: boolean }) {
  const { days } = messages(lang).year;
  return (
    <ul className="key day-key">
      {DENSITIES.slice(1).map((least, index) => (
        <li key={least}>
          <span className={`swatch d${index + 1}`} aria-hidden="true" /> {days.steps[index]}
        </li>
      ))}
      <li>
        <span className="swatch d2" aria-hidden="true" /> {days.dialogue}
      </li>
      <li>
        <span className="swatch d2 due" aria-hidden="true" /> {days.deadline}
      </li>
      <li>
        <span className="swatch off" aria-hidden="true">
          1
        </span>{" "}
        {days.holiday}
      </li>
      {undated ? (
        <li>
          <span className="swatch some-day" aria-hidden="true">
            1
          </span>{" "}
          {days.undated}
        </li>
      ) : null}
    </ul>
  );
}
