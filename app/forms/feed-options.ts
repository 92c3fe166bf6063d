import { z } from "zod";
import type { Lang } from "../i18n/locale.ts";
import { CANCELLED_MODES, type FeedOptions } from "../outputs/ics/options.ts";
import { known, type Parsed, refused } from "./query.ts";

/** What a subscriber may ask of a calendar, in the order that addresses write it. */
export const FEED_OPTIONS = ["cancelled", "tentative", "tasks", "alarm"] as const;
export type FeedOption = (typeof FEED_OPTIONS)[number];

const flag = z
  .enum(["0", "1"])
  .transform((value) => value === "1")
  .default(false);

/** What a calendar's query string may say besides its filter. */
export const feedOptionsQuery = z.object({
  cancelled: z
    .enum(CANCELLED_MODES)
    .default("status")
    .meta({ examples: ["visible"] }),
  tentative: flag.meta({ examples: ["1"] }),
  tasks: flag.meta({ examples: ["1"] }),
  /** An RFC 5545 duration of at most a few parts, forward only: the alarm's trigger is before the start. */
  alarm: z
    .string()
    .regex(/^P(\d{1,2}W|\d{1,3}D|(\d{1,3}D)?T(\d{1,3}H|\d{1,3}M|\d{1,3}H\d{1,3}M))$/)
    .nullable()
    .default(null)
    .meta({ examples: ["P1D"] }),
});

/** How a subscriber wants a feed: `?cancelled=`, `?tentative=`, `?tasks=`, `?alarm=`. */
export function parseFeedOptions(
  params: URLSearchParams,
  site: { lang: Lang; publicUrl: string },
): Parsed<{ options: FeedOptions }> {
  const result = feedOptionsQuery.safeParse(known(params, FEED_OPTIONS));
  return result.success ? { ok: true, options: { ...site, ...result.data } } : refused(result.error);
}

/** The options of a feed that asks for nothing. */
export function plainFeedOptions(site: { lang: Lang; publicUrl: string }): FeedOptions {
  return { ...site, cancelled: "status", tentative: false, tasks: false, alarm: null };
}

/** The query string's parameters that `parseFeedOptions` reads as these options; what is so anyway is left out. */
export function optionParams({ cancelled, tentative, tasks, alarm }: FeedOptions): URLSearchParams {
  const params = new URLSearchParams();
  if (cancelled !== "status") params.append("cancelled", cancelled);
  if (tentative) params.append("tentative", "1");
  if (tasks) params.append("tasks", "1");
  if (alarm) params.append("alarm", alarm);
  return params;
}

/** The reminders that the form offers, as RFC 5545 writes a duration; an address may name others. */
export const ALARMS: readonly string[] = ["PT1H", "P1D", "P1W"];
