import { LICENCE } from "../../domain/dataset.ts";
import type { Day } from "../../domain/days.ts";
import { OUTCOME_STATES, SCHEDULES } from "../../domain/vocabulary.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Section, Sectioned } from "../layout/sectioned.tsx";
import { urls } from "../urls.ts";
import { Columns } from "./columns.tsx";
import { FormsTable } from "./forms-table.tsx";
import { ParametersTables } from "./parameters-table.tsx";
import { TermsTable } from "./terms-table.tsx";

interface Props {
  lang: Lang;
  publicUrl: string;
  revision: number;
  /** The instant of the latest change, in words, and as it is in UTC. */
  changed: { text: string; at: string };
  today: Day;
}

/** What may be done with the record, where it is had whole and in parts, and how its addresses are asked. */
export function DataPage({ lang, publicUrl, revision, changed, today }: Props) {
  const { data: text } = messages(lang);
  const sections: Section[] = [
    ["use", text.useTitle, <Use key="use" {...{ lang, publicUrl, revision, today }} />],
    [
      "whole",
      text.wholeTitle,
      <>
        <p>{text.whole}</p>
        <ul>
          <li>
            <a href={urls.dataset()}>yaksok-dataset.json</a>: {text.dumps.json}
          </li>
          <li>
            <a href={urls.datasetTables()}>yaksok-csv.zip</a>: {text.dumps.csv}
          </li>
        </ul>
        <p className="note">
          <time dateTime={changed.at}>{text.revision(revision, changed.text)}</time>
        </p>
      </>,
    ],
    [
      "lists",
      text.listsTitle,
      <>
        <FormsTable lang={lang} />
        <p className="note">{text.listsNote}</p>
      </>,
    ],
    [
      "filters",
      text.filtersTitle,
      <>
        <p>{text.filtersLead}</p>
        <ParametersTables lang={lang} />
      </>,
    ],
    ["pages", text.pagesTitle, <p key="pages">{text.pages}</p>],
    ["dates", text.datesTitle, <p key="dates">{text.dates}</p>],
    ["states", text.statesTitle, <States key="states" lang={lang} />],
    [
      "tables",
      text.tablesTitle,
      <>
        <p>{text.tables}</p>
        <Columns lang={lang} />
      </>,
    ],
    ["programs", text.programsTitle, <Programs key="programs" lang={lang} publicUrl={publicUrl} />],
  ];
  const { title, lead, contents } = text;
  return <Sectioned {...{ title, lead, contents, sections }} className="data" />;
}

function Use({ lang, publicUrl, revision, today }: Omit<Props, "changed">) {
  const { data: text } = messages(lang);
  return (
    <>
      <p>
        {text.use}{" "}
        <a href={LICENCE.url} rel="license">
          {text.licence}
        </a>
      </p>
      <p>{text.sources}</p>
      <h3>{text.cite}</h3>
      <p className="citation">{text.citation(publicUrl + urls.data(lang), revision, today)}</p>
      <p>{text.citeItem}</p>
    </>
  );
}

function States({ lang }: { lang: Lang }) {
  const { data: text, vocabulary, promises, methodology } = messages(lang);
  const headings = [text.word, text.name] as const;
  return (
    <>
      <p>
        {text.states} <a href={urls.methodology(lang)}>{text.methodology}</a>
      </p>
      <h3 id="outcomes">{promises.detail.outcome}</h3>
      <TermsTable
        labelledBy="outcomes"
        headings={headings}
        terms={OUTCOME_STATES.map((each) => ({
          key: each,
          name: <code>{each}</code>,
          meaning: (
            <>
              <a href={`${urls.methodology(lang)}#outcome-${each}`}>{vocabulary.outcome[each]}</a>
              <p className="note">{vocabulary.outcomeMeaning[each]}</p>
            </>
          ),
        }))}
      />
      <h3 id="lateness">{promises.detail.lateness}</h3>
      <TermsTable
        labelledBy="lateness"
        headings={headings}
        terms={SCHEDULES.map((each) => ({
          key: each,
          name: <code>{each}</code>,
          meaning: (
            <>
              <a href={`${urls.methodology(lang)}#schedule-${each}`}>{vocabulary.schedule[each]}</a>
              <p className="note">{methodology.schedules[each]}</p>
            </>
          ),
        }))}
      />
    </>
  );
}

function Programs({ lang, publicUrl }: Pick<Props, "lang" | "publicUrl">) {
  const { programs } = messages(lang).data;
  return (
    <ul className="programs">
      <li>
        {programs.openapi} <a href={urls.openApi()}>{publicUrl + urls.openApi()}</a>
      </li>
      <li>{programs.stable}</li>
      <li>{programs.errors}</li>
      <li>{programs.cors}</li>
      <li>{programs.caching}</li>
      <li>{programs.rate}</li>
    </ul>
  );
}
