import { followable } from "../../domain/followable.ts";
import type { Source } from "../../domain/records.ts";
import { formatDay } from "../../i18n/dates.ts";
import type { Lang } from "../../i18n/locale.ts";
import { Verbatim } from "./localized-text.tsx";

/** One source: publisher, title, date, and its archived copy where there is one. */
export function SourceLink({ source, lang, archived }: { source: Source; lang: Lang; archived: string }) {
  const { url, title, publisher, publishedOn, archivedUrl } = source;
  return (
    <cite className="source">
      {publisher ? (
        <span className="source-publisher">
          <Verbatim text={publisher} />
        </span>
      ) : null}{" "}
      <SafeLink url={url} text={title ?? shortened(url)} />
      {publishedOn ? (
        <>
          {" "}
          <time dateTime={publishedOn}>{formatDay(publishedOn, lang)}</time>
        </>
      ) : null}
      {archivedUrl ? (
        <>
          {" "}
          (<SafeLink url={archivedUrl} text={archived} />)
        </>
      ) : null}
    </cite>
  );
}

function SafeLink({ url, text }: { url: string; text: string }) {
  const href = followable(url);
  if (!href) {
    return (
      <span>
        <Verbatim text={text === url ? text : `${text} (${url})`} />
      </span>
    );
  }
  return (
    <a href={href} rel="noopener">
      <Verbatim text={text} />
    </a>
  );
}

/** Host and path without the scheme, and without the query, which only clutters. */
function shortened(url: string): string {
  if (!followable(url)) return url;
  const { hostname, pathname } = new URL(url);
  const path = pathname.length > 40 ? `${pathname.slice(0, 40)}…` : pathname;
  return `${hostname.replace(/^www\./, "")}${path === "/" ? "" : path}`;
}
