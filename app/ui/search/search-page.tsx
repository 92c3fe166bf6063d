import { groupsInOrder } from "../../domain/search/groups.ts";
import type { SearchResults } from "../../domain/search/results.ts";
import { LONGEST_QUERY } from "../../forms/query.ts";
import { inBrief, searchParams } from "../../forms/search.ts";
import { messages } from "../../i18n/messages.ts";
import { activeFilters, type Labels } from "../filters/active.ts";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { joined } from "../filters/list-links.ts";
import { AsOfBanner } from "../records/as-of-banner.tsx";
import { FormatLinks } from "../records/format-links.tsx";
import { Sentence } from "../records/sentence.tsx";
import { Sought } from "../records/sought.tsx";
import { urls } from "../urls.ts";
import { searchFilterWords } from "./filter-words.ts";
import { FoundGroup } from "./found-group.tsx";
import { GroupLinks } from "./group-links.tsx";
import { Invitation } from "./invitation.tsx";
import { type Asked, searchForms, searchHref } from "./links.ts";
import { NothingFound } from "./nothing-found.tsx";
import { SearchForm } from "./search-form.tsx";
import { Ways } from "./ways.tsx";

interface Props {
  asked: Asked;
  /** Null where nothing was typed. */
  results: SearchResults | null;
  labels: Labels;
  /** Dialogues of the day that was typed. */
  onDay: number;
}

/** The search page: a field, and what was found of each kind. */
export function SearchPage({ asked, results, labels, onDay }: Props) {
  const { lang, typed, group, filter, kept } = asked;
  const { search } = messages(lang);
  const noWords = { typed: "", group, filter };
  const here = searchHref({ ...asked, kept: new URLSearchParams() }, {});
  const around = joined(searchParams({ typed, group, filter: {} }), kept);
  return (
    <div className="search-page">
      <AsOfBanner asOf={kept.get("as_of")} lang={lang} here={here} />
      <h1>
        {results ? (
          <Sentence text={search.resultsFor} values={{ typed: <bdi dir="auto">{inBrief(typed)}</bdi> }} />
        ) : (
          search.title
        )}
      </h1>
      <SearchForm id="search" typed={typed} kept={joined(searchParams(noWords), kept)} lang={lang} />
      <ActiveFilters
        filters={activeFilters(
          searchParams({ typed: "", group: null, filter }),
          around,
          urls.search(lang),
          labels,
          searchFilterWords(lang),
          lang,
        )}
        label={search.filters}
        clear={{ label: search.clear, href: searchHref(asked, { filter: {} }) }}
        remove={messages(lang).promises.filters.remove}
      />
      {asked.cut || results?.cut ? (
        <p className="note" role="note">
          {search.cut(LONGEST_QUERY)}
        </p>
      ) : null}
      <Ways asked={asked} onDay={onDay} />
      {results ? <Results asked={asked} results={results} /> : <Invitation asked={asked} />}
    </div>
  );
}

function Results({ asked, results }: { asked: Asked; results: SearchResults }) {
  const { search } = messages(asked.lang);
  const found = groupsInOrder(results, asked.typed);
  const shown = asked.group ? found.filter((kind) => kind === asked.group) : found;
  return (
    <Sought.Provider value={asked.typed}>
      {results.loosened ? <p className="note">{search.loosened}</p> : null}
      <GroupLinks groups={found} results={results} asked={asked} />
      {shown.length === 0 ? <NothingFound asked={asked} /> : null}
      {shown.map((kind) => (
        <FoundGroup key={kind} kind={kind} results={results} asked={asked} />
      ))}
      <FormatLinks {...searchForms(asked)} lang={asked.lang} />
    </Sought.Provider>
  );
}
