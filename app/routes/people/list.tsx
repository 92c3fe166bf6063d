import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPeople } from "../../../db/people.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { namedParams, parseNamedFilter } from "../../forms/named-filter.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { NamedList } from "../../ui/connections/named-list.tsx";
import { joined, search } from "../../ui/filters/list-links.ts";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { filter, page } = understood(parseNamedFilter(query));
  const { today } = understood(parseAsOf(query, now));
  return { lang, filter, today, page: listPeople(db, filter, page, today, lang) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).connections.lists.people;
  return pageMeta({ title, description, lang: data.lang, also: inOtherForms(data) }, at);
};

function inOtherForms({ lang, filter, today }: Pick<Data, "lang" | "filter" | "today">): Representations {
  const query = search(joined(namedParams(filter), asOfParams(today)));
  return { path: urls.people(lang), query, formats: FORMATS_OF.people };
}

export default function PeopleList() {
  const data = useLoaderData<typeof loader>();
  const { lang } = data;
  return (
    <NamedList noun="people" {...data} forms={inOtherForms(data)} href={(id) => urls.person(lang, id)} />
  );
}
