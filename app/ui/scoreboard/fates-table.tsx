import type { ReactNode } from "react";
import type { Fates } from "../../domain/scoreboard.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { FigureLink } from "./figure-link.tsx";

const COLUMNS = [
  "fellDue",
  "delivered",
  "deliveredLate",
  "partlyDelivered",
  "begun",
  "open",
  "notDelivered",
  "withdrawn",
  "promises",
] as const satisfies readonly (keyof Fates)[];

/** Parts of the line above them. */
const PARTS: ReadonlySet<string> = new Set(["deliveredLate"]);

/** What became of all promises together, one fate a line: it reads on the narrowest screen. */
export function TotalsTable({
  title,
  fates,
  lang,
  kept,
}: {
  title: string;
  fates: Fates;
  lang: Lang;
  kept: URLSearchParams;
}) {
  const { columns } = messages(lang).scoreboard;
  return (
    <table className="counts totals-table">
      <caption>{title}</caption>
      <tbody>
        {shownIn([fates]).map((column) => (
          <tr key={column} className={PARTS.has(column) ? "part" : undefined}>
            <th scope="row">{columns[column]}</th>
            <td>
              <FigureLink figure={fates[column]} lang={lang} kept={kept} label={columns[column]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The columns that somebody is in, and the two that frame them. */
function shownIn(all: readonly Fates[]) {
  return COLUMNS.filter(
    (column) => column === "fellDue" || column === "promises" || all.some((fates) => fates[column].count > 0),
  );
}

/** A row of the table: what it is called, as plain words too, and what became of its promises. */
export interface FatesRow {
  id: string;
  name: string;
  label: ReactNode;
  fates: Fates;
}

interface Props {
  id: string;
  title: string;
  first: string;
  rows: readonly FatesRow[];
  note?: ReactNode;
  lang: Lang;
  kept: URLSearchParams;
}

/** What became of the promises of each group, in numbers that lead to them. Columns that nobody is in are left out. */
export function FatesTable({ id, title, first, rows, note, lang, kept }: Props) {
  const { columns } = messages(lang).scoreboard;
  if (rows.length === 0) return null;
  const shown = shownIn(rows.map(({ fates }) => fates));
  return (
    <div>
      <h2 id={id}>{title}</h2>
      {note}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scrolls" tabIndex={0} aria-labelledby={id}>
        <table className="fates">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, name, label, fates }) => (
              <tr key={row}>
                <th scope="row">{label}</th>
                {shown.map((column) => (
                  <td key={column}>
                    <FigureLink
                      figure={fates[column]}
                      lang={lang}
                      kept={kept}
                      label={`${name}, ${columns[column]}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
