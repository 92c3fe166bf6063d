import type { Day } from "../../../domain/days.ts";
import type { PromiseRow } from "../../../domain/year/promises.ts";
import { formatDay, formatYear } from "../../../i18n/dates.ts";
import type { Lang } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { saidText } from "../../../i18n/said.ts";
import { search } from "../../filters/list-links.ts";
import { Parties } from "../../promises/parties.tsx";
import { StateMark } from "../../promises/state-mark.tsx";
import { LocalizedText, Verbatim } from "../../records/localized-text.tsx";
import { urls } from "../../urls.ts";
import { MonthAxis } from "./axis.tsx";
import { KeyShape } from "./shapes.tsx";

interface Props {
  lang: Lang;
  year: number;
  home: Day;
  rows: readonly PromiseRow[];
  /** How many there are, those without a row too. */
  total: number;
  kept: URLSearchParams;
}

/** Promises as bars from the saying over the due day to the settling, so that lateness is seen; and the same as a table. */
export function PromiseTracks({ lang, year, home, rows, total, kept }: Props) {
  const { year: words } = messages(lang);
  const name = formatYear(year, lang);
  if (rows.length === 0) return <p className="nothing">{words.promises.none(name)}</p>;
  return (
    <>
      <p className="note">
        {words.promises.note} {rows.length < total ? words.promises.some(rows.length, total) : null}
      </p>
      <p className="note">
        <a href={urls.promises(lang, [["year", String(year)], ...kept])}>{words.promises.allSaid(name)}</a>
        {" · "}
        <a href={urls.promises(lang, [["from", `${year}-01-01`], ["to", `${year}-12-31`], ...kept])}>
          {words.promises.allDue(name)}
        </a>
      </p>
      <figure className="tracks promise-tracks">
        <MonthAxis lang={lang} year={year} home={home} />
        <ol>
          {rows.map((row) => (
            <li key={row.promise.id} data-id={row.promise.id}>
              <div className="track-label">
                <a href={urls.promise(lang, row.promise.id) + search(kept)}>
                  <LocalizedText value={row.promise.action} lang={lang} />
                </a>
                <small>
                  <StateMark promise={row.promise} lang={lang} />{" "}
                  <Parties parties={row.promise.promisors} lang={lang} />
                </small>
              </div>
              <Bar row={row} />
            </li>
          ))}
        </ol>
        <PromiseKey lang={lang} rows={rows} />
      </figure>
      <details className="as-table">
        <summary>{words.asTable}</summary>
        <div className="scrolls">
          <PromiseTable lang={lang} name={name} rows={rows} kept={kept} />
        </div>
      </details>
    </>
  );
}

/** One promise's bar; the words beside it and the table say the same. */
function Bar({ row: { pieces, marks } }: { row: PromiseRow }) {
  const goesOn = pieces.some(({ cutEnd }) => cutEnd);
  return (
    <svg className="track" width="100%" height="28" aria-hidden="true">
      <use href="#months" />
      {pieces.map(({ kind, from, to }) => (
        <line
          key={`${kind} ${from}`}
          className={`stretch stretch-${kind}`}
          x1={`${from}%`}
          x2={`${to}%`}
          y1="14"
          y2="14"
        />
      ))}
      {marks.map(({ kind, at }) => (
        <use key={`${kind} ${at}`} href={`#p-${kind}`} x={`${at}%`} y="14" />
      ))}
      {goesOn ? <use href="#p-on" x="100%" y="14" /> : null}
    </svg>
  );
}

function PromiseTable({ lang, name, rows, kept }: Pick<Props, "lang" | "rows" | "kept"> & { name: string }) {
  const words = messages(lang).year.promises;
  return (
    <table className="year-table">
      <caption>{words.caption(name)}</caption>
      <thead>
        <tr>
          {[words.promise, words.said, words.due, words.settled, words.state].map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ promise, dues, closedOn }) => (
          <tr key={promise.id} data-id={promise.id}>
            <th scope="row">
              <a href={urls.promise(lang, promise.id) + search(kept)}>
                <LocalizedText value={promise.action} lang={lang} />
              </a>{" "}
              <small>
                <Parties parties={promise.promisors} lang={lang} />
              </small>
            </th>
            <td>{saidText(promise, lang)}</td>
            <td>
              {dues.length > 0 ? (
                dues.map((day) => formatDay(day, lang)).join(" → ")
              ) : promise.deadline.phrase ? (
                <Verbatim text={promise.deadline.phrase} lang={promise.deadline.lang} />
              ) : (
                words.noDay
              )}
            </td>
            <td>{closedOn ? formatPeriod(promise.effectiveOn ?? closedOn, lang) : words.open}</td>
            <td>
              <StateMark promise={promise} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the forms mean, as far as there are such forms. */
function PromiseKey({ lang, rows }: { lang: Lang; rows: readonly PromiseRow[] }) {
  const words = messages(lang).year.promises;
  const kinds = new Set<string>(
    rows.flatMap(({ pieces, marks }) => [...pieces, ...marks].map(({ kind }) => kind)),
  );
  const lines = [
    ["term", words.keyTerm],
    ["extension", words.keyExtension],
    ["spare", words.keySpare],
    ["late", words.keyLate],
    ["undated", words.keyUndated],
  ].filter(([kind = ""]) => kinds.has(kind));
  const marks = [
    ["said", words.keySaid],
    ["due", words.keyDue],
    ["kept", words.keyKept],
    ["closed", words.keyClosed],
  ].filter(([kind = ""]) => kinds.has(kind));
  return (
    <ul className="key">
      {lines.map(([kind, text]) => (
        <li key={kind}>
          <svg width="28" height="20" aria-hidden="true">
            <line className={`stretch stretch-${kind}`} x1="0" x2="28" y1="10" y2="10" />
          </svg>{" "}
          {text}
        </li>
      ))}
      {marks.map(([kind, text]) => (
        <li key={kind}>
          <KeyShape id={`p-${kind}`} /> {text}
        </li>
      ))}
      {rows.some(({ pieces }) => pieces.some(({ cutEnd }) => cutEnd)) ? (
        <li>
          <KeyShape id="p-on" /> {words.keyGoesOn}
        </li>
      ) : null}
    </ul>
  );
}
