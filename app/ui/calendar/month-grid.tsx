import { type Day, type Month, weekday } from "../../domain/days.ts";
import { koreanHoliday } from "../../domain/holidays.ts";
import { pick } from "../../domain/localized.ts";
import { monthGrid, weekdays } from "../../domain/month.ts";
import { formatDay, formatMonth, formatWeekday } from "../../i18n/dates.ts";
import { FIRST_WEEKDAY, type Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { search } from "../filters/list-links.ts";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { type DayEntries, shownOf } from "./entries.ts";

/** A cell shows at most this many entries; of more, one fewer and how many more there are. */
const MOST = 4;

interface Props {
  lang: Lang;
  month: Month;
  home: Day;
  days: ReadonlyMap<Day, DayEntries>;
  kept: URLSearchParams;
}

/** The month as a table: a row a week, a column a weekday, days of the neighbouring months empty. */
export function MonthGrid({ lang, month, home, days, kept }: Props) {
  const { calendar } = messages(lang);
  const first = FIRST_WEEKDAY[lang];
  return (
    <table className="month-grid">
      <caption className="visually-hidden">{calendar.caption(formatMonth(month, lang))}</caption>
      <thead>
        <tr>
          {weekdays(first).map((each) => (
            <th
              key={each}
              scope="col"
              abbr={formatWeekday(each, lang, "short")}
              aria-label={formatWeekday(each, lang, "long")}
              className={`weekday-${each}`}
            >
              {formatWeekday(each, lang, "short")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthGrid(month, first).map((week) => (
          <tr key={week[0]}>
            <Outside days={week.filter((day) => day < `${month}-01`)} />
            {week
              .filter((day) => day.startsWith(month))
              .map((day) => (
                <DayCell
                  key={day}
                  lang={lang}
                  month={month}
                  day={day}
                  home={home}
                  entries={days.get(day)}
                  kept={kept}
                />
              ))}
            <Outside days={week.filter((day) => day > `${month}-31`)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days of a neighbouring month in a week: one empty cell, so that nobody walks over each. */
function Outside({ days }: { days: readonly Day[] }) {
  return days.length > 0 ? <td className="outside" colSpan={days.length} /> : null;
}

interface CellProps extends Omit<Props, "days"> {
  day: Day;
  entries: DayEntries | undefined;
}

function DayCell({ lang, month, day, home, entries, kept }: CellProps) {
  const { calendar } = messages(lang);
  const holiday = koreanHoliday(day);
  const { dialogues = [], due = [] } = entries ?? {};
  const count = dialogues.length + due.length;
  const shown = shownOf({ dialogues, due }, MOST);
  const spoken = [
    calendar.dayOfMonth(Number(day.slice(8)), formatWeekday(weekday(day), lang, "long")),
    holiday && pick(holiday, lang).text,
    count > 0 ? calendar.dayCounts(dialogues.length, due.length) : calendar.nothingOn,
  ];
  const list = new URLSearchParams(kept);
  list.set("view", "list");
  return (
    <td className={holiday ? "day holiday" : "day"} aria-current={day === home ? "date" : undefined}>
      <p className="day-head">
        <time dateTime={day}>
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span className="visually-hidden">{spoken.filter(Boolean).join(", ")}</span>
        </time>
        {holiday ? (
          <span className="holiday-name" aria-hidden="true">
            {pick(holiday, lang).text}
          </span>
        ) : null}
      </p>
      {count > 0 ? (
        <ul>
          {shown.dialogues.map((dialogue) => (
            <li key={dialogue.id} className="entry entry-dialogue">
              <a href={urls.dialogue(lang, dialogue.id) + search(kept)}>
                <LocalizedText value={dialogue.title} lang={lang} />
              </a>
            </li>
          ))}
          {shown.due.map((promise) => (
            <li key={promise.id} className="entry entry-due">
              <a href={urls.promise(lang, promise.id) + search(kept)}>
                <span className="entry-kind">{calendar.due}</span>{" "}
                <LocalizedText value={promise.action} lang={lang} />
              </a>
              <small className="entry-state">
                <StateMark promise={promise} lang={lang} />
              </small>
            </li>
          ))}
          {shown.more > 0 ? (
            <li className="entry-more">
              <a
                href={`${urls.month(lang, month, list)}#d-${day}`}
                aria-label={calendar.moreOn(shown.more, formatDay(day, lang))}
              >
                {calendar.more(shown.more)}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </td>
  );
}
