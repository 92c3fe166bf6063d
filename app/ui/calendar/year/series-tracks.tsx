import { type Day, laterDay } from "../../../domain/days.ts";
import { type Axis, axisOfYear, daysOn, middleOn } from "../../../domain/time-axis.ts";
import { DIALOGUE_STATUSES } from "../../../domain/vocabulary.ts";
import type { Meeting, SeriesRow, YearSeries } from "../../../domain/year/series.ts";
import { formatDays, formatDialogueTime, formatYear } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { search } from "../../filters/list-links.ts";
import { LocalizedText } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { MonthAxis } from "./axis.tsx";
import { KeyShape } from "./shapes.tsx";

interface Props {
  lang: Lang;
  year: number;
  home: Day;
  series: YearSeries;
  kept: URLSearchParams;
}

/** The series of a year as rows over time, and the same as a table. */
export function SeriesTracks({ lang, year, home, series, kept }: Props) {
  const { year: words } = messages(lang);
  const { rows, total, shown } = series;
  const name = formatYear(year, lang);
  if (rows.length === 0) return <p className="nothing">{words.series.none(name)}</p>;
  return (
    <>
      {shown < total ? (
        <p className="note">
          {words.series.some(shown, total)}{" "}
          <a href={urls.allSeries(lang) + search(kept)}>{words.series.all}</a>
        </p>
      ) : null}
      <figure className="tracks">
        <MonthAxis lang={lang} year={year} home={home} />
        <ol>
          {rows.map((row) => (
            <li key={row.series?.id ?? ""} data-id={row.series?.id ?? ""}>
              <p className="track-label">
                <SeriesName row={row} lang={lang} year={year} kept={kept} />
              </p>
              <Track axis={axisOfYear(year)} row={row} />
            </li>
          ))}
        </ol>
        <SeriesKey lang={lang} rows={rows} />
      </figure>
      <details className="as-table">
        <summary>{words.asTable}</summary>
        <div className="scrolls">
          <table className="year-table">
            <caption>{words.series.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.series.series}</th>
                <th scope="col">{words.series.met}</th>
                <th scope="col">{words.series.expected}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.series?.id ?? ""}>
                  <th scope="row">
                    <SeriesName row={row} lang={lang} year={year} kept={kept} />
                  </th>
                  <td>
                    <Meetings row={row} lang={lang} kept={kept} />
                  </td>
                  <td>
                    {row.expected
                      .map(({ edtf, from, to }) =>
                        edtf ? formatPeriod(edtf, lang) : formatDays(from, to, lang),
                      )
                      .join(", ")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function SeriesName({ row, lang, year, kept }: Pick<Props, "lang" | "year" | "kept"> & { row: SeriesRow }) {
  if (row.series) {
    return (
      <a href={urls.series(lang, row.series.id) + search(kept)}>
        <LocalizedText value={row.series.name} lang={lang} />
      </a>
    );
  }
  return (
    <a href={urls.dialogues(lang, [["year", String(year)], ...kept])}>{messages(lang).year.series.alone}</a>
  );
}

/** A series' periods and meetings on an axis; the table has them in words. */
export function Track({ axis, row, grid = "months" }: { axis: Axis; row: SeriesRow; grid?: string }) {
  return (
    <svg className="track" width="100%" height="28" aria-hidden="true">
      <use href={`#${grid}`} />
      {row.expected.map(({ from, to, promise }) => {
        const piece = daysOn(axis, from, to);
        return piece ? (
          <rect
            key={`${promise} ${from}`}
            className="expected"
            x={`${piece.from}%`}
            width={`${round(piece.to - piece.from)}%`}
            y="3"
            height="22"
          />
        ) : null;
      })}
      {row.meetings.map((meeting) => (
        <MeetingMark key={meeting.id} axis={axis} meeting={meeting} />
      ))}
    </svg>
  );
}

function MeetingMark({ axis, meeting: { id, time, status } }: { axis: Axis; meeting: Meeting }) {
  const piece = time.day === time.lastDay ? null : daysOn(axis, time.day, time.lastDay);
  const isMonth = time.precision === "month";
  const at = piece && isMonth ? (piece.from + piece.to) / 2 : middleOn(axis, laterDay(time.day, axis.first));
  return (
    <>
      {piece ? (
        <rect
          data-id={isMonth && status === "held" ? id : undefined}
          className={isMonth ? "span span-month" : "span"}
          x={`${piece.from}%`}
          width={`${round(piece.to - piece.from)}%`}
          y={isMonth ? "8" : "11"}
          height={isMonth ? "12" : "6"}
        />
      ) : null}
      {isMonth && status === "held" ? null : (
        <use data-id={id} href={`#m-${status}`} x={`${round(at)}%`} y="14" />
      )}
    </>
  );
}

function Meetings({ row, lang, kept }: Pick<Props, "lang" | "kept"> & { row: SeriesRow }) {
  const { year: words, vocabulary } = messages(lang);
  if (row.meetings.length === 0) return words.series.notMet;
  return (
    <ul className="plain-list">
      {row.meetings.map(({ id, time, title, status }) => (
        <li key={id} data-id={id}>
          <a href={urls.dialogue(lang, id) + search(kept)}>
            <LocalizedText value={title} lang={lang} />
          </a>
          {", "}
          {formatDialogueTime(time, lang)}
          {status === "held" ? null : ` (${vocabulary.status[status]})`}
        </li>
      ))}
      {row.left > 0 ? <li>{words.series.left(row.left)}</li> : null}
    </ul>
  );
}

/** What the marks mean, as far as there are such marks. */
function SeriesKey({ lang, rows }: { lang: Lang; rows: readonly SeriesRow[] }) {
  const words = messages(lang).year.series;
  const all = rows.flatMap(({ meetings }) => meetings);
  return (
    <ul className="key">
      {DIALOGUE_STATUSES.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
        .filter((status) => all.some((each) => each.status === status))
        .map((status) => (
          <li key={status}>
            <KeyShape id={`m-${status}`} /> {words[status]}
          </li>
        ))}
      {all.some(({ time }) => time.precision === "month") ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="span span-month" x="1" y="4" width="18" height="12" />
          </svg>{" "}
          {words.monthOnly}
        </li>
      ) : null}
      {rows.some(({ expected }) => expected.length > 0) ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="expected" x="1" y="1" width="18" height="18" />
          </svg>{" "}
          {words.window}
        </li>
      ) : null}
    </ul>
  );
}

const ORDER = ["held", "scheduled", "postponed", "cancelled"];
const round = (value: number) => Math.round(value * 10) / 10;
