import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withCurrentIds } from "../../../db/redirects.ts";
import { findSavedFeed } from "../../../db/saved-feeds.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { known } from "../../forms/query.ts";
import { parseSubscription, type Subscription } from "../../forms/subscription.ts";
import { notFound } from "../../http/problems.ts";
import type { Lang } from "../../i18n/locale.ts";
import { joined } from "../../ui/filters/list-links.ts";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";

/** What an address of the page asks to follow, and the short id that it names, if any. */
interface Asked {
  lang: Lang;
  subscription: Subscription;
  saved: string | null;
}

/**
 * What the page is asked for. Throws the 400 page for a value that cannot be read and the 404 page for a short id that was never
 * given. A subscription is of today and of what comes, so an address with a past day leads to the one without; and a feed saved
 * in the other language leads to the same filter in the page's own.
 */
export function subscriptionAsked({ params, request, context }: LoaderFunctionArgs): Asked {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  if (understood(parseAsOf(query, context.today)).today.asOf) {
    query.delete("as_of");
    throw redirect(urls.subscribe(lang, query), 302);
  }
  const { saved = null, format } = known(query, ["saved", "format"]);
  const whole = saved === null ? query : savedQuery(String(saved), [format ?? []].flat());
  const { subscription } = understood(parseSubscription(whole, { lang, publicUrl: context.publicUrl }));
  const filter = withCurrentIds(context.db, subscription.filter);
  return { lang, subscription: { ...subscription, filter } as Subscription, saved: saved && String(saved) };

  function savedQuery(id: string, formats: string[]): URLSearchParams {
    const feed = findSavedFeed(context.db, id);
    if (!feed) throw notFound();
    const own = new URLSearchParams([["feed", feed.list], ...formats.map((each) => ["format", each])]);
    const all = joined(own, new URLSearchParams(feed.query));
    if (feed.lang !== lang) throw redirect(urls.subscribe(lang, all), 302);
    return all;
  }
}
