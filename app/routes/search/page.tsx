import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { labelsOf } from "../../../db/facets.ts";
import { dialoguesOnDay } from "../../../db/search/on-day.ts";
import { searchRecord } from "../../../db/search/search.ts";
import { asOfParams } from "../../forms/as-of.ts";
import { inBrief } from "../../forms/search.ts";
import { messages } from "../../i18n/messages.ts";
import { searchForms } from "../../ui/search/links.ts";
import { SearchPage } from "../../ui/search/search-page.tsx";
import { pageMeta } from "../page-meta.ts";
import { searchAsked } from "./asked.ts";

/** How many of a kind are shown beside the others, and by themselves. */
const BESIDE = 6;
const ALONE = 50;

export function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const asked = searchAsked(args);
  const { typed, filter, today, group } = asked;
  const results = typed ? searchRecord(db, typed, filter, today, group ? ALONE : BESIDE) : null;
  return { ...asked, labels: labelsOf(db, filter), results, onDay: dialoguesOnDay(db, typed, today) };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { search } = messages(data.lang);
  const title = data.typed ? search.titleFor(inBrief(data.typed)) : search.title;
  const also = data.typed ? searchForms({ ...data, kept: asOfParams(data.today) }) : [];
  const page = pageMeta({ title, description: search.description, lang: data.lang, also }, at);
  // Without end and without anything of its own: who looks for what is found here finds it by its own page.
  return data.typed ? [...page, { name: "robots", content: "noindex, follow" }] : page;
};

export default function Search() {
  const { results, labels, today, onDay, ...asked } = useLoaderData<typeof loader>();
  return (
    <SearchPage
      asked={{ ...asked, kept: asOfParams(today) }}
      results={results}
      labels={labels}
      onDay={onDay}
    />
  );
}
