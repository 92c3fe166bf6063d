import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Database } from "../../db/client.ts";
import { findCurrentId, type Noun } from "../../db/redirects.ts";
import { parseAsOf } from "../forms/as-of.ts";
import { notFound } from "../http/problems.ts";
import type { Lang } from "../i18n/locale.ts";
import { langOf, understood } from "./asked.ts";

/**
 * What an address names by its id, and the day it is asked about. Throws the redirect of a former id to `address`, the 404
 * page of an unknown one, and the 400 page of a day that cannot be read.
 */
export function recordAsked<T>(
  { params, request, context: { db, today: now } }: LoaderFunctionArgs,
  noun: Noun,
  find: (db: Database, id: string) => T | null,
  address: (lang: Lang, id: string) => string,
) {
  const lang = langOf(params);
  const url = new URL(request.url);
  const { today } = understood(parseAsOf(url.searchParams, now));
  const id = params.id ?? "";
  const record = find(db, id);
  if (record) return { lang, today, record };
  const current = findCurrentId(db, noun, id);
  if (current) throw redirect(address(lang, current) + url.search, 301);
  throw notFound();
}
