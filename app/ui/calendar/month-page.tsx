import type { Day, Month } from "../../domain/days.ts";
import type { DialogueSummary, PromiseSummary } from "../../domain/records.ts";
import { formatMonth } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { search } from "../filters/list-links.ts";
import { entriesByDay } from "./entries.ts";
import { MonthGrid } from "./month-grid.tsx";
import { MonthList } from "./month-list.tsx";
import { type Nearest, NearestMonths } from "./nearest-months.tsx";
import { MonthPager } from "./pagers.tsx";

interface Props {
  lang: Lang;
  month: Month;
  /** Today in Seoul, or the past day asked for. */
  home: Day;
  /** The reader asked for the list also where the grid would fit. */
  asList: boolean;
  kept: URLSearchParams;
  dialogues: DialogueSummary[];
  due: PromiseSummary[];
  /** Months with something before and after, for one that has nothing. */
  nearest: Nearest | null;
}

/** A month: what is known to the day on a grid and, for narrow screens, as a list; what is known to the month above. */
export function MonthPage({ lang, month, home, asList, kept, dialogues, due, nearest }: Props) {
  const { calendar } = messages(lang);
  const name = formatMonth(month, lang);
  const undated = dialogues.filter(({ time }) => time.precision === "month");
  const days = entriesByDay(
    dialogues.filter(({ time }) => time.precision !== "month"),
    due,
    month,
  );
  const view = new URLSearchParams(kept);
  if (asList) view.set("view", "list");
  const isEmpty = days.size === 0 && undated.length === 0;
  return (
    <div className={asList ? "month month-as-list" : "month"}>
      <h1>{name}</h1>
      <MonthPager lang={lang} month={month} home={home} asList={asList} kept={kept} />
      {isEmpty ? (
        <div className="nothing">
          <p>{calendar.nothing(name)}</p>
          {nearest ? <NearestMonths nearest={nearest} lang={lang} query={view} /> : null}
        </div>
      ) : null}
      {undated.length > 0 ? (
        <section className="undated" aria-labelledby="undated">
          <h2 id="undated">{calendar.undated(name)}</h2>
          <p className="note">{calendar.undatedNote}</p>
          <ul className="lines">
            {undated.map((dialogue) => (
              <li key={dialogue.id}>
                <DialogueLine dialogue={dialogue} lang={lang} search={search(kept)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {asList ? null : <MonthGrid lang={lang} month={month} home={home} days={days} kept={kept} />}
      <MonthList lang={lang} days={days} kept={kept} />
      {asList ? null : (
        <ul className="legend">
          <li className="entry-dialogue">{calendar.legendDialogue}</li>
          <li className="entry-due">{calendar.legendDue}</li>
          <li className="entry-holiday">{calendar.legendHoliday}</li>
        </ul>
      )}
    </div>
  );
}
