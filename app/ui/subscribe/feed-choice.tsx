import { FEED_LISTS, type FeedList } from "../../domain/feeds.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

interface Props {
  lang: Lang;
  list: FeedList;
  /** The filter and the options, kept when another list is chosen. */
  params: URLSearchParams;
}

/** Which list to follow: each has a form of its own, so choosing one leads to it. */
export function FeedChoice({ lang, list, params }: Props) {
  const { subscribe } = messages(lang);
  return (
    <nav className="feed-choice" aria-label={subscribe.what}>
      <ul>
        {FEED_LISTS.map((each) => (
          <li key={each}>
            <a
              href={urls.subscribe(lang, [["feed", each], ...params])}
              aria-current={each === list ? "page" : undefined}
            >
              {subscribe.feeds[each].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
