import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentRevision } from "../../../db/revision.ts";
import type { Today } from "../../domain/days.ts";
import type { FeedList } from "../../domain/feeds.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { parseFeedOptions, plainFeedOptions } from "../../forms/feed-options.ts";
import type { Parsed } from "../../forms/query.ts";
import { representation } from "../../http/feed.ts";
import { notFound, parameterProblem } from "../../http/problems.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { withQuery } from "../../outputs/addresses.ts";
import { problemFeed } from "../../outputs/atom/feed.ts";
import { type Format, formatOf } from "../../outputs/formats.ts";
import { problemCalendar } from "../../outputs/ics/calendar.ts";
import type { FeedIdentity, FeedOptions } from "../../outputs/ics/options.ts";
import type { Answer } from "../../outputs/json/list.ts";
import { langOf } from "../asked.ts";
import { type CalledAfter, identityOf } from "./names.ts";

/** What an address asks for, whatever the form; `T` is what its own parameters say. */
export type Asked<T> = T & {
  lang: Lang;
  today: Today;
  publicUrl: string;
  /** How a subscriber wants a calendar. */
  options: FeedOptions;
  /** What a feed says of itself. */
  identity: FeedIdentity;
};

/** One query, several renderers: how it is told in each form that it has, at once or part by part. */
export type Renderers<T> = Partial<
  Record<Format, (asked: Asked<T>) => string | Iterable<string | Uint8Array>>
>;

/** Where an answer is found and which day it is of, as data says it. */
export function answerOf({ identity, today }: Asked<unknown>): Answer {
  return { self: identity.selfUrl, asOf: today.day };
}

/** What is asked for besides the query itself. */
export interface About<T> {
  /** Which kind of feed it is; a calendar of both kinds where nothing is said. */
  feed?: FeedList;
  /** What a file of it is called, without the ending. */
  name?: string;
  /** What a calendar is called after. */
  called?: (asked: T & { lang: Lang }) => CalledAfter;
}

/**
 * Answers an address in the form that its path ends in. A value that cannot be read is a 400 that names its parameter; but a
 * subscription that once worked never answers 4xx, so there it is an empty one that names it.
 * Throws the 404 page for a form that the query does not have.
 */
export function inFormat<T extends object>(
  { params, request, context }: LoaderFunctionArgs,
  { feed = "calendar", name = feed, called = () => ({}) }: About<T>,
  parse: (query: URLSearchParams) => Parsed<T>,
  renderers: Renderers<T>,
): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  const format = formatOf(pathname);
  const render = format && renderers[format];
  if (!format || !render) throw notFound();
  const { publicUrl } = context;
  const site = { lang: langOf(params), publicUrl };
  const selfUrl = context.address ?? publicUrl + pathname + search;
  const file = { format, name: context.address ? lastSegment(context.address) : name };
  const asOf = parseAsOf(searchParams, context.today);
  const options = parseFeedOptions(searchParams, site);
  const parsed = parse(searchParams);
  if (!parsed.ok) return refused(parsed.parameter);
  if (!asOf.ok) return refused(asOf.parameter);
  if (!options.ok) return refused(options.parameter);
  const after = format === "ics" ? called({ ...parsed, lang: site.lang }) : {};
  const identity = identityOf(feed, after, selfUrl, site.lang);
  const asked = { ...parsed, ...site, today: asOf.today, options: options.options, identity };
  return representation(render(asked), file);

  function refused(parameter: string): Response {
    if (format === "atom") return representation(problemNews(parameter), file);
    if (format !== "ics") throw parameterProblem(parameter);
    const identity = identityOf(feed, {}, selfUrl, site.lang);
    return representation(problemCalendar(parameter, identity, plainFeedOptions(site)), file);
  }

  function problemNews(parameter: string): string {
    const { siteName: title } = messages(site.lang).shell;
    const path = pathname.slice(0, -".atom".length);
    const head = { title, path, query: withQuery("", searchParams), page: path, selfUrl };
    return problemFeed(parameter, { ...head, changedAt: currentRevision(context.db).publishedAt }, site);
  }
}

/** What an address calls its file, without the ending; still encoded, as it goes into a header. */
function lastSegment(address: string): string {
  return /([^/]*)\.[a-z]+$/.exec(new URL(address).pathname)?.[1] ?? "";
}
