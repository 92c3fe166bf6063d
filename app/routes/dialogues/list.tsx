import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDialogues } from "../../../db/dialogues.ts";
import { dialogueFacets, labelsOf } from "../../../db/facets.ts";
import { begunBy } from "../../domain/as-of.ts";
import type { DialogueSummary } from "../../domain/records.ts";
import { asOfParams, parseAsOf } from "../../forms/as-of.ts";
import { dialogueParams, parseDialogueFilter } from "../../forms/dialogue-filter.ts";
import { messages } from "../../i18n/messages.ts";
import { FORMATS_OF, type Representations } from "../../outputs/formats.ts";
import { DialogueFilters } from "../../ui/dialogues/dialogue-filters.tsx";
import { DialogueLine } from "../../ui/dialogues/dialogue-line.tsx";
import { dialogueFilterWords } from "../../ui/dialogues/filter-words.ts";
import { AboutFiltered } from "../../ui/filters/about-filtered.tsx";
import { activeFilters } from "../../ui/filters/active.ts";
import { ActiveFilters } from "../../ui/filters/active-filters.tsx";
import { joined, search } from "../../ui/filters/list-links.ts";
import { Pager } from "../../ui/filters/pager.tsx";
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
  const { filter, page } = understood(currently(db, parseDialogueFilter)(query));
  const { today } = understood(parseAsOf(query, now));
  const asked = begunBy(filter, today);
  const facets = dialogueFacets(db, asked);
  return { lang, filter, today, labels: labelsOf(db, filter), facets, page: listDialogues(db, asked, page) };
}

type Data = ReturnType<typeof loader>;

export const meta: MetaFunction<typeof loader> = ({ data, ...at }) => {
  if (!data) return [];
  const { listTitle, listDescription } = messages(data.lang).dialogues;
  const also = inOtherForms(data);
  return pageMeta({ title: listTitle, description: listDescription, lang: data.lang, also }, at);
};

function inOtherForms({ lang, filter, today }: Pick<Data, "lang" | "filter" | "today">): Representations {
  const query = search(joined(dialogueParams(filter), asOfParams(today)));
  return { path: urls.dialogues(lang), query, formats: FORMATS_OF.dialogues };
}

export default function DialogueList() {
  const { lang, filter, today, labels, facets, page } = useLoaderData<typeof loader>();
  const { dialogues } = messages(lang);
  const { filters } = dialogues;
  const params = dialogueParams(filter);
  const kept = asOfParams(today);
  const base = urls.dialogues(lang);
  const { q: _, host: __, series: ___, organization: ____, year: _____, ...others } = filter;
  const unseen = joined(dialogueParams(others), kept);
  const active = activeFilters(params, kept, base, labels, dialogueFilterWords(lang), lang);
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{dialogues.listTitle}</h1>
        <p>
          {dialogues.listIntro} <a href={urls.allSeries(lang) + search(kept)}>{dialogues.bySeries}</a>
        </p>
        <AsOfBanner asOf={today.asOf ? today.day : null} lang={lang} here={base + search(params)} />
      </header>
      <DialogueFilters filter={filter} facets={facets} kept={unseen} open={page.total === 0} lang={lang} />
      <section className="list-results" aria-label={dialogues.results}>
        <p className="list-count" role="status">
          {active.length > 0 ? dialogues.totalFiltered(page.total) : dialogues.total(page.total)}
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
            {byYear(page.items).map(([year, items]) => (
              <section key={year} aria-labelledby={`y${year}`}>
                <h2 id={`y${year}`} className="year">
                  {year}
                </h2>
                <ol className="lines">
                  {items.map((dialogue) => (
                    <li key={dialogue.id}>
                      <DialogueLine dialogue={dialogue} lang={lang} search={search(kept)} />
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </Sought.Provider>
        ) : (
          <div className="empty">
            <h2>{dialogues.noneTitle}</h2>
            <p>{dialogues.noneHelp}</p>
            <p>
              <a href={base + search(kept)}>{dialogues.seeAll}</a>
            </p>
          </div>
        )}
        <Pager
          page={page}
          href={(cursor) => base + search(new URLSearchParams([...params, ...kept, ["cursor", cursor]]))}
          words={dialogues.paging}
        />
        <SubscribeLink lang={lang} list="dialogues" params={params} />
        <FormatLinks {...inOtherForms({ lang, filter, today })} lang={lang} />
      </section>
    </div>
  );
}

/** Runs of dialogues of one year, in the order given. */
function byYear(items: readonly DialogueSummary[]): [string, DialogueSummary[]][] {
  const runs = new Map<string, DialogueSummary[]>();
  for (const item of items) {
    const year = item.time.day.slice(0, 4);
    runs.set(year, [...(runs.get(year) ?? []), item]);
  }
  return [...runs];
}
