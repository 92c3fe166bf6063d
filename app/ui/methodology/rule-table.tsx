import type { ReactNode } from "react";
import type { PromiseSummary } from "../../domain/records.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { StateMark } from "../promises/state-mark.tsx";
import { LocalizedText } from "../records/localized-text.tsx";
import { urls } from "../urls.ts";

export interface RuleRow {
  key: string;
  /** What the rule is about, in words of the pages. */
  name: ReactNode;
  sentence: string;
  example: PromiseSummary | undefined;
}

/** Rules, one a line, each with a promise of the record that it was applied to. */
export function RuleTable({
  rows,
  caption,
  first,
  lang,
  search,
}: {
  rows: readonly RuleRow[];
  caption: string;
  first: string;
  lang: Lang;
  search: string;
}) {
  const { methodology } = messages(lang);
  return (
    <table className="record-table rules">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{methodology.rule}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, sentence, example }) => (
          <tr key={key} id={key}>
            <th scope="row">{name}</th>
            <td>
              {sentence}
              {example ? <WorkedExample promise={example} lang={lang} search={search} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A promise of the record with its state, as an example. */
export function WorkedExample({
  promise,
  lang,
  search,
}: {
  promise: PromiseSummary;
  lang: Lang;
  search: string;
}) {
  return (
    <p className="note worked">
      {messages(lang).methodology.example}:{" "}
      <a href={urls.promise(lang, promise.id) + search}>
        <LocalizedText value={promise.action} lang={lang} />
      </a>{" "}
      <StateMark promise={promise} lang={lang} />
    </p>
  );
}
