import { z } from "zod";
import type { Lang } from "../i18n/locale.ts";
import { CANCELLED_MODES, type FeedOptions } from "../outputs/ics/options.ts";
import { known, type Parsed, refused } from "./query.ts";

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
  const result = feedOptionsQuery.safeParse(known(params, ["cancelled", "tentative", "tasks", "alarm"]));
  return result.success ? { ok: true, options: { ...site, ...result.data } } : refused(result.error);
}

/** The options of a feed that asks for nothing. */
export function plainFeedOptions(site: { lang: Lang; publicUrl: string }): FeedOptions {
  return { ...site, cancelled: "status", tentative: false, tasks: false, alarm: null };
}
