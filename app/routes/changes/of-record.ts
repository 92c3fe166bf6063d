import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { MetaDescriptor } from "@remix-run/react";
import { namesIn } from "../../../db/change-names.ts";
import { lastLine, listChanges } from "../../../db/changes.ts";
import { findCurrentId } from "../../../db/redirects.ts";
import { findTitle } from "../../../db/titles.ts";
import type { ChangeFilter } from "../../domain/changes.ts";
import type { Today } from "../../domain/days.ts";
import type { Localized } from "../../domain/localized.ts";
import { parseAsOf } from "../../forms/as-of.ts";
import { parseChangeFilter } from "../../forms/change-filter.ts";
import { notFound } from "../../http/problems.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { plain } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { type At, pageMeta } from "../page-meta.ts";
import { linesInOtherForms } from "./other-forms.ts";

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
  const filter: ChangeFilter = { kind, from, to };
  const asOf = today.asOf ? today.day : null;
  const page = listChanges(db, { ...filter, [noun]: id }, at, asOf);
  const names = namesIn(db, page.items);
  return { lang, noun, id, title, filter, today, page, names, last: lastLine(db, asOf) };
}

/** Whose lines a page shows, and which. */
interface OfRecord {
  lang: Lang;
  noun: "dialogue" | "promise";
  id: string;
  title: Localized;
  filter: ChangeFilter;
  today: Today;
}

/** The title and description of a record's lines, and their other forms. */
export function linesMeta(data: OfRecord | undefined, at: At): MetaDescriptor[] {
  if (!data) return [];
  const { lang } = data;
  const { changes } = messages(lang);
  const title = plain(data.title, lang);
  return pageMeta(
    {
      title: `${title} — ${changes.titleOf}`,
      description: changes.descriptionOf(title),
      lang,
      also: recordInOtherForms(data),
    },
    at,
  );
}

/** The same lines in other forms: those of the history that are about the record. */
export function recordInOtherForms({ noun, id, filter, lang, today }: Omit<OfRecord, "title">) {
  return linesInOtherForms({ lang, filter: { ...filter, [noun]: id }, today });
}
