import type { Searched, SearchResults } from "../../domain/search/results.ts";
import { messages } from "../../i18n/messages.ts";
import { type Asked, searchHref } from "./links.ts";

/** The kinds of what was found, each with how much, as links to that kind alone; nothing where there is one kind anyway. */
export function GroupLinks({
  groups,
  results,
  asked,
}: {
  groups: Searched[];
  results: SearchResults;
  asked: Asked;
}) {
  const { search } = messages(asked.lang);
  if (groups.length < 2 && asked.group === null) return null;
  return (
    <nav className="group-links" aria-label={search.groupsLabel}>
      <ul>
        <li>
          <a
            href={searchHref(asked, { group: null })}
            aria-current={asked.group === null ? "page" : undefined}
          >
            {search.everything}
          </a>
        </li>
        {groups.map((kind) => (
          <li key={kind}>
            <a
              href={searchHref(asked, { group: kind })}
              aria-current={asked.group === kind ? "page" : undefined}
            >
              {search.groups[kind]}{" "}
              <span className="found-count">{search.count(results[kind].total, results[kind].counted)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
