import type { Encounters } from "../../domain/connections.ts";
import type { Localized } from "../../domain/localized.ts";
import { formatNumber } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { search } from "../filters/list-links.ts";
import { LocalizedText, plain } from "../records/localized-text.tsx";
import { FirstAndLast } from "./dialogue-day.tsx";

interface Named {
  id: string;
  name: Localized;
}

interface Props {
  id: string;
  words: {
    title: string;
    caption: string;
    who: string;
    none: string;
    /** What a count leads to, for those who hear the link alone. */
    counted: (name: string, n: number) => string;
    rest?: (shown: number, left: number) => string;
  };
  met: Encounters<Named>;
  /** The page of one who was met, and the list of the dialogues counted. */
  page: (id: string) => string;
  dialogues: (id: string) => string;
  lang: Lang;
  kept: URLSearchParams;
}

/** Who was met, how often, first and last; each count leads to the dialogues that it counts. */
export function MetSection({ id, words, met, page, dialogues, lang, kept }: Props) {
  const { times, first, last } = messages(lang).connections.met;
  const left = met.total - met.shown.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      {met.total === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="record-table connections">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{times}</th>
              <th scope="col">{first}</th>
              <th scope="col">{last}</th>
            </tr>
          </thead>
          <tbody>
            {met.shown.map((each) => (
              <tr key={each.who.id}>
                <th scope="row">
                  <a href={page(each.who.id)}>
                    <LocalizedText value={each.who.name} lang={lang} />
                  </a>
                </th>
                <td className="number">
                  <a
                    href={dialogues(each.who.id)}
                    aria-label={`${formatNumber(each.dialogues, lang)}: ${words.counted(plain(each.who.name, lang), each.dialogues)}`}
                  >
                    {formatNumber(each.dialogues, lang)}
                  </a>
                </td>
                <FirstAndLast first={each.first} last={each.last} lang={lang} search={search(kept)} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && words.rest ? <p className="note">{words.rest(met.shown.length, left)}</p> : null}
    </section>
  );
}
