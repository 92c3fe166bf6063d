import { z } from "zod";
import { type Today, todayAsOf } from "../domain/days.ts";
import { day, known, type Parsed } from "./query.ts";

/** The past day that any query may be of. */
export const asOfQuery = z.object({ as_of: day.optional().meta({ examples: ["2023-04-05"] }) });

/** The day a page answers for: the one that `?as_of=YYYY-MM-DD` names, in every zone, else `today` as it is. */
export function parseAsOf(params: URLSearchParams, today: Today): Parsed<{ today: Today }> {
  const { as_of: given } = known(params, ["as_of"]);
  if (given === undefined) return { ok: true, today };
  const parsed = day.safeParse(given);
  return parsed.success ? { ok: true, today: todayAsOf(parsed.data) } : { ok: false, parameter: "as_of" };
}

/** The parameter that keeps a page's day in its links; none where it is simply today. */
export function asOfParams(today: Today): URLSearchParams {
  return new URLSearchParams(today.asOf ? { as_of: today.day } : {});
}

/**
 * The question mark and parameter that carry a page's past day into its links, from the page's own query string; nothing
 * where it names none, or none that can be read.
 */
export function carriedDay(search: string): string {
  const { as_of: given } = known(new URLSearchParams(search), ["as_of"]);
  const parsed = day.safeParse(given);
  return parsed.success ? `?${new URLSearchParams({ as_of: parsed.data })}` : "";
}
