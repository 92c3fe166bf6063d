import { z } from "zod";
import { FEED_LISTS, type FeedList } from "../domain/feeds.ts";
import type { DialogueFilter, PromiseFilter } from "../domain/filters.ts";
import type { Lang } from "../i18n/locale.ts";
import { FORMATS_OF, type Format } from "../outputs/formats.ts";
import type { FeedOptions } from "../outputs/ics/options.ts";
import { DIALOGUE_PARAMETERS, dialogueParams, parseDialogueFilter } from "./dialogue-filter.ts";
import { FEED_OPTIONS, type FeedOption, optionParams, parseFeedOptions } from "./feed-options.ts";
import { PROMISE_PARAMETERS, parsePromiseFilter, promiseParams } from "./promise-filter.ts";
import { known, type Parsed, refused } from "./query.ts";

/** The forms that programs look at again by themselves: calendars and news feeds. */
export const FOLLOWED_FORMATS = ["ics", "atom"] as const satisfies readonly Format[];
export type FollowedFormat = (typeof FOLLOWED_FORMATS)[number];

/** What somebody wants to follow: a list, what of it, in which form and how. */
export type Subscription = {
  format: FollowedFormat;
  options: FeedOptions;
  /** Parameters that this feed does not know, by name, in the order of the address. */
  dropped: string[];
} & (
  | { list: "promises"; filter: PromiseFilter }
  | { list: "calendar" | "dialogues"; filter: DialogueFilter }
);

const asked = z.object({
  feed: z.enum(FEED_LISTS).default("calendar"),
  format: z.enum(FOLLOWED_FORMATS).default("ics"),
});

/** Parameters of pages, which say nothing of what is on a list: their loss need not be told. */
const OF_PAGES = ["feed", "format", "saved", "as_of", "cursor", "sort", "view"];

const OPTIONS_OF: Readonly<Record<FeedList, readonly FeedOption[]>> = {
  calendar: FEED_OPTIONS,
  dialogues: ["cancelled", "tentative", "alarm"],
  promises: ["tasks", "alarm"],
};

/** Which forms of a list can be followed. */
export function followedFormats(list: FeedList): FollowedFormat[] {
  const has: readonly Format[] = FORMATS_OF[list];
  return FOLLOWED_FORMATS.filter((format) => has.includes(format));
}

/** What a feed can be asked: a calendar some options, a news feed none. */
export function optionsOf(list: FeedList, format: FollowedFormat): readonly FeedOption[] {
  return format === "ics" ? OPTIONS_OF[list] : [];
}

/** What a query string asks to follow, or the first parameter whose value cannot be read. */
export function parseSubscription(
  params: URLSearchParams,
  site: { lang: Lang; publicUrl: string },
): Parsed<{ subscription: Subscription }> {
  const what = asked.safeParse(known(params, ["feed", "format"]));
  if (!what.success) return refused(what.error);
  const { feed: list } = what.data;
  const isPromises = list === "promises";
  const hasFormat = followedFormats(list).includes(what.data.format);
  const format = hasFormat ? what.data.format : "ics";
  const parsed = isPromises ? parsePromiseFilter(params) : parseDialogueFilter(params);
  if (!parsed.ok) return parsed;
  const answered = optionsOf(list, format);
  const wanted = parseFeedOptions(params, site);
  if (!wanted.ok) return wanted;
  const has: readonly string[] = [...(isPromises ? PROMISE_PARAMETERS : DIALOGUE_PARAMETERS), ...answered];
  // Options that say what is so anyway are no loss, and the form sends them.
  const asks = optionParams(wanted.options);
  const dropped = [...new Set(params.keys())].filter(
    (name) =>
      !has.includes(name) &&
      !OF_PAGES.includes(name) &&
      (isOption(name) ? asks.has(name) : params.getAll(name).some((value) => value.trim() !== "")),
  );
  if (!hasFormat) dropped.push("format");
  const left = new URLSearchParams([...params].filter(([name]) => !isOption(name) || has.includes(name)));
  const options = parseFeedOptions(left, site);
  if (!options.ok) return options;
  const { sort: _, ...filter } = parsed.filter as PromiseFilter;
  const subscription = { list, filter, format, options: options.options, dropped } as Subscription;
  return { ok: true, subscription };
}

function isOption(name: string): boolean {
  return (FEED_OPTIONS as readonly string[]).includes(name);
}

/** The filter alone as a query string's parameters, in the list's order. */
export function filterParams({ list, filter }: Pick<Subscription, "list" | "filter">): URLSearchParams {
  return list === "promises"
    ? promiseParams(filter as PromiseFilter)
    : dialogueParams(filter as DialogueFilter);
}

/** The feed's own query: filter, then options. Two subscriptions to the same have the same, whatever order they were asked in. */
export function feedParams(subscription: Subscription): URLSearchParams {
  return new URLSearchParams([...filterParams(subscription), ...optionParams(subscription.options)]);
}

/** The query string of the page that shows this feed's address: what `parseSubscription` reads. */
export function subscriptionParams(subscription: Subscription): URLSearchParams {
  const { list, format } = subscription;
  const form = format === "ics" ? [] : [["format", format]];
  return new URLSearchParams([["feed", list], ...form, ...feedParams(subscription)]);
}

/** A name for the feed's file, which Thunderbird shows: "msit-dialogues"; the list's own word where no readable id narrows it. */
export function feedName({ list, filter }: Pick<Subscription, "list" | "filter">): string {
  const { promisor, host, organization, series, person }: PromiseFilter & DialogueFilter = filter;
  const id = [series, promisor, host, organization, person].find(
    (each) => each && /^[a-z0-9-]{1,60}$/.test(each),
  );
  return id ? `${id}-${list}` : list;
}
