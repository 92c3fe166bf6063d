import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Database } from "../../../db/client.ts";
import { labelsOf } from "../../../db/facets.ts";
import { saveFeed } from "../../../db/saved-feeds.ts";
import type { Today } from "../../domain/days.ts";
import {
  type FollowedFormat,
  feedName,
  feedParams,
  type Subscription,
  subscriptionParams,
} from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { addressIn } from "../../outputs/formats.ts";
import { qrCode } from "../../outputs/qr.ts";
import { search } from "../../ui/filters/list-links.ts";
import type { Preview } from "../../ui/subscribe/feed-preview.tsx";
import type { ShortenProblem } from "../../ui/subscribe/shorten.tsx";
import { SubscribePage } from "../../ui/subscribe/subscribe-page.tsx";
import { urls } from "../../ui/urls.ts";
import { pageMeta } from "../page-meta.ts";
import { subscriptionAsked } from "./asked.ts";
import { feedFacets } from "./facets.ts";
import { newsPreview } from "./news-preview.ts";
import { calendarPreview } from "./preview.ts";

/** The longest filter that is saved, in characters of its query. */
const LONGEST_SAVED = 8_192;

export function loader(args: LoaderFunctionArgs) {
  const { db, today, publicUrl } = args.context;
  const { lang, subscription, saved } = subscriptionAsked(args);
  const { list, format, filter } = subscription;
  const here = saved
    ? savedPage(saved, lang, format)
    : urls.subscribe(lang, subscriptionParams(subscription));
  const also = { path: urls[list](lang), query: search(feedParams(subscription)), formats: [format] };
  const short = saved && urls.savedFeed(saved, feedName(subscription), format);
  return {
    lang,
    subscription,
    saved,
    also,
    address: publicUrl + (short ?? addressIn(format, also)),
    page: publicUrl + here,
    code: qrCode(publicUrl + here),
    labels: labelsOf(db, filter),
    facets: feedFacets(db, subscription, today),
    preview: previewOf(db, subscription, today),
  };
}

/** Saves the filter that the page's own address tells, so that a short one leads to it for ever. */
export function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  if (request.method !== "POST")
    throw new Response(null, { status: 405, headers: { Allow: "GET, HEAD, POST" } });
  const { lang, subscription } = subscriptionAsked(args);
  const query = feedParams(subscription).toString();
  if (query.length > LONGEST_SAVED) return refused("large", 400);
  const { list, format } = subscription;
  const saved = saveFeed(context.db, { lang, list, query }, context.now);
  if (saved === null) return refused("full", 429);
  return redirect(`${savedPage(saved, lang, format)}#feed`, 303);
}

function previewOf(db: Database, subscription: Subscription, today: Today): Preview {
  return (subscription.format === "ics" ? calendarPreview : newsPreview)(db, subscription, today);
}

function savedPage(saved: string, lang: Lang, format: FollowedFormat): string {
  return urls.subscribe(lang, format === "ics" ? { saved } : { saved, format });
}

function refused(problem: ShortenProblem, status: number) {
  return json({ problem }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).subscribe;
  return pageMeta({ title, description, lang: data.lang, also: data.also }, at);
};

export default function Subscribe() {
  const data = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <SubscribePage {...data} problem={refusal?.problem ?? null} />;
}
