import { Form } from "@remix-run/react";
import type { ActivityFilter } from "../../domain/activity.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import type { Moment as Written } from "../../i18n/moments.ts";
import { Pager } from "../filters/pager.tsx";
import { urls } from "../urls.ts";
import { type Line, type LogAction, LogSentence } from "./log-sentence.tsx";
import { Moment } from "./moment.tsx";

interface Props {
  lang: Lang;
  filter: ActivityFilter;
  /** The filter as a query string. */
  query: string;
  page: {
    items: (Line & { seq: number; at: Written })[];
    total: number;
    next: string | null;
    previous: string | null;
  };
  people: { id: number; name: string }[];
  actions: readonly LogAction[];
}

/** What was done at the desk, the newest first. */
export function LogPage({ lang, filter, query, page, people, actions }: Props) {
  const { log } = messages(lang);
  const asked = new URLSearchParams(query);
  const at = (cursor: string) => urls.desk.log(new URLSearchParams([...asked, ["cursor", cursor]]));
  return (
    <article>
      <h1>{log.title}</h1>
      <p className="desk-lead">{log.lead}</p>
      <LogFilters lang={lang} filter={filter} people={people} actions={actions} />
      <p className="list-count">{log.count(formatNumber(page.total, lang))}</p>
      {page.items.length === 0 ? (
        <p className="nothing">{log.nothing}</p>
      ) : (
        <table className="record-table desk-table">
          <thead>
            <tr>
              <th scope="col">{log.columns.at}</th>
              <th scope="col">{log.columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((line) => (
              <tr key={line.seq}>
                <td>
                  <Moment of={line.at} />
                </td>
                <td>
                  <LogSentence lang={lang} line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager page={page} href={at} words={log.pager} />
      <p className="note">{log.times}</p>
      <p className="formats">
        {log.formats} <a href={urls.desk.logIn("csv", asked)}>CSV</a>{" "}
        <a href={urls.desk.logIn("json", asked)}>JSON</a>
      </p>
    </article>
  );
}

function LogFilters({
  lang,
  filter,
  people,
  actions,
}: Pick<Props, "lang" | "filter" | "people" | "actions">) {
  const { filters, actions: called } = messages(lang).log;
  return (
    <Form role="search" aria-label={filters.title} className="desk-filters">
      <p className="field">
        <label htmlFor="log-editor">{filters.editor}</label>
        <select id="log-editor" name="editor" key={filter.editor} defaultValue={filter.editor ?? ""}>
          <option value="">{filters.any}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="log-action">{filters.action}</label>
        <select id="log-action" name="action" key={filter.action} defaultValue={filter.action ?? ""}>
          <option value="">{filters.any}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {called[action]}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{filters.apply}</button>
    </Form>
  );
}
