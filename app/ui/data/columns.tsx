import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { TermsTable } from "./terms-table.tsx";

/** The columns of every table, folded away. */
export function Columns({ lang }: { lang: Lang }) {
  const { data, columns } = messages(lang);
  return (Object.keys(columns) as (keyof typeof columns)[]).map((noun) => (
    <details key={noun}>
      <summary id={`columns-${noun}`}>{data.columnsOf(data.lists[noun])}</summary>
      <TermsTable
        labelledBy={`columns-${noun}`}
        headings={[data.column, data.meaning]}
        terms={Object.entries(columns[noun]).map(([name, meaning]) => ({
          key: name,
          name: <code>{name}</code>,
          meaning,
        }))}
      />
    </details>
  ));
}
