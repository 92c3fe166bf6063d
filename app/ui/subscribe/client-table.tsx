import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";

const COLUMNS = ["refresh", "cancelled", "alarms", "tasks", "note"] as const;

/** What each calendar program does with a feed. */
export function ClientTable({ lang }: { lang: Lang }) {
  const { subscribe } = messages(lang);
  return (
    <section className="clients">
      <h2 id="clients">{subscribe.clients}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scrolls" tabIndex={0} aria-labelledby="clients">
        <table>
          <thead>
            <tr>
              <th scope="col">{subscribe.columns.client}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {subscribe.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subscribe.rows.map((row) => (
              <tr key={row.client}>
                <th scope="row">{row.client}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">{subscribe.undated}</p>
    </section>
  );
}
