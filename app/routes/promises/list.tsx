import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { labelsOf, promiseFacets } from "../../../db/facets.ts";
import { listPromises } from "../../../db/promises.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { parsePromiseFilter, promiseParams } from "../../forms/promise-filter.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { AboutFiltered } from "../../ui/filters/about-filtered.tsx";
import { activeFilters } from "../../ui/filters/active.ts";
import { ActiveFilters } from "../../ui/filters/active-filters.tsx";
import { joined, search } from "../../ui/filters/list-links.ts";
import { Pager } from "../../ui/filters/pager.tsx";
import { promiseFilterWords } from "../../ui/promises/filter-words.ts";
import { PromiseFilters } from "../../ui/promises/promise-filters.tsx";
import { PromiseLine } from "../../ui/promises/promise-line.tsx";
import { AsOfBanner } from "../../ui/records/as-of-banner.tsx";
import { FormatLinks } from "../../ui/records/format-links.tsx";
import { Sought } from "../../ui/records/sought.tsx";
import { SubscribeLink } from "../../ui/subscribe/subscribe-link.tsx";
import { urls } from "../../ui/urls.ts";
import { currently, langOf, understood } from "../asked.ts";
import { pageMeta } from "../page-meta.ts";

export function loader({ params, request, context: { db, today: now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const query = new URL(request.url).searchParams;
  const { filter, page } = understood(currently(db, parsePromiseFilter)(query));
  const { today } = understood(parseAsOf(query, now));
  const facets = promiseFacets(db, filter, today);
  return {
    lang,
    filter,
    today,
    labels: labelsOf(db, filter),
    facets,
    page: listPromises(db, filter, page, today),
  };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { lang } = data;
  const { listTitle, listDescription } = messages(lang).promises;
  return pageMeta({ title: listTitle, description: listDescription, lang, also: inOtherForms(data) }, at);
};

function inOtherForms({ lang, filter, today }: Pick<Data, "lang" | "filter" | "today">): Representations {
  const query = search(joined(promiseParams(filter), asOfParams(today)));
  return { path: urls.promises(lang), query, formats: FORMATS_OF.promises };
}

export default function PromiseList() {
  const { lang, filter, today, labels, facets, page } = useLoaderData<typeof loader>();
  const { promises } = messages(lang);
  const { filters } = promises;
  const params = promiseParams(filter);
  const kept = asOfParams(today);
  const base = urls.promises(lang);
  const { host, person, venue } = filter;
  const unseen = joined(promiseParams({ host, person, venue }), kept);
  const active = activeFilters(params, kept, base, labels, promiseFilterWords(lang), lang);
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{promises.listTitle}</h1>
        <p>{promises.listIntro}</p>
        <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={base + search(params)} />
      </header>
      <PromiseFilters filter={filter} facets={facets} kept={unseen} open={page.total === 0} lang={lang} />
      <section className="list-results" aria-label={promises.results}>
        <p className="list-count" role="status">
          {active.length > 0 ? promises.totalFiltered(page.total) : promises.total(page.total)}
        </p>
        <ActiveFilters
          filters={active}
          label={filters.active}
          clear={{ label: filters.clear, href: base + search(kept) }}
          remove={filters.remove}
        />
        <AboutFiltered params={params} labels={labels} lang={lang} kept={kept} />
        {page.items.length > 0 ? (
          <Sought.Provider value={filter.q ?? ""}>
            <ol className="lines">
              {page.items.map((promise) => (
                <li key={promise.id}>
                  <PromiseLine promise={promise} lang={lang} search={search(kept)} />
                </li>
              ))}
            </ol>
          </Sought.Provider>
        ) : (
          <div className="empty">
            <h2>{promises.noneTitle}</h2>
            <p>{promises.noneHelp}</p>
            <p>
              <a href={base + search(kept)}>{promises.seeAll}</a>
            </p>
          </div>
        )}
        <Pager
          page={page}
          href={(cursor) => base + search(joined(params, kept, new URLSearchParams({ cursor })))}
          words={promises.paging}
        />
        <SubscribeLink lang={lang} list="promises" params={params} />
        <FormatLinks {...inOtherForms({ lang, filter, today })} lang={lang} />
      </section>
    </div>
  );
}
