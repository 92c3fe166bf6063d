import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { type Parameter, type ParameterGroup, parametersOf } from "../../outputs/openapi/parameters.ts";
import { TermsTable } from "./terms-table.tsx";

/** Where the parameters of each group are tried. */
const TRIED_AT = {
  dialogues: "/dialogues",
  promises: "/promises",
  changes: "/changes",
  organizations: "/organizations",
  named: "/people",
  everywhere: "/promises",
  pages: "/promises.json",
  calendars: "/calendar.ics",
} as const satisfies Partial<Record<ParameterGroup, string>>;

/** The parameters by what they narrow, as the program reads them, each with an example that works. */
export function ParametersTables({ lang }: { lang: Lang }) {
  const { data } = messages(lang);
  return (Object.keys(TRIED_AT) as (keyof typeof TRIED_AT)[]).map((group) => (
    <section key={group} aria-labelledby={`filters-${group}`}>
      <h3 id={`filters-${group}`}>{data.filtersOf[group]}</h3>
      <TermsTable
        labelledBy={`filters-${group}`}
        headings={[data.parameter, data.meaning]}
        terms={parametersOf(group, lang).map((parameter) => ({
          key: parameter.name,
          name: <code>{parameter.name}</code>,
          meaning: <Meaning parameter={parameter} base={`/${lang}${TRIED_AT[group]}`} lang={lang} />,
        }))}
      />
    </section>
  ));
}

function Meaning({ parameter, base, lang }: { parameter: Parameter; base: string; lang: Lang }) {
  const { data } = messages(lang);
  const { name, description, example } = parameter;
  const query = `?${new URLSearchParams([example].flat().map((value) => [name, value]))}`;
  const values = valuesOf(parameter);
  return (
    <>
      {description}
      {values.length > 0 ? (
        <p className="note">
          {data.values}:{" "}
          {values.map((value, index) => (
            <span key={value}>
              {index > 0 ? ", " : null}
              <code>{value}</code>
            </span>
          ))}
        </p>
      ) : null}
      <p className="note">
        {data.example}:{" "}
        <a href={base + query}>
          <code>{decodeURIComponent(query)}</code>
        </a>
      </p>
    </>
  );
}

/** The words that a parameter takes, or how its days are written; none where it takes any text. */
function valuesOf({ schema }: Parameter): string[] {
  const {
    enum: words,
    items,
    format,
  } = schema as {
    enum?: string[];
    items?: { enum?: string[] };
    format?: string;
  };
  return words ?? items?.enum ?? (format === "date" ? ["YYYY-MM-DD"] : []);
}
