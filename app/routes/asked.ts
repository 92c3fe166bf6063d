import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { Database } from "../../db/client.ts";
import { withCurrentIds } from "../../db/redirects.ts";
import type { Today } from "../domain/days.ts";
import type { DialogueFilter, PromiseFilter } from "../domain/filters.ts";
import { parseAsOf } from "../forms/as-of.ts";
import type { Parsed } from "../forms/query.ts";
import { badRequest, notFound } from "../http/problems.ts";
import { isLang, type Lang } from "../i18n/locale.ts";

/** The language that an address names; throws the 404 page for any other word. */
export function langOf(params: Params): Lang {
  const { lang } = params;
  if (lang === undefined || !isLang(lang)) throw notFound();
  return lang;
}

/** What a query string says; throws the 400 page that names the parameter which cannot be read. */
export function understood<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw badRequest(parsed.parameter);
  return parsed;
}

/** The day that an address asks for, today where it names none; throws the 400 page for one that cannot be read. */
export function dayAsked({ request, context }: LoaderFunctionArgs): Today {
  return understood(parseAsOf(new URL(request.url).searchParams, context.today)).today;
}

/** Reads a filter as `parse` does, former ids led on to those that stand for them today. */
export function currently<T extends { filter: DialogueFilter | PromiseFilter }>(
  db: Database,
  parse: (query: URLSearchParams) => Parsed<T>,
): (query: URLSearchParams) => Parsed<T> {
  return (query) => {
    const parsed = parse(query);
    return parsed.ok ? { ...parsed, filter: withCurrentIds(db, parsed.filter) } : parsed;
  };
}
