import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentRevision } from "../../../db/revision.ts";
import type { Today } from "../../domain/days.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { parseFeedOptions, plainFeedOptions } from "../../forms/feed-options.ts";
import type { Parsed } from "../../forms/query.ts";
import { calendarResponse } from "../../http/feed.ts";
import { problemCalendar } from "../../outputs/ics/calendar.ts";
import type { FeedIdentity, FeedOptions } from "../../outputs/ics/options.ts";
import { langOf } from "../asked.ts";

interface Asked<T> {
  filter: T;
  today: Today;
  options: FeedOptions;
  identity: FeedIdentity;
}

/**
 * Answers a feed's address: reads filter and options, and lets `render` write the calendar. A feed that once worked never
 * answers 4xx, so a value that cannot be read gives an empty calendar that says which.
 */
export function subscription<T>(
  { params, request, context }: LoaderFunctionArgs,
  feed: FeedIdentity["feed"],
  parse: (query: URLSearchParams) => Parsed<{ filter: T }>,
  render: (asked: Asked<T>) => string,
): Response {
  const lang = langOf(params);
  const { db, publicUrl } = context;
  const url = new URL(request.url);
  const identity = { feed, selfUrl: publicUrl + url.pathname + url.search };
  const filter = parse(url.searchParams);
  const asOf = parseAsOf(url.searchParams, context.today);
  const options = parseFeedOptions(url.searchParams, { lang, publicUrl });
  const lastModified = new Date(currentRevision(db).publishedAt);
  const refused = [filter, asOf, options].find((each) => !each.ok);
  if (!filter.ok || !asOf.ok || !options.ok) {
    const parameter = refused && !refused.ok ? refused.parameter : "";
    const body = problemCalendar(parameter, identity, plainFeedOptions({ lang, publicUrl }));
    return calendarResponse(request, body, feed, lastModified);
  }
  const body = render({ filter: filter.filter, today: asOf.today, options: options.options, identity });
  return calendarResponse(request, body, feed, lastModified);
}
