import type { SeriesInTime } from "../../../db/series.ts";
import type { PastName } from "../../domain/connections.ts";
import { type Day, earlierDay, laterDay } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import { otherwise } from "../../domain/names.ts";
import type { DialogueTime } from "../../domain/records.ts";
import { strokesOf, WIDTH } from "../../domain/strokes.ts";
import { type Axis, axisOfYears } from "../../domain/time-axis.ts";
import { formatDays, formatMonth, formatYear } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { YearsAxis, YearsDefinitions } from "../calendar/year/axis.tsx";
import { LocalizedText, Verbatim } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { FormerNames } from "./former-names.tsx";

interface Props {
  list: readonly SeriesInTime[];
  former: Readonly<Record<string, PastName[]>>;
  /** Today in Seoul, or the past day asked for. */
  home: Day;
  lang: Lang;
  search: string;
}

/** Of more series than this the strokes stand a month apart, so that the page stays small. */
const MANY = 100;
const MONTH_OF_TEN_YEARS = 8;

/** So many years stand on the common axis, the latest ones. */
const MOST_YEARS = 10;

/** All series, each with its dialogues as strokes on one common axis, its counts, and its latest and next dialogue. */
export function SeriesInList({ list, former, home, lang, search }: Props) {
  const { series: words, rhythm } = messages(lang);
  const axis = commonAxis(list, home);
  const year = (day: Day) => formatYear(Number(day.slice(0, 4)), lang);
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p>{list.length > 0 ? words.listIntro : words.listNone}</p>
      {axis ? (
        <>
          <p className="note">
            {rhythm.axis(year(axis.first), year(axis.last))}{" "}
            {list.some(({ days }) => days.some(({ status }) => status !== "held")) ? rhythm.lowStrokes : null}
          </p>
          <YearsDefinitions axis={axis} home={home} />
          <h2 className="visually-hidden">{words.listCounted(list.length)}</h2>
          <div className="tracks series-tracks">
            <div className="axis-row">
              <YearsAxis axis={axis} />
            </div>
            <ul>
              {list.map((series) => (
                <li key={series.id} data-id={series.id}>
                  <div className="track-label">
                    <a href={urls.series(lang, series.id) + search}>
                      <LocalizedText value={series.name} lang={lang} />
                    </a>
                    <OtherNames name={series.name} lang={lang} />
                    <FormerNames name={series.name} past={former[series.id] ?? []} lang={lang} />
                    <Facts series={series} lang={lang} />
                  </div>
                  <Strokes
                    axis={axis}
                    days={series.days}
                    step={list.length > MANY ? MONTH_OF_TEN_YEARS : 1}
                  />
                </li>
              ))}
            </ul>
          </div>
        </>
      ) : null}
    </>
  );
}

function OtherNames({ name, lang }: { name: Localized; lang: Lang }) {
  return otherwise(name, lang).map(({ text, lang: tag }) => (
    <small key={tag}>
      <Verbatim text={text} lang={tag} />
    </small>
  ));
}

function Facts({
  series: { dialogues, promises, latest, next },
  lang,
}: {
  series: SeriesInTime;
  lang: Lang;
}) {
  const { series: words, rhythm } = messages(lang);
  return (
    <p className="dialogue-line-facts">
      <span>{words.dialogueCount(dialogues)}</span>
      <span>{words.promiseCount(promises)}</span>
      {latest ? (
        <span>
          {rhythm.latest} {dayText(latest, lang)}
        </span>
      ) : null}
      {next ? (
        <span>
          {rhythm.next} {dayText(next, lang)}
        </span>
      ) : null}
    </p>
  );
}

/** The day alone: the hour is on the dialogue's own page. */
function dayText({ precision, start, day, lastDay }: DialogueTime, lang: Lang): string {
  return precision === "month" ? formatMonth(start.slice(0, 7), lang) : formatDays(day, lastDay, lang);
}

function Strokes({ axis, days, step }: { axis: Axis; days: SeriesInTime["days"]; step: number }) {
  return (
    <svg className="track" width="100%" height="24" aria-hidden="true">
      <use href="#years" />
      <svg viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" width="100%" height="24" aria-hidden="true">
        <path className="strokes" d={strokesOf(axis, days, step)} />
      </svg>
    </svg>
  );
}

/** The whole years of all dialogues and of today, at most the latest ten; null where there is none. */
function commonAxis(list: readonly SeriesInTime[], home: Day): Axis | null {
  if (list.length === 0) return null;
  const last = list.map(({ lastDay }) => lastDay).reduce(laterDay, home);
  const first = list.map(({ firstDay }) => firstDay).reduce(earlierDay, home);
  const least = `${Number(last.slice(0, 4)) - MOST_YEARS + 1}-01-01`;
  return axisOfYears([laterDay(first, least), last]);
}
