import type { LoaderFunctionArgs } from "@remix-run/node";
import { withCurrentIds } from "../../../db/redirects.ts";
import type { Today } from "../../domain/days.ts";
import { parseSearch, type Search } from "../../forms/search.ts";
import type { Lang } from "../../i18n/locale.ts";
import { dayAsked, langOf, understood } from "../asked.ts";

/** What a search address asks for; throws the 400 page of a filter or a day that cannot be read, never of the words. */
export function searchAsked(args: LoaderFunctionArgs): Search & { lang: Lang; today: Today } {
  const lang = langOf(args.params);
  const asked = understood(parseSearch(new URL(args.request.url).searchParams));
  const today = dayAsked(args);
  const { typed, cut, group } = asked;
  return { typed, cut, group, filter: withCurrentIds(args.context.db, asked.filter), lang, today };
}
