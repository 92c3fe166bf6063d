import type { Day } from "../../../domain/days.ts";
import { axisOfYear } from "../../../domain/time-axis.ts";
import type { SeriesRow, YearSeries } from "../../../domain/year/series.ts";
import { formatDays, formatDialogueTime, formatYear } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { search } from "../../filters/list-links.ts";
import { LocalizedText } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { MonthAxis } from "./axis.tsx";
import { MeetingKey, Track } from "./track.tsx";

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
        <MeetingKey lang={lang} rows={rows} />
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
