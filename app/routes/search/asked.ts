import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Today } from "../../domain/days.ts";
import { parseSearch, type Search } from "../../forms/search.ts";
import type { Lang } from "../../i18n/locale.ts";
import { currently, dayAsked, langOf, understood } from "../asked.ts";

/** What a search address asks for; throws the 400 page of a filter or a day that cannot be read, never of the words. */
export function searchAsked(args: LoaderFunctionArgs): Search & { lang: Lang; today: Today } {
  const lang = langOf(args.params);
  const query = new URL(args.request.url).searchParams;
  const { typed, cut, group, filter } = understood(currently(args.context.db, parseSearch)(query));
  return { typed, cut, group, filter, lang, today: dayAsked(args) };
}
