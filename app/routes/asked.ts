import type { Params } from "@remix-run/react";
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
