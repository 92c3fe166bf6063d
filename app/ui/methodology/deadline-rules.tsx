import { interpretDeadline } from "../../domain/deadlines/interpret.ts";
import { RULES, type RuleId } from "../../domain/deadlines/rules.ts";
import type { PromiseSummary } from "../../domain/records.ts";
import { HARDNESSES, type Hardness } from "../../domain/vocabulary.ts";
import { formatDay, formatInterval } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { Verbatim } from "../records/localized-text.tsx";
import { WorkedExample } from "./rule-table.tsx";

/** The day on which the examples are taken to be said. */
export const SAID_ON = "2023-03-08";

/** Every rule that reads a deadline, by kind: its words, what the program makes of them, and its sentence. */
export function DeadlineRules({
  examples,
  lang,
  search,
}: {
  examples: Readonly<Record<string, PromiseSummary>>;
  lang: Lang;
  search: string;
}) {
  const { methodology, vocabulary } = messages(lang);
  return (
    <>
      {HARDNESSES.map((hardness) => (
        <section key={hardness} aria-labelledby={`kind-${hardness}`}>
          <h3 id={`kind-${hardness}`}>{vocabulary.hardness[hardness]}</h3>
          <p>{vocabulary.hardnessMeaning[hardness]}</p>
          <table className="record-table rules">
            <thead>
              <tr>
                <th scope="col">{methodology.words}</th>
                <th scope="col">{methodology.rule}</th>
              </tr>
            </thead>
            <tbody>
              {rulesOf(hardness).map(({ id, example }) => (
                <tr key={id} id={`rule-${id}`}>
                  <th scope="row">
                    <q className="phrase">
                      <Verbatim text={example.phrase} lang={example.lang} />
                    </q>
                    <p className="note">{reading(id, lang)}</p>
                  </th>
                  <td>
                    {messages(lang).rules[id]} <code className="note">{id}</code>
                    {examples[id] ? (
                      <WorkedExample promise={examples[id]} lang={lang} search={search} />
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function rulesOf(hardness: Hardness) {
  return RULES.filter((rule) => rule.hardness === hardness);
}

/** What the program makes of a rule's example: the interval, or that there is no date. */
function reading(id: RuleId, lang: Lang): string {
  const example = RULES.find((rule) => rule.id === id)?.example;
  if (!example) return "";
  const { earliest, latest, reviewOn } = interpretDeadline(example.phrase, example.lang, SAID_ON);
  const { methodology, promises } = messages(lang);
  if (earliest || latest) return `${methodology.reading}: ${formatInterval(earliest, latest, lang)}`;
  const review = reviewOn ? `; ${promises.detail.review} ${formatDay(reviewOn, lang)}` : "";
  return `${methodology.reading}: ${methodology.noDate}${review}`;
}
