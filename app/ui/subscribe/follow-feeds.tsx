import { FEED_LISTS, type FeedList } from "../../domain/feeds.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

interface Props {
  /** The parameter that narrows each list to what is followed, and its value. */
  filters: Readonly<Record<FeedList, readonly [name: string, value: string]>>;
  lang: Lang;
}

/** Leads to the pages that help to follow something. Without a past day: a calendar that never changes is not worth following. */
export function FollowFeeds({ filters, lang }: Props) {
  const { feeds } = messages(lang).series;
  return (
    <ul className="plain-list">
      {FEED_LISTS.map((feed) => (
        <li key={feed}>
          <a href={urls.subscribe(lang, [["feed", feed], [...filters[feed]]])}>{feeds[feed]}</a>
        </li>
      ))}
    </ul>
  );
}
