import { messages } from "../../i18n/messages.ts";
import { search as queryOf } from "../filters/list-links.ts";
import { urls } from "../urls.ts";
import { type Asked, searchHref } from "./links.ts";

/** What one can search for, where nothing was typed: examples that lead to results, and the lists. */
export function Invitation({ asked }: { asked: Asked }) {
  const { search } = messages(asked.lang);
  return (
    <>
      <p className="lead">{search.lead}</p>
      <h2>{search.tryLabel}</h2>
      <ul className="examples">
        {search.examples.map(({ typed, what }) => (
          <li key={typed}>
            <a href={searchHref(asked, { typed })} lang={/[ㄱ-힣]/.test(typed) ? "ko" : "en"}>
              {typed}
            </a>{" "}
            <small>{what}</small>
          </li>
        ))}
      </ul>
      <Lists asked={asked} />
    </>
  );
}

/** The ways to everything. */
export function Lists({ asked: { lang, kept } }: { asked: Asked }) {
  const { search, dialogues, promises, series, connections } = messages(lang);
  const query = queryOf(kept);
  return (
    <>
      <p>{search.browse}</p>
      <ul className="examples">
        <li>
          <a href={urls.dialogues(lang) + query}>{dialogues.seeAll}</a>
        </li>
        <li>
          <a href={urls.promises(lang) + query}>{promises.seeAll}</a>
        </li>
        <li>
          <a href={urls.allSeries(lang) + query}>{series.listTitle}</a>
        </li>
        {(["organizations", "people", "venues"] as const).map((noun) => (
          <li key={noun}>
            <a href={urls[noun](lang) + query}>{connections.lists[noun].title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
