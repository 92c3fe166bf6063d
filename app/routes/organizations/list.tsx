import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOrganizations } from "../../../db/organizations.ts";
import { abbreviationBeside } from "../../domain/names.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { namedParams, parseOrganizationFilter } from "../../forms/named-filter.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { NamedList } from "../../ui/connections/named-list.tsx";
import { joined, search } from "../../ui/filters/list-links.ts";
import { Verbatim } from "../../ui/records/localized-text.tsx";
import { urls } from "../../ui/urls.ts";
import { langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { filter, page } = understood(parseOrganizationFilter(query));
  const { today } = understood(parseAsOf(query, now));
  return { lang, filter, today, page: listOrganizations(db, filter, page, today, lang) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { title, description } = messages(data.lang).connections.lists.organizations;
  return pageMeta({ title, description, lang: data.lang, also: inOtherForms(data) }, at);
};

function inOtherForms({ lang, filter, today }: Pick<Data, "lang" | "filter" | "today">): Representations {
  const query = search(joined(namedParams(filter), asOfParams(today)));
  return { path: urls.organizations(lang), query, formats: FORMATS_OF.organizations };
}

export default function OrganizationsList() {
  const data = useLoaderData<typeof loader>();
  const { lang } = data;
  const { line } = messages(lang).connections;
  return (
    <NamedList
      noun="organizations"
      {...data}
      forms={inOtherForms(data)}
      href={(id) => urls.organization(lang, id)}
      before={({ name, abbreviation }) => {
        const short = abbreviationBeside(name, abbreviation);
        return short ? [<Verbatim key="abbreviation" text={short} />] : [];
      }}
      among={({ hosted }) => (hosted > 0 ? [line.hosted(hosted)] : [])}
    />
  );
}
