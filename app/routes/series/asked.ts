import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findCurrentId } from "../../../db/redirects.ts";
import { findSeries } from "../../../db/series.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { notFound } from "../../http/problems.ts";
import type { Lang } from "../../i18n/locale.ts";
import { langOf, understood } from "../asked.ts";

/**
 * The series that an address names, and the day it is asked about. Throws the redirect of a former id to `address`, the
 * 404 page of an unknown one, and the 400 page of a day that cannot be read.
 */
export function seriesAsked(
  { params, request, context: { db, today: now } }: LoaderFunctionArgs,
  address: (lang: Lang, id: string) => string,
) {
  const lang = langOf(params);
  const url = new URL(request.url);
  const { today } = understood(parseAsOf(url.searchParams, now));
  const id = params.id ?? "";
  const series = findSeries(db, id);
  if (series) return { lang, today, series };
  const current = findCurrentId(db, "series", id);
  if (current) throw redirect(address(lang, current) + url.search, 301);
  throw notFound();
}
