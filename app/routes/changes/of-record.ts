import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { namesIn } from "../../../db/change-names.ts";
import { lastLine, listChanges } from "../../../db/changes.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { findTitle } from "../../../db/titles.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { parseChangeFilter } from "../../forms/change-filter.ts";
import { notFound } from "../../http/problems.ts";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";

const ADDRESS = { dialogue: urls.dialogueChanges, promise: urls.promiseChanges };

/** The lines about a dialogue with all that was promised there, or about a promise with its ledger. */
export function linesOf(
  noun: "dialogue" | "promise",
  { params, request, context: { db, today: now } }: LoaderFunctionArgs,
) {
  const lang = langOf(params);
  const url = new URL(request.url);
  const { today } = understood(parseAsOf(url.searchParams, now));
  const { filter: asked, page: at } = understood(parseChangeFilter(url.searchParams));
  const id = params.id ?? "";
  const title = findTitle(db, noun, id);
  if (!title) {
    const current = findCurrentId(db, noun, id);
    if (current) throw redirect(ADDRESS[noun](lang, current) + url.search, 301);
    throw notFound();
  }
  const { kind, from, to } = asked;
  const filter = { kind, from, to };
  const asOf = today.asOf ? today.day : null;
  const page = listChanges(db, { ...filter, [noun]: id }, at, asOf);
  return { lang, id, title, filter, today, page, names: namesIn(db, page.items), last: lastLine(db, asOf) };
}
