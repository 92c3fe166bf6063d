import type { FeedList } from "../../domain/feeds.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { urls } from "../urls.ts";

interface Props {
  lang: Lang;
  list: FeedList;
  /** The list's filter, which the page keeps. */
  params: URLSearchParams | string[][];
  /** What the link says; else that it is about this list. */
  text?: string;
}

/** Leads from a list, or from something on one, to the page that helps to follow it. */
export function SubscribeLink({ lang, list, params, text }: Props) {
  const { links } = messages(lang).subscribe;
  return (
    <p className="follow">
      <a href={urls.subscribe(lang, [["feed", list], ...params])}>{text ?? links.list}</a>
    </p>
  );
}
