import type { Localized } from "../../domain/localized.ts";
import type { Scoreboard, ScoreboardFilter, ScoreboardRow } from "../../domain/scoreboard.ts";
import type { Hardness } from "../../domain/vocabulary.ts";
import { promiseParams } from "../../forms/promise-filter.ts";
import { formatNumber, formatYear } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { joined, search } from "../filters/list-links.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";
import { FatesBar } from "./fates-bar.tsx";
import { type FatesRow, FatesTable, TotalsTable } from "./fates-table.tsx";
import { FigureLink } from "./figure-link.tsx";
import { LatenessChart } from "./lateness-chart.tsx";
import { OldPromises } from "./old-promises.tsx";
import { RatesSentence } from "./rates-sentence.tsx";

/** Rows of a table before the rest is left for a page of its own. */
const SHOWN = 25;

interface Props {
  scoreboard: Scoreboard;
  filter: ScoreboardFilter;
  /** Every row of the long tables, as the reader asked. */
  whole: boolean;
  lang: Lang;
  kept: URLSearchParams;
}

/** What became of the promises: the sentence, the bar, how late, by whom and when, the oldest and the silent ones. */
export function ScoreboardTables({ scoreboard, filter, whole, lang, kept }: Props) {
  const { scoreboard: text, vocabulary } = messages(lang);
  const { totals, daysLate, byHost, bySeries, byYear, byKind } = scoreboard;
  const narrowed = (more: ScoreboardFilter) =>
    urls.scoreboard(lang, joined(promiseParams({ ...filter, ...more }), kept));
  const named = (row: ScoreboardRow, more: ScoreboardFilter): FatesRow => ({
    id: row.id,
    name: plain(row.label as Localized, lang) || row.id,
    label: (
      <a href={narrowed(more)}>{row.label ? <LocalizedText value={row.label} lang={lang} /> : row.id}</a>
    ),
    fates: row,
  });
  const worded = (row: ScoreboardRow, name: string, more: ScoreboardFilter): FatesRow => ({
    id: row.id,
    name,
    label: <a href={narrowed(more)}>{name}</a>,
    fates: row,
  });
  const shown = (rows: readonly ScoreboardRow[]) => (whole ? rows : rows.slice(0, SHOWN));
  const rest = (rows: readonly ScoreboardRow[]) =>
    !whole && rows.length > SHOWN ? (
      <p className="note">
        {text.rowsLeft(formatNumber(SHOWN, lang), formatNumber(rows.length, lang))}{" "}
        <a
          href={urls.scoreboard(
            lang,
            joined(promiseParams(filter), new URLSearchParams({ rows: "all" }), kept),
          )}
        >
          {text.showAll}
        </a>
      </p>
    ) : null;
  const common = { lang, kept };
  return (
    <>
      <RatesSentence fates={totals} {...common} />
      <FatesBar fates={totals} lang={lang} />
      <TotalsTable title={text.fates} fates={totals} {...common} />
      {totals.begun.count > 0 ? <p className="note">{text.begunNote}</p> : null}
      <section aria-labelledby="outside">
        <h2 id="outside">{text.outside}</h2>
        <dl className="totals">
          {(["notYetDue", "undated", "superseded", "unverifiable"] as const).map((part) => (
            <div key={part}>
              <dt>{text[part]}</dt>
              <dd>
                <FigureLink figure={totals[part]} label={text[part]} {...common} />
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={`${urls.methodology(lang)}${search(kept)}#rates`}>{text.howCounted}</a>
        </p>
      </section>
      <LatenessChart late={daysLate} {...common} />
      <FatesTable
        id="by-kind"
        title={text.byKind}
        first={text.names.kind}
        rows={byKind.map((row) =>
          worded(row, vocabulary.hardness[row.id as Hardness], { kind: [row.id as Hardness] }),
        )}
        {...common}
      />
      <FatesTable
        id="by-year"
        title={text.byYear}
        first={text.names.year}
        rows={byYear.map((row) => worded(row, formatYear(Number(row.id), lang), { year: Number(row.id) }))}
        {...common}
      />
      <FatesTable
        id="by-series"
        title={text.bySeries}
        first={text.names.series}
        rows={shown(bySeries).map((row) => named(row, { series: row.id }))}
        note={rest(bySeries)}
        {...common}
      />
      <FatesTable
        id="by-host"
        title={text.byHost}
        first={text.names.host}
        rows={shown(byHost).map((row) => named(row, { host: row.id }))}
        note={
          <>
            <p className="note">{text.hostsNote}</p>
            {rest(byHost)}
          </>
        }
        {...common}
      />
      <OldPromises
        id="oldest"
        title={text.oldestOpen}
        none={text.oldestOpenNone}
        found={scoreboard.oldestOpen}
        {...common}
      />
      <OldPromises
        id="stale"
        title={text.stale}
        lead={text.staleLead}
        none={text.staleNone}
        found={scoreboard.longestStale}
        {...common}
      />
    </>
  );
}
