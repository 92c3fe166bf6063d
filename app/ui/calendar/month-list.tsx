import type { Day } from "../../domain/days.ts";
import { koreanHoliday } from "../../domain/holidays.ts";
import { formatDayWithWeekday } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { DialogueLine } from "../dialogues/dialogue-line.tsx";
import { search } from "../filters/list-links.ts";
import { PromiseLine } from "../promises/promise-line.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import type { DayEntries } from "./entries.ts";

interface Props {
  lang: Lang;
  days: ReadonlyMap<Day, DayEntries>;
  kept: URLSearchParams;
}

/** The month as a list of the days that have something. */
export function MonthList({ lang, days, kept }: Props) {
  const { calendar } = messages(lang);
  if (days.size === 0) return null;
  return (
    <ol className="month-list">
      {[...days].map(([day, { dialogues, due }]) => (
        <li key={day} id={`d-${day}`}>
          <h2>
            <time dateTime={day}>{formatDayWithWeekday(day, lang)}</time>
            <Holiday day={day} lang={lang} />
          </h2>
          <ul className="lines">
            {dialogues.map((dialogue) => (
              <li key={dialogue.id} className="entry-dialogue">
                <span className="entry-kind">{calendar.dialogueKind}</span>
                <DialogueLine dialogue={dialogue} lang={lang} search={search(kept)} />
              </li>
            ))}
            {due.map((promise) => (
              <li key={promise.id} className="entry-due">
                <span className="entry-kind">{calendar.dueKind}</span>
                <PromiseLine promise={promise} lang={lang} search={search(kept)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Holiday({ day, lang }: { day: Day; lang: Lang }) {
  const holiday = koreanHoliday(day);
  return holiday ? (
    <small className="holiday-name">
      {" "}
      <LocalizedText value={holiday} lang={lang} />
    </small>
  ) : null;
}
