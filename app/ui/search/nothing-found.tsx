import { inBrief } from "../../forms/search.ts";
import { messages } from "../../i18n/messages.ts";
import { search as queryOf } from "../filters/list-links.ts";
import { Sentence } from "../records/sentence.tsx";
import { urls } from "../urls.ts";
import { Lists } from "./invitation.tsx";
import { type Asked, searchHref } from "./links.ts";

/** What was searched for without finding anything, and what to do next. */
export function NothingFound({ asked }: { asked: Asked }) {
  const { search, shell } = messages(asked.lang);
  const isFiltered = Object.keys(asked.filter).length > 0;
  return (
    <div className="empty">
      <h2>{search.noneTitle}</h2>
      <p>
        <Sentence
          text={isFiltered ? search.noneFiltered : search.none}
          values={{ typed: <bdi dir="auto">{inBrief(asked.typed)}</bdi> }}
        />
      </p>
      {isFiltered || asked.group ? (
        <p>
          <a href={searchHref(asked, { filter: {}, group: null })}>
            {isFiltered ? search.noneWithout : search.noneElsewhere}
          </a>
        </p>
      ) : null}
      <h3>{search.tipsTitle}</h3>
      <ul className="tips">
        {search.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p>
        {search.missing}{" "}
        <a href={`${urls.overview(asked.lang)}${queryOf(asked.kept)}#wrong`}>{shell.report}</a>
      </p>
      <Lists asked={asked} />
    </div>
  );
}
