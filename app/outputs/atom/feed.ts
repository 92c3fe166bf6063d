import type { ChangeNames } from "../../domain/changes.ts";
import type { Day } from "../../domain/days.ts";
import type { NewsLine } from "../../domain/news.ts";
import { messages } from "../../i18n/messages.ts";
import { addressIn, mediaType } from "../formats.ts";
import type { Site } from "../permalinks.ts";
import { putEntry } from "./entry.ts";
import { tagUri } from "./ids.ts";
import { atomDocument, type Element } from "./xml.ts";

/** What a feed says of itself, and what its entries are told by. */
export interface FeedHead {
  title: string;
  subtitle: string;
  /** The address of the same query without its form, as its filters and day write it: the feed's id is made of it. */
  path: string;
  query: string;
  /** The path of the page for people, with its query. */
  page: string;
  /** The document's own address, with the host. */
  selfUrl: string;
  /** An instant in UTC: when the record last changed, for a feed without entries. */
  changedAt: string;
}

/** The entries of one page of a feed, the newest first, and the cursors to its neighbours (RFC 5005, 3). */
export interface FeedPage {
  lines: readonly NewsLine[];
  names: ChangeNames;
  /** The last day that counts: the past day asked for, or one later than all. */
  until: Day;
  next: string | null;
  previous: string | null;
}

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** One page of a feed of news, in one language. */
export function newsFeed(head: FeedHead, page: FeedPage, site: Site): string {
  const { lines, names, until, next, previous } = page;
  const newest = lines[0]?.change.recordedAt ?? head.changedAt;
  return atomDocument(site.lang, (feed) => {
    putHead(feed, head, newest, site);
    link(feed, "first", pageAddress(head.selfUrl, null));
    if (previous) link(feed, "previous", pageAddress(head.selfUrl, previous));
    if (next) link(feed, "next", pageAddress(head.selfUrl, next));
    for (const line of lines) putEntry(feed, line, names, until, site);
  });
}

/**
 * A feed without entries whose subtitle says which value of its address cannot be read: a subscription that once worked never
 * answers 4xx.
 */
export function problemFeed(parameter: string, head: Omit<FeedHead, "subtitle">, site: Site): string {
  const subtitle = messages(site.lang).errors.badRequestText(parameter);
  return atomDocument(site.lang, (feed) => putHead(feed, { ...head, subtitle }, head.changedAt, site));
}

/** The elements of a feed before its entries (RFC 4287, 4.1.1); its id is that of the query, whatever the page. */
function putHead(feed: Element, head: FeedHead, updated: string, { lang, publicUrl }: Site): void {
  const { title, subtitle, path, query, page, selfUrl } = head;
  const { siteName } = messages(lang).shell;
  feed.put("id", tagUri(publicUrl, addressIn("atom", { path, query })));
  feed.put("title", title);
  feed.put("subtitle", subtitle);
  feed.put("updated", updated);
  const author = feed.add("author");
  author.put("name", siteName);
  author.put("uri", `${publicUrl}/`);
  link(feed, "self", normal(selfUrl).href);
  feed.add("link", {
    rel: "alternate",
    type: "text/html",
    hreflang: lang,
    href: publicUrl + page,
  });
  feed.add("link", { rel: "license", href: LICENCE });
  feed.put("rights", messages(lang).shell.footerSources);
  feed.put("icon", `${publicUrl}/favicon.svg`);
  feed.put("generator", siteName, { uri: `${publicUrl}/` });
}

function link(feed: Element, rel: string, href: string): void {
  feed.add("link", { rel, type: mediaType("atom"), href });
}

/** The address of another page of the same feed: with a cursor, or the first one. */
function pageAddress(selfUrl: string, cursor: string | null): string {
  const url = normal(selfUrl);
  if (cursor) url.searchParams.set("cursor", cursor);
  else url.searchParams.delete("cursor");
  return url.href;
}

/** An address with its query written anew: a browser lets characters pass that no IRI may hold (RFC 3987). */
function normal(address: string): URL {
  const url = new URL(address);
  url.search = url.searchParams.toString();
  return url;
}
